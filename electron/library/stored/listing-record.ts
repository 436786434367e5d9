import { ASSET_TYPES, type Asset, type TaskFacts } from '@shared/asset'
import { momentOf } from '@shared/reading/moment'
import { plainName } from '@shared/reading/plain-name'
import { z } from 'zod'

// One item of a kept listing, as short as it goes.

const id = z.string().regex(/^\d{1,40}$/)
const known = z.number().nullable()
/** Read as the service's are: an earlier version has stored them as they came. */
const time = known.transform((value) => (value === null ? null : momentOf(value)))
const FAVOURITE = 1
const HAS_PICTURE = 2
/** id, place in `ASSET_TYPES`, duration, width, height, whether it has a picture. */
const work = z.tuple([id, z.int().min(0), known, known, known, z.boolean()])
/** Of a task: places in `TASK_STATES` and `FAVOURITES`, model, works. */
const task = z.tuple([z.int().min(0), z.int().min(0), z.string().nullable(), z.array(work)])

/**
 * id, name, place in `ASSET_TYPES`, created, updated, duration, width, height, flags; of a task,
 * what it has beside that.
 */
export const record = z.tuple([
  id,
  z.string().transform(plainName),
  z.int().min(0),
  time,
  time,
  known,
  known,
  known,
  z.int(),
  task.optional()
])

/** Of a longer name only so many characters are kept; of 0, nothing. */
export function recordOf(asset: Asset, nameLength: number): z.infer<typeof record> {
  const { id, type, createdAt, updatedAt, durationMs, width, height, task: facts } = asset
  const flags = (asset.favored ? FAVOURITE : 0) | (asset.hasPicture ? HAS_PICTURE : 0)
  const name = cut(asset.name, nameLength)
  const place = ASSET_TYPES.indexOf(type)
  const short = [id, name, place, createdAt, updatedAt, durationMs, width, height, flags] as const
  return facts ? [...short, taskRecordOf(facts)] : [...short]
}

function cut(name: string, length: number): string {
  if (name.length <= length) return name
  // Half of a character would be read as one that is missing.
  return length === 0 ? '' : `${name.slice(0, length).replace(/\p{Cs}$/u, '')}…`
}

export function assetOf(read: z.infer<typeof record>): Asset {
  const [id, name, type, createdAt, updatedAt, durationMs, width, height, flags, facts] = read
  return {
    id,
    name,
    type: ASSET_TYPES[type] ?? 'other',
    createdAt,
    updatedAt,
    durationMs,
    width,
    height,
    favored: (flags & FAVOURITE) !== 0,
    hasPicture: (flags & HAS_PICTURE) !== 0,
    ...(facts && { task: taskOf(facts) })
  }
}

const TASK_STATES = ['made', 'running', 'failed'] as const
const FAVOURITES = ['not-known', 'no', 'yes'] as const

const taskRecordOf = ({ state, favourite, model, works }: TaskFacts): z.infer<typeof task> => [
  TASK_STATES.indexOf(state),
  FAVOURITES.indexOf(favourite),
  model,
  works.map(({ id, type, durationMs, width, height, hasPicture }) => [
    id,
    ASSET_TYPES.indexOf(type),
    durationMs,
    width,
    height,
    hasPicture
  ])
]

/** What is not known counts as running, and as not known. */
const taskOf = ([state, favourite, model, works]: z.infer<typeof task>): TaskFacts => ({
  state: TASK_STATES[state] ?? 'running',
  favourite: FAVOURITES[favourite] ?? 'not-known',
  model,
  works: works.map(([id, type, durationMs, width, height, hasPicture]) => ({
    id,
    type: ASSET_TYPES[type] ?? 'other',
    durationMs,
    width,
    height,
    hasPicture
  }))
})
