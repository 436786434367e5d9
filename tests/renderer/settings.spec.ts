import type { Page } from '@playwright/test'
import { ok, type Problem } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { expect, test } from './fixtures'
import { breakLibrary, endpoint, library, listed } from './library'
import { sceneNamed } from './scenes/all'
import { allDeleted, counts, progress } from './scenes/scene'

test('a broken screen says so, keeps the selection, and can be reopened (R8)', async ({ open }) => {
  const scene = await listed(open, 60)
  const { page } = scene
  await scene.answer({ 'program:copy-diagnostics': ok(null) })
  const cells = page.getByRole('gridcell')
  await cells.nth(1).click()
  await cells.nth(8).click({ modifiers: ['Shift'] })
  await expect(page.getByText('8 selected', { exact: true })).toBeVisible()

  await breakLibrary(scene)
  await expect(page.getByRole('alert')).toContainText('Something went wrong')
  await expect(page.getByRole('grid')).toHaveCount(0)
  const reported = (await scene.asked()).filter(({ name }) => name === 'log:page-error')
  expect(reported).toEqual([
    {
      name: 'log:page-error',
      input: { message: 'Invalid time value', stack: expect.stringContaining('RangeError') }
    }
  ])
  await page.getByRole('button', { name: 'Copy diagnostics' }).click()
  await expect(page.getByText('Copied to the clipboard.')).toBeVisible()
  // Other screens are not affected.
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Appearance' })).toBeVisible()
  await page.getByRole('button', { name: /^All uploads/ }).click()

  // Once the broken asset is gone, the rest is as before.
  await scene.emit('deletion:progress', {
    progress: { ...progress('ended'), total: 1, counts: counts({ deleted: 1 }) },
    outcomes: [{ id: '1', outcome: 'deleted' }]
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(8)
})

test('a broken screen over the library is seen in its place', async ({ open }) => {
  const scene = await listed(open, 60)
  const { page } = scene
  await scene.answer({
    'deletion:runs': ok([{ ...allDeleted, startedAt: Number.MAX_VALUE, damaged: false }])
  })
  await page.getByRole('button', { name: 'History' }).click()

  await expect(page.getByRole('alert')).toContainText('Something went wrong')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeInViewport({ ratio: 1 })
})

test('a choice applies at once and is stored: theme, page size, requests, notifications', async ({
  open
}) => {
  const scene = await sceneNamed('settings').open(open)
  const { page } = scene
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page
    .getByRole('radiogroup', { name: 'Page size' })
    .getByRole('radio', { name: '50', exact: true })
    .check()
  await page
    .getByRole('radiogroup', { name: 'Requests at the same time' })
    .getByRole('radio', { name: '3' })
    .check()
  await page.getByRole('checkbox', { name: 'When a deletion ends in the background' }).uncheck()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const changes = (await scene.asked()).filter(({ name }) => name === 'settings:change')
  expect(changes.at(-1)?.input).toEqual({
    language: 'system',
    theme: 'dark',
    density: 'medium',
    notify: false,
    parallel: 3,
    pageSize: 50,
    cacheLimitMb: 500,
    newVersions: 'ask',
    readUses: true,
    singleKeys: true,
    playOnHover: true
  })
})

test('new versions are looked for once it is asked for, and told in a line with a link', async ({
  open
}) => {
  const scene = await sceneNamed('settings-provisioned').open(open)
  const { page } = scene
  const looked = async () =>
    (await scene.asked()).filter(({ name }) => name === 'program:newer-version').length
  const wish = page.getByRole('checkbox', { name: 'Tell me of new versions' })
  await expect(wish).not.toBeChecked()
  expect(await looked()).toBe(0)

  await wish.check()
  const line = page.getByRole('status').filter({ hasText: 'Version 9.1.0 is available.' })
  await expect(line.getByRole('button', { name: 'Open the releases page' })).toBeVisible()
  expect(await looked()).toBe(1)
  await line.getByRole('button', { name: 'Close' }).click()
  await expect(line).toBeHidden()
})

for (const [answer, wish] of [
  ['Tell me', 'tell'],
  ['No, thanks', 'never']
] as const)
  test(`new versions are asked about once, when a deletion has deleted something: ${answer}`, async ({
    open
  }) => {
    const scene = await sceneNamed('report').open(open)
    await scene.answer({
      'settings:change': ok({ ...DEFAULT_PREFERENCES, newVersions: wish }),
      'program:newer-version': ok('9.1.0')
    })
    const asked = async (name: string) => (await scene.asked()).filter((each) => each.name === name)
    const question = scene.page.getByText('Tell me of new versions?')
    await expect(question).toBeVisible()
    expect(await asked('program:newer-version')).toEqual([])

    await scene.page.getByRole('button', { name: answer, exact: true }).click()
    await expect(question).toBeHidden()
    expect((await asked('settings:change')).at(-1)?.input).toMatchObject({ newVersions: wish })
    await expect(scene.page.getByText('Version 9.1.0 is available.')).toBeVisible({
      visible: wish === 'tell'
    })
    expect(await asked('program:newer-version')).toHaveLength(wish === 'tell' ? 1 : 0)
  })

test('new versions are not asked about when nothing was deleted, nor of a user who has answered', async ({
  open
}) => {
  const question = (page: Page) => page.getByText('Tell me of new versions?')
  const nothing = await sceneNamed('report-nothing').open(open)
  await expect(question(nothing.page)).toHaveCount(0)

  for (const newVersions of ['tell', 'never'] as const) {
    const scene = await sceneNamed('report').open((answers) =>
      open({
        ...answers,
        'settings:get': ok({ ...DEFAULT_PREFERENCES, newVersions }),
        'program:newer-version': ok(null)
      })
    )
    await expect(question(scene.page)).toHaveCount(0)
  }
})

test('values preset by a provisioning file are marked until the user changes them', async ({
  open
}) => {
  const { page } = await sceneNamed('settings-provisioned').open(open)
  const note = page.getByRole('region', { name: 'Set by your organisation' })
  await expect(note).toContainText('kling-sweep.config.json')
  await expect(note).toContainText('page size')
  const pages = page.getByRole('radiogroup', { name: 'Page size' })
  await expect(pages).toContainText('Preset by your organisation.')
  await pages.getByRole('radio', { name: '20', exact: true }).check()
  await expect(pages).not.toContainText('Preset by your organisation.')
})

test('accounts offered by a provisioning file fill in the field', async ({ open }) => {
  const { page } = await sceneNamed('first-start-provisioned').open(open)
  await page.getByRole('button', { name: 'team@studio.example' }).click()
  await expect(page.getByLabel('Account e-mail (optional)')).toHaveValue('team@studio.example')
})

test('"Remove everything" asks once, says what goes, and leads back to the first start', async ({
  open
}) => {
  const scene = await sceneNamed('remove-everything').open(open)
  const { page } = scene
  const question = page.getByRole('alertdialog', {
    name: 'Remove everything Kling Sweep has stored?'
  })
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  for (const what of [
    'API token',
    'Settings',
    'Selections',
    'saved library lists',
    'keep lists',
    'saved filters',
    'Thumbnails',
    'history',
    'Suggestions you put away',
    'uploaded again',
    'Logs'
  ])
    await expect(question.getByRole('list')).toContainText(what)
  await expect(question).toContainText('What you have at Kling is not touched.')
  await expect(question).toContainText('Copies that you saved stay in your folder')
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  expect((await scene.asked()).some(({ name }) => name === 'program:remove-everything')).toBe(false)

  await page.getByRole('button', { name: 'Remove everything…' }).click()
  await scene.answer({
    'program:remove-everything': ok(null),
    'connection:get': ok({ kind: 'none', endpoint, trouble: null })
  })
  await question.getByRole('button', { name: 'Remove everything' }).click()
  await expect(page.getByLabel('API token')).toBeVisible()
})

test('a removal that fails says whether anything is gone', async ({ open }) => {
  const scene = await sceneNamed('remove-everything').open(open)
  const question = scene.page.getByRole('alertdialog')
  for (const [problem, words] of [
    [{ kind: 'keychain-silent', afterMs: 5000 }, 'Nothing was removed.'],
    [{ kind: 'file-failed', code: 'EACCES', what: 'remove' }, 'The rest is gone.'],
    [{ kind: 'run-active' }, 'Nothing was removed.']
  ] as const satisfies readonly (readonly [Problem, string])[]) {
    await scene.answer({ 'program:remove-everything': { ok: false, problem } })
    await question.getByRole('button', { name: 'Remove everything', exact: true }).click()
    await expect(question.getByRole('alert')).toContainText(words)
  }
  // A failed removal may have removed some of it, so the window is reloaded.
  await scene.answer({ 'connection:get': ok({ kind: 'none', endpoint, trouble: null }) })
  await question.getByRole('button', { name: 'Close' }).click()
  await expect(scene.page.getByLabel('API token')).toBeVisible()
})

test('nothing can be removed during a deletion', async ({ open }) => {
  const { page } = await sceneNamed('running').open(open)
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('button', { name: 'Remove everything…' })).toBeDisabled()
  await expect(page.getByText('Not available while a deletion is running.')).toBeVisible()
})

test('errors that no boundary catches are reported as well', async ({ open }) => {
  const scene = await open(library)
  await scene.page.evaluate(() => void Promise.reject(new Error('nobody waited')))
  await expect
    .poll(async () => (await scene.asked()).filter(({ name }) => name === 'log:page-error'))
    .toMatchObject([{ input: { message: 'nobody waited' } }])
})
