import { countTypes } from '@shared/asset'
import type { PastRun, Plan, PlannedAsset } from '@shared/deletion'
import { FIRST_LOOK } from '@shared/library/look'
import { ok } from '@shared/problem'
import { demoTasks } from '../../support/page/tasks'
import type { Answers, Open, TestPage } from '../fixtures'
import { ACCOUNT, GENERATED, list } from '../library'
import { usesIn } from './confirmation'
import { assets, counts, progress, type Scene, shown } from './scene'

export const tasks = demoTasks(200)

/** A run of tasks that has not come to its end. */
export const INTERRUPTED: PastRun = {
  runId: '9b2e7f0c-3f0a-4d5c-9d0e-1a2b3c4d5e6f',
  startedAt: 0,
  endedAt: null,
  total: 4,
  counts: counts({ deleted: 1, 'not-sent': 3 }),
  verification: { kind: 'nothing' },
  damaged: false
}

/** The library of what Kling generated, with its pictures on the screen. */
export async function generated(open: Open, more: Answers = {}): Promise<TestPage> {
  const scene = await shown(open, more)
  await openGenerated(scene)
  await list(scene, tasks, {}, GENERATED)
  await scene.page.locator('img.picture').nth(12).waitFor()
  return scene
}

export async function openGenerated({ page }: TestPage): Promise<void> {
  await page.getByRole('button', { name: 'Generated', exact: true }).click()
  await page.waitForFunction(() =>
    Reflect.get(window, 'test').asked.some(
      ({ name, input }: { name: string; input: { library?: string } }) =>
        name === 'library:list' && input.library === 'generated'
    )
  )
}

const planned = tasks
  .filter(({ task }) => task?.state === 'made')
  .map(
    ({ task, ...asset }): PlannedAsset => ({
      ...asset,
      works: task?.works.map(({ id }) => id) ?? []
    })
  )

/** A plan of tasks. Favourites were looked up; those of two are not known. */
export function planOfTasks(total: number, more: Partial<Plan> = {}): Plan {
  const part = planned.slice(0, total)
  return {
    library: 'generated',
    planId: 'p',
    account: ACCOUNT,
    total,
    types: countTypes(part),
    works: part.reduce((sum, { works = [] }) => sum + works.length, 0),
    requests: total,
    sample: part.slice(0, 6),
    locked: [],
    unlisted: 0,
    unbacked: 0,
    unsure: planned.slice(20, 22),
    running: planned.slice(30, 31),
    uses: usesIn(),
    ...more
  }
}

/** Four tasks are selected. */
export async function selectingTasks(open: Open, more: Answers = {}): Promise<TestPage> {
  const scene = await generated(open, more)
  for (const at of [0, 1, 3, 4]) await scene.page.getByRole('gridcell').nth(at).click()
  return scene
}

/** `before`: done between the selection and the question. */
export async function confirmingTasks(
  open: Open,
  plan: Plan,
  before: (scene: TestPage) => Promise<void> = async () => undefined
): Promise<TestPage> {
  const scene = await selectingTasks(open, {
    'deletion:plan-page': ok(planned.slice(0, 200)),
    'deletion:discard': ok(null),
    generated: { 'deletion:plan': ok(plan) }
  })
  await before(scene)
  await scene.page.getByRole('button', { name: /^Delete \d+ tasks/ }).click()
  await scene.page.getByRole('alertdialog').waitFor()
  return scene
}

/** What Kling generated: the second library. */
export const generatedScenes: readonly Scene[] = [
  { name: 'generated', open: (open) => generated(open) },
  {
    name: 'generated-list',
    open: (open) =>
      generated(open, {
        generated: { 'looks:load': ok({ ...FIRST_LOOK, layout: 'list' }) }
      })
  },
  { name: 'generated-selection', open: (open) => selectingTasks(open) },
  { name: 'generated-confirmation', open: (open) => confirmingTasks(open, planOfTasks(12)) },
  {
    name: 'generated-empty',
    open: async (open) => {
      const scene = await shown(open)
      await openGenerated(scene)
      await list(scene, [], {}, GENERATED)
      return scene
    }
  },
  {
    name: 'generated-filter',
    open: async (open) => {
      const scene = await generated(open)
      await scene.page.getByRole('button', { name: 'Filter', exact: true }).click()
      await scene.page.getByRole('dialog', { name: 'Filter' }).waitFor()
      return scene
    }
  },
  {
    name: 'generated-viewer',
    open: async (open) => {
      const scene = await generated(open, {
        'works:task': ok({
          id: tasks[1]?.id ?? '',
          prompt: tasks[1]?.name ?? '',
          settings: [{ name: 'aspect_ratio', value: '16:9' }],
          inputs: [{ kind: 'upload', id: assets[3]?.id ?? '' }, { kind: 'unknown' }],
          madeFrom: []
        })
      })
      await scene.page.getByRole('gridcell').nth(1).dblclick()
      await scene.page.getByRole('button', { name: 'Open the upload' }).waitFor()
      return scene
    }
  },
  {
    name: 'generated-run-elsewhere',
    open: async (open) => {
      const scene = await generated(open)
      await scene.emit('deletion:progress', { progress: progress('running'), outcomes: [] })
      await scene.page.getByText('Deleting in “Uploads”').waitFor()
      return scene
    }
  }
]
