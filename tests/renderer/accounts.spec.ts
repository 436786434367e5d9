import type { TokenList } from '@shared/account'
import { ok } from '@shared/problem'
import { expect, test } from './fixtures'
import { ACCOUNT, endpoint, library, ready } from './library'
import { sceneNamed } from './scenes/all'

const { origin } = new URL(endpoint.url)
const none = { kind: 'none', endpoint, trouble: null } as const
const locked = { kind: 'none', endpoint, trouble: { kind: 'keychain-unreadable' } } as const
const studio = { id: 't1', name: 'Studio', origin, emails: [ACCOUNT], kept: 'keychain' } as const
const listOf = (current: string | null): TokenList => ({
  tokens: [studio],
  current,
  origin,
  trouble: null
})

test('a locked keychain is not taken for empty; a token entered then is for the session (R26)', async ({
  open
}) => {
  const { page, answer, asked } = await open({
    'connection:get': ok(locked),
    'tokens:list': ok(listOf(null))
  })
  await expect(page.getByRole('alert')).toContainText('Unlock the keychain, then try again.')
  await expect(page.getByText('Stored on this computer: Studio')).toBeVisible()
  await expect(page.getByLabel('API token')).toBeHidden()
  await page.getByRole('button', { name: 'Use a token for this session' }).click()
  await expect(page.getByText('kept until you quit')).toBeVisible()
  await expect(page.getByLabel('API token')).toHaveAccessibleDescription(
    /stays in memory until you quit/
  )
  await page.getByRole('button', { name: 'Back' }).click()
  await answer({ 'connection:check': ok({ ...ready }), 'library:list': ok({ listingId: 'l' }) })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: ACCOUNT })).toBeVisible()
  expect((await asked()).some(({ name }) => name === 'connection:connect')).toBe(false)
})

test('a hanging keychain has its own screen, and the library opens once the keychain answers', async ({
  open
}) => {
  const scene = await open({
    'connection:get': ok({
      kind: 'none',
      endpoint,
      trouble: { kind: 'keychain-silent', afterMs: 5_000 }
    })
  })
  const { page, answer, emit } = scene
  await expect(page.getByRole('heading', { name: 'Waiting for the keychain' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('asking for its password in another window')
  // The rest of the window is usable.
  await expect(page.getByRole('button', { name: 'Try the demo library' })).toBeEnabled()
  await answer(library)
  await emit('connection:changed', null)
  await expect(page.getByRole('button', { name: ACCOUNT })).toBeVisible()
})

test('forgetting stored tokens asks once, with the focus on "Cancel"', async ({ open }) => {
  const { page, answer, asked } = await open({
    'connection:get': ok(locked),
    'tokens:list': ok(listOf(null))
  })
  await page.getByRole('button', { name: 'Forget stored tokens…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Forget the stored tokens?' })
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(question).toBeHidden()
  expect((await asked()).some(({ name }) => name === 'tokens:forget')).toBe(false)
  await answer({ 'tokens:forget': ok(none), 'tokens:list': ok({ ...listOf(null), tokens: [] }) })
  await page.getByRole('button', { name: 'Forget stored tokens…' }).click()
  await question.getByRole('button', { name: 'Forget' }).click()
  await expect(page.getByLabel('API token')).toBeVisible()
})

test('a token is renamed in place, and removed after one question that says what that means', async ({
  open
}) => {
  const { page, answer, asked } = await sceneNamed('accounts').open(open)
  const dialog = page.getByRole('dialog', { name: 'Accounts and tokens' })
  const line = dialog.getByRole('listitem', { name: 'Studio', exact: true })
  await expect(line).toContainText('In use')
  await line.getByRole('button', { name: 'Rename' }).click()
  await expect(line.getByRole('textbox', { name: 'Name of the token' })).toBeFocused()
  await line.getByRole('textbox').fill('Studio 2')
  await answer({ 'tokens:rename': ok(ready) })
  await page.keyboard.press('Enter')
  await expect(line.getByRole('button', { name: 'Rename' })).toBeVisible()

  await line.getByRole('button', { name: 'Remove…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Remove “Studio” from this computer?' })
  await expect(question).toContainText('It stays valid at useapi.net')
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await answer({ 'tokens:remove': ok(none), 'tokens:list': ok({ ...listOf(null), tokens: [] }) })
  await question.getByRole('button', { name: 'Remove token' }).click()
  await expect(page.getByLabel('API token')).toBeVisible()
  const sent = (await asked()).filter(
    ({ name }) => name === 'tokens:rename' || name === 'tokens:remove'
  )
  expect(sent.map(({ input }) => input)).toEqual([{ id: 't1', name: 'Studio 2' }, { id: 't1' }])
})

test('switching tokens reopens the account, even one with the same e-mail', async ({ open }) => {
  const { page, answer, asked } = await sceneNamed('accounts').open(open)
  const dialog = page.getByRole('dialog', { name: 'Accounts and tokens' })
  const elsewhere = dialog.getByRole('listitem', { name: 'Test service' })
  await expect(elsewhere).toContainText('For another service: staging.studio.example.')
  await expect(elsewhere.getByRole('button', { name: 'Open' })).toBeHidden()
  await answer({ 'tokens:use': ok({ ...ready, token: 't2' }) })
  await dialog
    .getByRole('listitem', { name: 'archive@studio.example' })
    .getByRole('button', { name: 'Open' })
    .click()
  await expect(dialog).toBeHidden()
  await expect
    .poll(async () => (await asked()).filter(({ name }) => name === 'library:list').length)
    .toBe(2)
})

test('"Disconnect" asks before it removes a stored token', async ({ open }) => {
  const { page, answer } = await open({ ...library, 'tokens:list': ok(listOf('t1')) })
  await page.getByRole('button', { name: 'Disconnect' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: ACCOUNT })).toBeVisible()
  await answer({
    'connection:disconnect': ok(none),
    'tokens:list': ok({ ...listOf(null), tokens: [] })
  })
  await page.getByRole('button', { name: 'Disconnect' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove token' }).click()
  await expect(page.getByLabel('API token')).toBeVisible()
})

test('a refused token is replaced by the next one, and keeps its name', async ({ open }) => {
  const refused = {
    kind: 'unchecked',
    token: 't1',
    endpoint,
    storage: { kind: 'keychain' },
    email: ACCOUNT,
    trouble: { kind: 'unauthorized', said: null }
  } as const
  const { page, answer, asked } = await open({
    'connection:get': ok(refused),
    'tokens:list': ok(listOf('t1')),
    'connection:leave': ok(none)
  })
  await page.getByRole('button', { name: 'Enter another token' }).click()
  await expect(page.getByText('The new token replaces “Studio”.')).toBeVisible()
  await page.getByLabel('API token').fill('user:2-new')
  await answer({ 'connection:connect': ok(ready), 'library:list': ok({ listingId: 'l' }) })
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect(page.getByRole('button', { name: ACCOUNT })).toBeVisible()
  const sent = (await asked()).find(({ name }) => name === 'connection:connect')
  expect(sent?.input).toEqual({
    token: 'user:2-new',
    name: '',
    email: null,
    replaces: 't1',
    check: true
  })
})
