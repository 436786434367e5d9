import type { Page } from '@playwright/test'
import type { Preflight } from '@shared/preflight'
import { ok } from '@shared/problem'
import { expect, test } from './fixtures'
import { plan, selecting } from './scenes/preflight'

const AT = Date.UTC(2026, 10, 24, 18, 40)

interface Row {
  readonly finding: Preflight
  /** `{time}` stands for a time in the format of the user's system. */
  readonly what: string
  readonly remedy: string
  /** Why "Delete" is disabled; null when it is not. */
  readonly reason: string | null
}

/** One row per kind; a new kind does not compile until it has a row. */
const ROWS: { readonly [K in Preflight['kind']]: Row } = {
  'subscription-inactive': {
    finding: { kind: 'subscription-inactive' },
    what: 'The useapi.net subscription is not active.',
    remedy: 'Nothing can be deleted until you renew it at useapi.net.',
    reason: 'Subscription not active'
  },
  'account-missing': {
    finding: { kind: 'account-missing' },
    what: 'This Kling account is no longer linked at useapi.net.',
    remedy: 'Nothing can be deleted until you add it there again.',
    reason: 'Account no longer linked'
  },
  'session-broken': {
    finding: { kind: 'session-broken' },
    what: 'useapi.net has lost its session with this Kling account.',
    remedy: 'Add the account again at useapi.net before you delete.',
    reason: null
  },
  'session-over': {
    finding: { kind: 'session-over', at: AT },
    what: 'The session with Kling ended on {time}.',
    remedy: 'If the service does not renew it, add the account again at useapi.net.',
    reason: null
  },
  'session-ending': {
    finding: { kind: 'session-ending', at: AT },
    what: 'The session with Kling ends on {time}.',
    remedy: 'Add the account again at useapi.net before a long deletion.',
    reason: null
  }
}

const notice = (page: Page) => page.getByRole('region', { name: 'Before you delete' })
const remove = (page: Page) => page.getByRole('button', { name: 'Delete 8 assets' })
const timed = async (page: Page, text: string): Promise<string> =>
  text.replace(
    '{time}',
    await page.evaluate(
      (at) =>
        new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
      AT
    )
  )

for (const [kind, { finding, what, remedy, reason }] of Object.entries(ROWS)) {
  test(`${kind} is told with its remedy, and ${reason === null ? 'leaves Delete free' : 'disables Delete and says why'}`, async ({
    open
  }) => {
    const { page, asked } = await selecting(open, [finding], {
      'deletion:plan': ok(plan),
      'deletion:discard': ok(null)
    })
    const words = `${await timed(page, what)} ${remedy}`
    await expect(notice(page).getByRole('listitem')).toHaveText([words])
    await expect(page.getByRole('status').filter({ has: notice(page) })).toContainText(words)
    if (reason === null) {
      await expect(remove(page)).toBeEnabled()
      await expect(remove(page)).toHaveAccessibleDescription('')
      await page.keyboard.press('Delete')
      const dialog = page.getByRole('alertdialog')
      await expect(dialog.getByRole('listitem').filter({ hasText: words })).toHaveCount(1)
      await expect(dialog.getByRole('button', { name: 'Delete permanently' })).toBeEnabled()
      return
    }
    await expect(remove(page)).toBeDisabled()
    await expect(remove(page)).toHaveAccessibleDescription(reason)
    await expect(page.getByText(reason, { exact: true })).toBeVisible()
    await page.keyboard.press('Delete')
    await expect(page.getByRole('alertdialog')).toBeHidden()
    expect(await asked()).not.toContainEqual(expect.objectContaining({ name: 'deletion:plan' }))
  })

  test(`${kind}, found out while the deletion is confirmed, ${reason === null ? 'is told there' : 'disables "Delete permanently"'}`, async ({
    open
  }) => {
    const { page, answer } = await selecting(open, [], {
      'deletion:plan': ok(plan),
      'deletion:discard': ok(null)
    })
    await expect(notice(page)).toBeHidden()
    await answer({ 'preflight:check': ok([finding]) })
    await remove(page).click()
    const dialog = page.getByRole('alertdialog')
    await expect(dialog.getByText(`${await timed(page, what)} ${remedy}`)).toBeVisible()
    const confirm = dialog.getByRole('button', { name: 'Delete permanently' })
    await (reason === null ? expect(confirm).toBeEnabled() : expect(confirm).toBeDisabled())
  })
}

test('all findings are shown, the first blocking one is the reason, and they can be checked again', async ({
  open
}) => {
  const all = Object.values(ROWS)
  const { page, answer } = await selecting(
    open,
    all.map(({ finding }) => finding)
  )
  const texts = await Promise.all(
    all.map(async ({ what, remedy }) => `${await timed(page, what)} ${remedy}`)
  )
  await expect(notice(page).getByRole('listitem')).toHaveText(texts)
  await expect(remove(page)).toHaveAccessibleDescription('Subscription not active')
  const again = notice(page).getByRole('button', { name: 'Check again' })
  await answer({ 'preflight:check': ok([ROWS['account-missing'].finding]) })
  await again.click()
  await expect(remove(page)).toHaveAccessibleDescription('Account no longer linked')
  await answer({ 'preflight:check': ok([]) })
  await again.click()
  await expect(notice(page)).toBeHidden()
  await expect(remove(page)).toBeEnabled()
})
