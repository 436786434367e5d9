import type { Page } from '@playwright/test'
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

/** Answers a request only once it is told to, and then with a failure. */
async function failLater(page: Page, request: string): Promise<() => Promise<void>> {
  await page.evaluate((name) => {
    const problem = { kind: 'unreachable', code: 'ENOTFOUND' }
    const { scripted } = Reflect.get(window, 'test')
    scripted[name] = new Promise((resolve) =>
      addEventListener('fail', () => resolve({ ok: false, problem }))
    )
  }, request)
  return () => page.evaluate(() => void dispatchEvent(new Event('fail')))
}

test('the focus is never lost before an account is open', async ({ open }) => {
  const { page } = await open({ 'connection:get': ok({ kind: 'none', endpoint, trouble: null }) })
  await page.getByLabel('API token').fill('user:abc-123')
  const fail = await failLater(page, 'connection:connect')
  await page.getByRole('button', { name: 'Connect' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Checking the token…' })).toBeDisabled()
  await expect(page.getByLabel('API token')).toBeFocused()
  await fail()
  await expect(page.getByRole('button', { name: 'Connect' })).toBeEnabled()
  await expect(page.getByLabel('API token')).toBeFocused()

  // Where nothing else could have it, the button has it again.
  const { page: later } = await open({
    'connection:get': ok({ kind: 'none', endpoint, trouble: null }),
    'tokens:list': ok({
      tokens: [1, 2].map((id) => ({
        id: `t${id}`,
        name: `Studio ${id}`,
        origin: new URL(endpoint.url).origin,
        emails: [],
        kept: 'keychain' as const
      })),
      current: null,
      origin: new URL(endpoint.url).origin,
      trouble: null
    })
  })
  const failAgain = await failLater(later, 'tokens:use')
  const second = later.getByRole('button', { name: 'Studio 2' })
  await second.press('Enter')
  await expect(second).toBeDisabled()
  await failAgain()
  await expect(second).toBeEnabled()
  await expect(second).toBeFocused()
})
