import { ok } from '@shared/problem'
import type { HistoryState, UseDetails } from '@shared/works/use'
import type { Answers, Open, TestPage } from '../fixtures'
import { planOf } from './confirmation'
import { assets, type Scene, selecting, shown } from './scene'

export const READ: HistoryState = {
  phase: 'idle',
  tasks: 312,
  backTo: Date.UTC(2025, 2, 4, 12),
  isWhole: true,
  gapAt: null,
  at: Date.UTC(2026, 10, 24, 9, 30),
  problem: null,
  requests: 9,
  revision: 1
}

const DETAILS: UseDetails = {
  verdict: 'used',
  elements: [{ id: '1', name: 'Hero', strength: 'same-object' }],
  avatars: [],
  generations: Array.from({ length: 12 }, (_, at) => ({
    taskId: String(100 + at),
    createdAt: Date.UTC(2026, 10, 22 - at),
    type: at % 3 === 1 ? 'image' : 'video',
    prompt: 'Slow dolly in, golden hour, the water begins to move',
    works: 1 + (at % 4),
    isRunning: at === 0,
    strength: (['certain', 'same-object', 'same-name'] as const)[at % 3] ?? 'certain',
    steps: at % 4 === 3 ? 2 : 0
  }))
}

const KNOWN: Answers = {
  'works:state': ok(READ),
  'works:marks': ok({
    revision: 1,
    used: assets
      .slice(0, 40)
      .filter((_, at) => at % 3 !== 1)
      .map(({ id }, at) => ({
        id,
        generations: at === 4 ? 0 : (at % 7) * (at % 5) + 1,
        works: 4,
        elements: at === 4 ? 1 : 0,
        avatars: 0,
        running: 0
      })),
    notKnown: assets.slice(900).map(({ id }) => id)
  }),
  'works:details': ok(DETAILS)
}

const used = async (open: Open, more: Answers = {}): Promise<TestPage> => {
  const scene = await shown(open, { ...KNOWN, ...more })
  await scene.page
    .getByRole('gridcell', { name: /used in/ })
    .first()
    .waitFor()
  return scene
}

async function filtering(open: Open, state: HistoryState): Promise<TestPage> {
  const scene = await used(open, { 'works:state': ok(state) })
  await scene.page.getByRole('button', { name: 'Filter', exact: true }).click()
  await scene.page.getByRole('button', { name: /^Used \d/ }).click()
  await scene.page.getByRole('button', { name: 'Done' }).click()
  await scene.page.getByRole('region', { name: 'How far the history was read' }).waitFor()
  return scene
}

/** The question about assets of which some are in use, and some are held. */
async function asking(open: Open): Promise<TestPage> {
  const plan = {
    ...planOf(37),
    held: assets.slice(40, 42),
    uses: {
      used: 12,
      generations: 30,
      elements: 1,
      avatars: 0,
      running: 0,
      notKnown: 3,
      backTo: READ.backTo,
      at: READ.at,
      isFresh: true
    }
  }
  const scene = await selecting(open, 8, {
    ...KNOWN,
    'deletion:plan': ok(plan),
    'deletion:plan-page': ok(assets.slice(0, 37))
  })
  await scene.page.getByRole('button', { name: /^Delete \d+ assets$/ }).click()
  await scene.page.getByText('12 of these are used').waitFor()
  return scene
}

/** Marks, the line of the history, uses in the viewer and in the question. */
export const usesScenes: readonly Scene[] = [
  { name: 'uses', open: (open) => filtering(open, READ) },
  {
    name: 'uses-reading',
    open: (open) => filtering(open, { ...READ, phase: 'reading', isWhole: false })
  },
  {
    name: 'viewer-uses',
    open: async (open) => {
      const scene = await used(open)
      await scene.page.getByRole('gridcell').first().dblclick()
      await scene.page.getByRole('region', { name: 'Uses' }).getByText('Hero').waitFor()
      return scene
    }
  },
  {
    name: 'viewer-task',
    open: async (open) => {
      const scene = await used(open)
      await scene.page.getByRole('gridcell').first().dblclick()
      await scene.page.getByRole('region', { name: 'Uses' }).getByText('Hero').waitFor()
      await scene.page.keyboard.press('u')
      await scene.page.keyboard.press('Enter')
      await scene.page.getByText('Task 100').waitFor()
      return scene
    }
  },
  { name: 'confirmation-uses', open: asking },
  {
    name: 'confirmation-aside',
    open: async (open) => {
      const scene = await asking(open)
      await scene.page.getByRole('button', { name: 'Show the 12 in use' }).click()
      await scene.page.getByRole('button', { name: 'Back to the question' }).waitFor()
      return scene
    }
  }
]
