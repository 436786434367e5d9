import type { AgainPlan, AgainProgress, AgainRun } from '@shared/copies/again'
import type { SavedCopy } from '@shared/copies/archive'
import { ok } from '@shared/problem'
import { type Answers, expect, type TestPage, test } from '../fixtures'
import { ACCOUNT, library, list, plainAssets, standsStill } from '../library'

const assets = plainAssets(20)
const SAVED_AT = Date.UTC(2026, 10, 26, 12)
const copyOf = (id: string, state: SavedCopy['state'] = 'saved'): SavedCopy => ({
  id,
  name: `2026-11-26-${id}.png`,
  type: 'image',
  createdAt: SAVED_AT,
  bytes: 2_000_000,
  sha256: 'a'.repeat(64),
  savedAt: SAVED_AT,
  provedAt: SAVED_AT,
  state
})

/** Two are gone from Kling, one is still there, one has lost its file. */
const saved = [copyOf('900'), copyOf('901'), copyOf(assets[0]?.id ?? ''), copyOf('902', 'missing')]
const PLAN_ID = '6f6b8f4e-1111-4222-8333-444455556666'
const RUN_ID = '6f6b8f4e-1111-4222-8333-444455557777'
const plan: AgainPlan = {
  planId: PLAN_ID,
  account: ACCOUNT,
  total: 1,
  bytes: 2_000_000,
  types: { image: 1, video: 0, audio: 0, other: 0 },
  leftOut: 1,
  doubtful: 1
}
const file = { name: '2026-11-26-900.png', type: 'image', createdAt: SAVED_AT, bytes: 2e6 } as const
const progress: AgainProgress = {
  runId: RUN_ID,
  account: ACCOUNT,
  startedAt: SAVED_AT,
  endedAt: null,
  total: 2,
  counts: { seen: 0, unseen: 0, refused: 0, unknown: 0, notSent: 2 },
  damaged: false,
  phase: 'running',
  bytes: 1_000_000,
  ofBytes: 4_000_000,
  now: '2026-11-26-900.png',
  waitingFor: null,
  endedBy: null
}
const run: AgainRun = {
  runId: RUN_ID,
  startedAt: SAVED_AT,
  endedAt: SAVED_AT,
  total: 2,
  counts: { seen: 0, unseen: 1, refused: 0, unknown: 1, notSent: 0 },
  damaged: false
}
const answers: Answers = {
  ...library,
  'copies:setup': ok({ folder: 'Kling copies', first: false }),
  'copies:saved': ok(saved),
  'again:current': ok(null),
  'again:runs': ok([]),
  'again:plan': ok(plan),
  'again:plan-page': ok([{ ...file, id: '901', why: { kind: 'unknown' } }]),
  'again:discard': ok(null),
  'again:start': ok(progress),
  'again:stop': ok(null),
  'again:look': ok(run),
  'again:run-page': ok([
    { ...file, id: '900', outcome: { kind: 'uploaded', fileName: 'abc.png', newId: null } },
    { ...file, id: '901', outcome: { kind: 'unknown', why: null } }
  ])
}

const asked = async (scene: TestPage, name: string) =>
  (await scene.asked()).filter((one) => one.name === name).map(({ input }) => input)

test('copies are chosen, asked about, uploaded and reported', async ({ open }) => {
  const scene = await open(answers)
  const { page } = scene
  await list(scene, assets)
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('tab', { name: 'Deletions' }).press('ArrowRight')
  const panel = page.getByRole('tabpanel', { name: 'Copies' })

  // Only what is gone and whole is offered at once; anything can be chosen singly.
  await expect(panel.getByRole('button', { name: 'Upload again…' })).toBeDisabled()
  await panel.getByRole('checkbox', { name: `Choose ${copyOf('902').name}` }).check()
  await panel.getByRole('button', { name: 'Choose none' }).click()
  await panel.getByRole('button', { name: 'Choose the 2 that Kling no longer has' }).click()
  await panel.getByRole('button', { name: 'Upload 2 again…' }).click()
  const planned = { account: ACCOUNT, ids: ['900', '901'] }
  await expect.poll(() => asked(scene, 'again:plan')).toEqual([{ ...planned, looked: false }])

  const question = page.getByRole('alertdialog', { name: 'Upload 1 of 2 files again?' })
  await expect(question).toContainText('Each file becomes a new upload with a new ID.')
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  // Why, without opening the list.
  await expect(question).toContainText('an earlier upload may have arrived')
  await question.getByRole('button', { name: 'Show 1 file left out' }).click()
  await question.getByRole('checkbox', { name: 'I have looked: they are not at Kling' }).check()
  await expect
    .poll(() => asked(scene, 'again:plan'))
    .toEqual([
      { ...planned, looked: false },
      { ...planned, looked: true }
    ])

  const upload = question.getByRole('button', { name: 'Upload', exact: true })
  await standsStill(upload)
  await upload.click()
  await expect
    .poll(() => asked(scene, 'again:start'))
    .toEqual([{ account: ACCOUNT, planId: PLAN_ID }])
  await expect(panel.getByRole('progressbar', { name: 'Uploading again' })).toBeVisible()
  await expect(panel).toContainText('0 of 2 tried · 1 MB of 4 MB · 2026-11-26-900.png')
  await panel.getByRole('button', { name: 'Stop' }).click()
  await expect.poll(() => asked(scene, 'again:stop')).toHaveLength(1)

  await scene.answer({ 'again:runs': ok([run]) })
  await scene.emit('again:progress', { ...progress, phase: 'ended', endedAt: SAVED_AT })
  const report = panel.getByRole('region', { name: 'Uploads of copies' })
  await expect(report).toContainText('1 uploaded and not listed yet, 1 not known')
  await expect(report).toContainText('Uploaded as abc.png, not listed yet')
  await expect(report).toContainText('Not known: the service told no name to look for')

  const counts = { ...run.counts, seen: 1, unseen: 0 }
  await scene.answer({ 'again:runs': ok([{ ...run, counts }]) })
  await report.getByRole('button', { name: 'Look for them' }).click()
  await expect(report).toContainText('1 uploaded, 1 not known')
})

test('nothing is chosen for the user, and nothing sent, when the plan is empty', async ({
  open
}) => {
  const scene = await open({ ...answers, 'again:plan': ok({ ...plan, total: 0, doubtful: 0 }) })
  const { page } = scene
  await list(scene, assets)
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('tab', { name: 'Deletions' }).press('ArrowRight')
  await page.getByRole('checkbox', { name: `Choose ${copyOf('901').name}` }).check()
  await page.getByRole('button', { name: 'Upload 1 again…' }).click()
  const question = page.getByRole('alertdialog', { name: 'No file can be uploaded again' })
  await expect(question).toContainText('an earlier upload may have arrived')
  await expect(question.getByRole('button', { name: 'Upload', exact: true })).toHaveCount(0)
  await question.getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => asked(scene, 'again:discard')).toEqual([{ planId: PLAN_ID }])
})
