import type { Asset, WorkFacts } from '@shared/asset'
import { demoAssets } from './page'

const PROMPTS = [
  'Paper-cut mountains drifting apart as the camera rises',
  'City at blue hour, windows lighting up one by one',
  'Night train across the salt flats, wide, stars turning',
  'Peony, macro, black background, petals edge-lit',
  'Portrait in overcast light, same coat, three-quarter view',
  'A lighthouse keeper’s morning, sea flat as glass',
  'Slow dolly past a bottle and two oranges, window light',
  ''
]
const MODELS = ['kling-v2.1', 'kling-v1.6', 'kolors-2.0', null]

const workOf = ({ id, type, durationMs, width, height, hasPicture }: Asset): WorkFacts => ({
  id,
  type,
  durationMs,
  width,
  height,
  hasPicture
})

/**
 * What Kling generated, newest first, with the demo library's pictures as works: every seventh is
 * running, every eleventh failed, and the others have one to five works.
 */
export function demoTasks(count: number): Asset[] {
  const pool = demoAssets(5 * count).filter(({ type }) => type !== 'other')
  let next = 0

  return Array.from({ length: count }, (_, at) => {
    const state = stateOf(at)
    const made = state === 'made' ? 1 + ((at * 3) % 5) : 0
    const works = pool.slice(next, next + made).map(workOf)
    next += made
    const [first] = works

    return {
      id: String(70_000_000 + count - at),
      name: PROMPTS[at % PROMPTS.length] ?? '',
      type: first?.type ?? 'video',
      createdAt: Date.UTC(2026, 10, 22, 12) - at * 7 * 3_600_000,
      updatedAt: null,
      durationMs: first?.durationMs ?? null,
      width: first?.width ?? null,
      height: first?.height ?? null,
      favored: false,
      hasPicture: first?.hasPicture ?? false,
      task: {
        state,
        model: MODELS[at % MODELS.length] ?? null,
        favourite: at % 13 === 5 ? 'no' : 'not-known',
        works
      }
    }
  })
}

function stateOf(at: number): 'made' | 'running' | 'failed' {
  if (at % 7 === 2) return 'running'
  return at % 11 === 9 ? 'failed' : 'made'
}
