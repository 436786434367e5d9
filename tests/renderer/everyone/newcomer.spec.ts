import type { Locator } from '@playwright/test'
import { expect, test } from '../fixtures'
import { sceneNamed } from '../scenes/all'

// What a newcomer has missed or misread in the smallest window that everything has to fit into.

const small = { width: 900, height: 600 }

const colourOf = (text: Locator): Promise<string> =>
  text.evaluate((element) => getComputedStyle(element).color)

for (const scene of ['confirmation-uses', 'generated-confirmation'])
  test(`the question shows whether copies are saved, however much it says: ${scene}`, async ({
    open
  }) => {
    const { page } = await sceneNamed(scene).open(open)
    await page.setViewportSize(small)
    const question = page.getByRole('alertdialog')
    const copies = question.getByRole('switch', { name: 'Save copies first' })
    await expect(copies).toBeInViewport({ ratio: 1 })

    const boxes = question.getByRole('checkbox', { name: /^Delete it too/ })
    await boxes.last().focus()
    await expect(boxes.last()).toBeInViewport({ ratio: 1 })
    await boxes.last().click({ trial: true })
    await expect(copies).toBeInViewport({ ratio: 1 })

    const terms = await question.getByRole('term').allTextContents()
    expect(terms.lastIndexOf('Left out') - terms.indexOf('Left out')).toBe(1)
  })

test('copies: what was not deleted is not red, and each button says what it does', async ({
  open
}) => {
  const report = await sceneNamed('copies-report').open(open)
  const region = report.page.getByRole('region', { name: 'Deletion report' })
  const note = region.getByText('Not deleted: the file breaks off before its end').first()
  expect(await colourOf(note)).toBe(await colourOf(region.getByRole('heading').first()))

  const { page } = await sceneNamed('copies-history').open(open)
  await page.setViewportSize(small)
  await expect(page.getByText(/^Reads every file again/)).toBeInViewport()
  await expect(page.getByText(/^Choose below which copies/)).toBeInViewport()
  // Nothing goes with the first tick: the list would move under the pointer.
  await page.getByRole('checkbox').first().check()
  await expect(page.getByText(/^Choose below which copies/)).toBeVisible()
})

test('copies that were not saved are said to be untouched at Kling', async ({ open }) => {
  const { page } = await sceneNamed('copies-saved').open(open)
  await expect(page.getByText('They are untouched at Kling.')).toBeVisible()
})

test('the run says once what time is left, and an upload what it is', async ({ open }) => {
  const run = await sceneNamed('copies-run').open(open)
  await expect(run.page.getByText(/\d+ of \d+ requests, about .* left$/)).toBeVisible()
  await expect(
    run.page.getByText('Saving copies · 58 MB of about 84 MB', { exact: true })
  ).toBeVisible()

  const { page } = await sceneNamed('copies-again-run').open(open)
  await expect(page.getByRole('heading', { name: 'Uploading again' })).toBeVisible()
})

test('looking through says how much it fetches before it is pressed', async ({ open }) => {
  const { page } = await sceneNamed('duplicates-none').open(open)
  await page.setViewportSize(small)
  await expect(page.getByText('240 originals, size and time not known yet')).toBeInViewport({
    ratio: 1
  })
  await expect(page.getByText(/the originals have to be fetched once/).last()).toBeInViewport()
})

test('what was put away has a heading', async ({ open }) => {
  const { page } = await sceneNamed('suggestions-put-away').open(open)
  await expect(page.getByRole('heading', { name: 'Put away' })).toBeVisible()
  await expect(page.getByText('6 suggestions, and nothing is selected for you')).toBeVisible()
})
