import type { Asset, TaskFacts } from '@shared/asset'
import { FILTER_KINDS, type Filters, type FilterValue } from '@shared/filters'
import fc from 'fast-check'

export const NOW = new Date(2026, 10, 22, 12).getTime()
const DAY_MS = 24 * 3_600_000
const SIDES = [null, 0, 640, 719, 720, 1079, 1080, 1439, 1440, 4096, 100_000]

const TASKS_FROM = 60
const MODELS = ['m1', 'm2', 'm3']

/** In every state, of every model and of none. */
const taskOf = (number: number): TaskFacts => ({
  state: (['made', 'running', 'failed', 'made'] as const)[number % 4] ?? 'made',
  model: MODELS[number % 5] ?? null,
  favourite: (['yes', 'no', 'not-known'] as const)[number % 3] ?? 'no',
  works: Array.from({ length: number % 4 }, (_, at) => ({
    id: `${number}00${at}`,
    type: 'image',
    durationMs: null,
    width: null,
    height: null,
    hasPicture: true
  }))
})

/**
 * An asset of some kind, the same for the same number. All kinds occur; from 60 on they are tasks.
 */
export const asset = (number: number, more: Partial<Asset> = {}): Asset => ({
  id: String(1000 + number),
  name: number % 13 === 12 ? '' : `${(number * 7) % 10}-${number}.png`,
  type: (['image', 'video', 'audio', 'other'] as const)[number % 4] ?? 'image',
  createdAt: number % 11 === 10 ? null : NOW - ((number * 37) % 400) * DAY_MS,
  updatedAt: null,
  durationMs: number % 4 === 1 ? ((number * 13) % 45) * 900 : null,
  width: SIDES[(number * 5) % SIDES.length] ?? null,
  height: SIDES[(number * 3) % SIDES.length] ?? null,
  favored: number % 9 === 0,
  hasPicture: number % 5 !== 0,
  ...(number >= TASKS_FROM && { task: taskOf(number) }),
  ...more
})

/** Filters of all kinds, most of them narrow. */
export const filters: fc.Arbitrary<Filters> = fc.record({
  search: fc.constantFrom('', '', '7-', 'NG', ' png ', 'g 7'),
  values: fc.subarray([...Object.values(FILTER_KINDS).flat()], { maxLength: 4 }),
  models: fc.constantFrom(undefined, undefined, [], ['m1'], ['m2', 'm3'], ['of nobody']),
  from: fc.constantFrom(null, null, '2026-06-01', '2026-11-01'),
  to: fc.constantFrom(null, null, '2026-11-05', '2026-11-22')
})

/** What is known of an asset's use, as in `catalog/uses.ts`. All three answers occur. */
export const usesOf = (id: string): number => Number(id) % 5

/** What is known of an asset's copy, as in `catalog/copied.ts`. */
export const copiedOf = (id: string): number => Number(id) % 4

export interface Marks {
  readonly kept: ReadonlySet<string>
  readonly selected: ReadonlySet<string>
  readonly these: ReadonlySet<string>
}

/** The meaning of each filter value, on plain records. Slow and obvious. */
export function matchesPlainly(
  one: Asset,
  { search, values, models = [], from, to }: Filters,
  marks: Marks
): boolean {
  const ageMs = one.createdAt === null ? 0 : NOW - one.createdAt
  const shorter = Math.min(one.width ?? 0, one.height ?? 0)
  const seconds = Math.round((one.durationMs ?? 0) / 1000)
  const { width, height } = one

  const means: Readonly<Record<FilterValue, boolean>> = {
    image: one.type === 'image',
    video: one.type === 'video',
    audio: one.type === 'audio',
    other: one.type === 'other',
    'older-30': ageMs > 30 * DAY_MS,
    'older-90': ageMs > 90 * DAY_MS,
    'older-180': ageMs > 180 * DAY_MS,
    'older-365': ageMs > 365 * DAY_MS,
    landscape: shorter > 0 && Number(width) > Number(height),
    portrait: shorter > 0 && Number(width) < Number(height),
    square: shorter > 0 && width === height,
    'below-720p': shorter > 0 && shorter < 720,
    '720p': shorter >= 720 && shorter < 1080,
    '1080p': shorter >= 1080 && shorter < 1440,
    '1440p': shorter >= 1440,
    'up-to-5s': seconds > 0 && seconds <= 5,
    'up-to-10s': seconds > 5 && seconds <= 10,
    'up-to-30s': seconds > 10 && seconds <= 30,
    'over-30s': seconds > 30,
    favourite: one.favored,
    kept: marks.kept.has(one.id),
    selected: marks.selected.has(one.id),
    these: marks.these.has(one.id),
    'no-picture': !one.hasPicture && one.type !== 'audio',
    used: usesOf(one.id) > 1,
    'no-use': usesOf(one.id) === 1,
    'use-not-known': usesOf(one.id) === 0,
    'copy-saved': copiedOf(one.id) === 1,
    'no-copy': copiedOf(one.id) !== 1,
    'favourite-not-known': one.task !== undefined && one.task.favourite !== 'no' && !one.favored,
    running: one.task?.state === 'running',
    failed: one.task?.state === 'failed',
    'several-works': (one.task?.works.length ?? 0) > 1
  }

  const startOf = (day: string): number => new Date(`${day}T00:00:00`).getTime()
  return (
    search.split(' ').every((word) => one.name.toLowerCase().includes(word.toLowerCase())) &&
    (models.length === 0 || models.includes(one.task?.model ?? '')) &&
    (from === null || (one.createdAt !== null && one.createdAt >= startOf(from))) &&
    (to === null || (one.createdAt !== null && one.createdAt < startOf(to) + DAY_MS)) &&
    Object.values(FILTER_KINDS).every((kind: readonly FilterValue[]) => {
      const wanted = kind.filter((value) => values.includes(value))
      return wanted.length === 0 || wanted.some((value) => means[value])
    })
  )
}
