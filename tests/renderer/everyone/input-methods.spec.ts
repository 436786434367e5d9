import type { Locator } from '@playwright/test'
import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { ACCOUNT, cell, library, listed, ready } from '../library'
import { confirming, planOf } from '../scenes/confirmation'
import { progress } from '../scenes/scene'

// Text that is composed, digits of other scripts, and keyboards with other letters.

/** A key that an input method has taken, as some systems still name it. */
const composed = (field: Locator, key: string) =>
  field.evaluate((element, name) => {
    const init = { key: name, code: name, bubbles: true, cancelable: true }
    element.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }))
    element.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 229 }))
  }, key)

test('the number to type is read while it is composed, and in the digits of any script (R5)', async ({
  open
}) => {
  const scene = await confirming(open, planOf(1037))
  const { page } = scene
  await scene.answer({ 'deletion:start': ok(progress('running')) })
  const field = page.getByLabel('Type 1,037 to confirm')
  const confirm = page.getByRole('button', { name: 'Delete permanently' })
  for (const wrong of ['１０３', '１０３７７', '٬١٠٣٧', '千三十七']) {
    await field.fill(wrong)
    await expect(confirm).toBeDisabled()
  }
  for (const right of ['１，０３７', '١٬٠٣٧', '۱۰۳۷', '১,০৩৭', '१०३७', '၁၀၃၇']) {
    await field.fill(right)
    await expect(confirm).toBeEnabled()
  }

  await field.fill('')
  await field.focus()
  const keyboard = await page.context().newCDPSession(page)
  const text = '１０３７'
  await keyboard.send('Input.imeSetComposition', { text, selectionStart: 4, selectionEnd: 4 })
  await expect(confirm).toBeEnabled()
  // Enter ends the composition, and is not meant for the button.
  await composed(field, 'Enter')
  await expect(field).toBeFocused()
  await keyboard.send('Input.insertText', { text })
  await expect(field).toHaveValue(text)
  await expect(confirm).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(confirm).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('a name that is being composed keeps its Escape', async ({ open }) => {
  const origin = 'https://api.useapi.net'
  const { page } = await open({
    ...library,
    'connection:get': ok(ready),
    'tokens:list': ok({
      tokens: [{ id: 't1', name: 'Studio', origin, emails: [ACCOUNT], kept: 'keychain' }],
      current: 't1',
      origin,
      trouble: null
    })
  })
  await page.getByTitle('Accounts').first().click()
  await page.getByRole('button', { name: 'Rename' }).click()
  const field = page.getByRole('textbox').first()
  await composed(field, 'Escape')
  await expect(field).toBeFocused()
  await field.press('Escape')
  await expect(field).toHaveCount(0)
})

test('no key acts while text is composed; letters of any keyboard do otherwise', async ({
  open
}) => {
  const scene = await listed(open, 40)
  const { page, asked } = scene
  await scene.answer({ 'keep:change': ok(null), 'deletion:plan': ok(planOf(37)) })
  const sent = async () =>
    (await asked()).map(({ name }) => name).filter((name) => /^(keep:ch|deletion:p)/.test(name))
  await cell(page, 3).click()
  for (const key of [' ', 'k', 'm', 'Enter', 'Delete', 'Escape', '?'])
    await composed(cell(page, 3), key)
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  await expect(page.locator('dialog')).toHaveCount(0)
  expect(await sent()).toEqual([])

  // К of a Russian, κ of a Greek and כ of a Hebrew keyboard, and a full-width k.
  await page.keyboard.press('Escape')
  for (const [at, init] of [
    { key: 'л', code: 'KeyK' },
    { key: 'κ', code: 'KeyK' },
    { key: 'ל', code: 'KeyK' },
    { key: 'ｋ', code: '' }
  ].entries())
    await cell(page, 5 + at).evaluate((tile, of) => {
      if (!(tile instanceof HTMLElement)) return
      tile.focus()
      tile.dispatchEvent(new KeyboardEvent('keydown', { ...of, bubbles: true, cancelable: true }))
    }, init)
  await expect(page.getByRole('gridcell', { name: /kept, never deleted/ })).toHaveCount(4)
})
