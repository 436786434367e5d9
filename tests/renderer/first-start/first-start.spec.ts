import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { endpoint } from '../library'

test('the first start shows where the token is, and says what will be stored where', async ({
  open
}) => {
  const { page } = await open({ 'connection:get': ok({ kind: 'none', endpoint, trouble: null }) })
  const where = page.getByRole('region', { name: 'Where the token is' })
  await expect(where.getByRole('img', { name: /begins with “user:”/ })).toBeVisible()
  await expect(where.getByRole('listitem')).toHaveCount(3)
  await expect(where.getByRole('button', { name: 'Open useapi.net' })).toBeVisible()

  const stored = page.getByRole('region', { name: 'What is stored where' })
  for (const place of [/keychain/, /folder on this computer/, /folder you choose/])
    await expect(stored.getByText(place)).toBeVisible()
  await expect(page.getByLabel('API token')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try the demo library' })).toBeVisible()
})

test('where a token is stored that cannot be read, it does not speak of a first start', async ({
  open
}) => {
  const trouble = { kind: 'keychain-unreadable' } as const
  const { page } = await open({ 'connection:get': ok({ kind: 'none', endpoint, trouble }) })
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Where the token is' })).toBeHidden()
})
