import type { Saving } from '@shared/copies/saving'
import { ok } from '@shared/problem'
import { expect, test } from '../fixtures'
import { ACCOUNT, cell, library, list, plainAssets } from '../library'

const assets = plainAssets(240)

const saving: Saving = {
  library: 'uploads',
  savingId: '6f6b8f4e-1111-4222-8333-444455556666',
  account: ACCOUNT,
  folder: 'Kling copies',
  phase: 'running',
  endedBy: null,
  total: 3,
  fetched: 1,
  there: 0,
  unproved: 0,
  bytes: 40_000_000,
  ofBytes: 120_000_000,
  leftMs: 60_000
}

const entries = assets.slice(0, 3).map(({ id, name, type, createdAt }, at) => ({
  id,
  name,
  type,
  createdAt,
  outcome:
    at === 2
      ? ({ kind: 'unproved', why: { kind: 'no-end' } } as const)
      : ({
          kind: at === 0 ? 'fetched' : 'there',
          copy: { name: `${id}.png`, bytes: 2_000_000, sha256: 'a'.repeat(64) }
        } as const)
}))

test('copies of the selection: a folder once, then progress, pause, and what failed and why', async ({
  open
}) => {
  const scene = await open({
    ...library,
    'copies:choose-folder': ok(null),
    'copies:save': ok(saving),
    'copies:pause': ok(null),
    'copies:resume': ok(null),
    'copies:stop': ok(null),
    'copies:report-page': ok(entries),
    'copies:show': ok(null)
  })
  const { page } = scene
  await list(scene, assets)
  await cell(page, 0).click()
  await cell(page, 2).click({ modifiers: ['Shift'] })

  const asked = async (name: string) =>
    (await scene.asked()).filter((one) => one.name === name).map(({ input }) => input)
  const save = page.getByRole('button', { name: 'Save copies…' })

  // Cancelled in the system's dialog: nothing begins.
  await save.click()
  await expect.poll(() => asked('copies:choose-folder')).toHaveLength(1)
  expect(await asked('copies:save')).toEqual([])

  await scene.answer({ 'copies:choose-folder': ok({ folder: 'Kling copies', first: false }) })
  await save.click()
  const bar = page.getByRole('region', { name: 'Saving copies' })
  await expect(bar).toContainText('Saved 1 of 3 · 40 MB of about 120 MB, about 60 seconds left')
  await expect(bar.getByRole('progressbar', { name: 'Saving copies' })).toHaveAttribute(
    'aria-valuenow',
    '1'
  )
  const ids = assets.slice(0, 3).map(({ id }) => id)
  expect(await asked('copies:save')).toEqual([
    { library: 'uploads', account: ACCOUNT, ids: expect.arrayContaining(ids) }
  ])

  await bar.getByRole('button', { name: 'Pause' }).click()
  await scene.emit('copies:saving', { saving: { ...saving, phase: 'paused' }, outcomes: [] })
  await bar.getByRole('button', { name: 'Resume' }).click()
  await bar.getByRole('button', { name: 'Stop' }).click()
  const { savingId } = saving
  for (const name of ['copies:pause', 'copies:resume', 'copies:stop'])
    expect(await asked(name)).toEqual([{ savingId }])

  const ended: Saving = { ...saving, phase: 'ended', there: 1, unproved: 1, leftMs: null }
  await scene.emit('copies:saving', { saving: ended, outcomes: [] })
  const line = page.getByRole('region', { name: 'Saved copies' })
  await expect(line).toContainText('1 copy saved, 1 already there and whole, 1 not saved')
  await expect(line).toContainText('Not saved: the file breaks off before its end')

  // The folder is remembered, and only what failed is asked for again.
  await line.getByRole('button', { name: 'Try these 1 again' }).click()
  await expect.poll(() => asked('copies:save')).toHaveLength(2)
  expect((await asked('copies:save'))[1]).toEqual({
    library: 'uploads',
    account: ACCOUNT,
    ids: [ids[2]]
  })
  expect(await asked('copies:choose-folder')).toHaveLength(2)
})

test('copies of all that is shown, and of the asset in the viewer', async ({ open }) => {
  const scene = await open({
    ...library,
    'copies:setup': ok({ folder: 'Kling copies', first: false }),
    'copies:save': ok(saving)
  })
  const { page } = scene
  await list(scene, assets)
  await page.getByLabel('Type').selectOption('video')
  await cell(page, 0).click()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: /^Save copies of all \d+ shown$/ }).click()

  const saves = async () =>
    (await scene.asked()).filter(({ name }) => name === 'copies:save').map(({ input }) => input)
  await expect.poll(saves).toHaveLength(1)
  const videos = assets.filter(({ type }) => type === 'video').map(({ id }) => id)
  expect(await saves()).toEqual([{ library: 'uploads', account: ACCOUNT, ids: videos }])

  await cell(page, 1).dblclick()
  await page.getByRole('button', { name: 'Save a copy' }).waitFor()
  await page.keyboard.press('s')
  await expect.poll(saves).toHaveLength(2)
  expect((await saves())[1]).toEqual({ library: 'uploads', account: ACCOUNT, ids: [videos[1]] })
})
