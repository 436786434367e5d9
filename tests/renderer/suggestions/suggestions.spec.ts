import { ok } from '@shared/problem'
import { expect, type TestPage, test } from '../fixtures'
import { plainAssets } from '../library'
import { knownOf, openSuggestions, suggestedAssets } from '../scenes/suggestions'
import { READ } from '../scenes/uses'

const assets = suggestedAssets()
const card = ({ page }: TestPage, name: RegExp) => page.getByRole('article', { name })

async function saved(scene: TestPage, name: string, what: string): Promise<unknown> {
  const asked = (await scene.asked()).filter((request) => request.name === name)
  return Reflect.get(Object(asked.at(-1)?.input), what)
}

test('“Show” shows exactly what the card counts, and selects nothing (R34)', async ({ open }) => {
  const scene = await openSuggestions(open)
  const { page } = scene
  await expect(
    page.getByText(
      /^Duplicates are known only among what has been compared so far \(\d+ of 400\)\./
    )
  ).toBeVisible()
  const old = card(scene, /^Older than 90 days, no use found, \d+ assets$/)
  await expect(old).toContainText('Against: Deleted tasks and drafts leave no trace.')
  const [, count = ''] = /Show (\d+)/.exec((await old.textContent()) ?? '') ?? []
  await old.getByRole('button', { name: `Show ${count}` }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Older than 90 days, no use found'
  )
  await expect(page.getByText(`${count} of 400 assets`)).toBeVisible()
  await expect(page.getByText(/ selected$/)).toHaveCount(0)
  // It is of today, so it is not saved among the filters; it can be taken off like any.
  await expect(page.getByRole('button', { name: 'Save this filter…' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Remove filter: Older than 90 days, no/ }).click()
  await expect(page.getByText('400 assets', { exact: true })).toBeVisible()
})

test('duplicates that are shown are bound to the one that stays before any is selected (R29)', async ({
  open
}) => {
  const scene = await openSuggestions(open)
  const { page } = scene
  const same = card(scene, /^Same file, uploaded again, 6 assets$/)
  await same.getByRole('button', { name: 'Show 6' }).click()
  await expect(page.getByText('6 of 400 assets')).toBeVisible()

  await expect
    .poll(() => saved(scene, 'duplicates:save', 'answers'))
    .toMatchObject({ groups: [], bonds: { length: 6 } })
  const { bonds } = Object(await saved(scene, 'duplicates:save', 'answers'))
  const shown = await page
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-id')))
  const ids = bonds.map(({ id }: { id: string }) => id)
  expect(ids.toSorted()).toEqual(shown.toSorted())
  for (const { stays } of bonds) expect(ids).not.toContain(stays)
})

test('“Not these” is for good, with an undo at once and a way back later (R34)', async ({
  open
}) => {
  const scene = await openSuggestions(open)
  const { page } = scene
  const old = card(scene, /^Older than 90 days/)
  await old.getByRole('button', { name: 'Not these' }).click()
  await expect(old).toHaveCount(0)
  await expect
    .poll(() => saved(scene, 'suggestions:save', 'putAway'))
    .toMatchObject([{ kind: 'no-use' }])
  // The focus waits where the next key undoes it.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(old).toBeVisible()
  await expect.poll(() => saved(scene, 'suggestions:save', 'putAway')).toEqual([])

  await old.getByRole('button', { name: 'Not these' }).click()
  await page.getByRole('button', { name: 'Put away: 1' }).click()
  await page.getByRole('button', { name: 'Suggest again: Older than 90 days' }).click()
  await expect(old).toBeVisible()
  await expect(page.getByRole('button', { name: 'Put away: 0' })).toBeDisabled()
})

test('what was put away does not come back with another start; a new asset comes alone', async ({
  open
}) => {
  const ids = assets.map(({ id }) => id)
  const [first = ''] = ids.slice(300)
  const putAway = [{ kind: 'no-use' as const, ids: ids.filter((id) => id !== first) }]
  const scene = await openSuggestions(open, assets, {
    ...knownOf(assets),
    'suggestions:load': ok(putAway)
  })
  await expect(card(scene, /^Same file/)).toBeVisible()
  await expect(card(scene, /^Older than 90 days, no use found, 1 asset$/)).toBeVisible()
})

test('without a history no card speaks of use, and each says that it is not known (R32)', async ({
  open
}) => {
  const scene = await openSuggestions(open, assets, {})
  await expect(card(scene, /^Same file/)).toContainText('Whether they are in use is not known.')
  await expect(card(scene, /no use found|trials/)).toHaveCount(0)
  await expect(scene.page.getByRole('region', { name: /How far/ })).toContainText(
    'The history has not been read.'
  )

  // Read for the first time: what needs it waits, and says so.
  const reading = { ...READ, phase: 'reading' as const, isWhole: false, at: null }
  const waits = await openSuggestions(open, assets, { 'works:state': ok(reading) })
  await expect(card(waits, /no use found|trials/)).toHaveCount(3)
  await expect(card(waits, /no use found|trials/).getByRole('button')).toHaveCount(0)

  // Cut: nothing waits, because nothing is coming.
  const cut = {
    ...READ,
    isWhole: false,
    problem: { kind: 'unreachable' as const, code: 'ENOTFOUND' }
  }
  const broken = await openSuggestions(open, assets, { 'works:state': ok(cut) })
  await expect(card(broken, /^Same file/)).toBeVisible()
  await expect(card(broken, /no use found|trials/)).toHaveCount(0)
})

test('a small library has nothing to suggest; one that is not all listed says so', async ({
  open
}) => {
  const scene = await openSuggestions(open, plainAssets(10), {}, 0)
  const { page } = scene
  await expect(page.getByText('Nothing to suggest')).toBeVisible()
  await page.keyboard.press('Control+r')
  await expect(page.getByText('The library is still loading')).toBeVisible()
})

test('a keep list that cannot be read: nothing is suggested until the user goes on (R23)', async ({
  open
}) => {
  const scene = await openSuggestions(open, assets, {
    ...knownOf(assets),
    'keep:load': { ok: false, problem: { kind: 'keep-list-lost' } },
    'keep:accept-loss': ok([])
  })
  const { page } = scene
  await expect(page.getByRole('button', { name: 'Continue without the list' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
  await page.getByRole('button', { name: 'Continue without the list' }).click()
  await expect(card(scene, /^Same file/)).toBeVisible()
})
