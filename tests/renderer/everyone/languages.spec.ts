import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { cell, library, list, plainAssets } from '../library'
import { planOf } from '../scenes/confirmation'

// The words are English. Numbers, plurals and dates beside them are, too, whatever the system's
// language, its digits and its calendar.

const LOCALES = ['ja', 'ar-EG', 'fa-IR', 'ru', 'fr'] as const

for (const locale of LOCALES)
  test(`the page speaks one language where the system speaks another: ${locale}`, async ({
    openIn
  }) => {
    const scene = await openIn(locale, {
      ...library,
      'deletion:plan': ok(planOf(1037)),
      'deletion:plan-page': ok([]),
      'deletion:discard': ok(null)
    })
    const { page } = scene
    expect(await page.evaluate(() => new Intl.NumberFormat().resolvedOptions().locale)).toBe(locale)
    await list(scene, plainAssets(1037))
    await expect(page.getByText('1,037 assets', { exact: true })).toBeVisible()
    await expect(page.locator('.month b').first()).toHaveText('November 2026')
    await expect(cell(page, 0)).toHaveAccessibleName(/, Nov \d\d, 2026/)

    // One, more than one, and numbers that other languages count as one.
    await cell(page, 0).click()
    await expect(page.getByRole('button', { name: 'Delete 1 asset', exact: true })).toBeVisible()
    await cell(page, 20).click({ modifiers: ['Shift'] })
    await expect(page.getByRole('button', { name: 'Delete 21 assets', exact: true })).toBeVisible()
    await page.getByRole('searchbox').fill('no such name')
    await expect(page.getByText('0 of 1,037 assets')).toBeVisible()

    await page.keyboard.press('Delete')
    await page.getByRole('searchbox').blur()
    await page.keyboard.press('Delete')
    await page.getByLabel('Type 1,037 to confirm').fill('1 037')
    await expect(page.getByRole('button', { name: 'Delete permanently' })).toBeEnabled()
    const foreign = await page.evaluate(() =>
      /[^\p{Script=Latin}\p{Script=Common}]/u.exec(document.body.textContent)
    )
    expect(foreign).toBeNull()
  })
