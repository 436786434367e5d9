import { createHash } from 'node:crypto'
import type { AssetType, TaskState } from '@shared/asset'
import type { Reference } from '../kling/works/reference'
import type { Task, Work, WorkInput } from '../kling/works/task'
import { type AddressKey, addressKey } from './address-key'

/** What Kling made in an account, as far as it was read, without a single address. */
export interface History {
  /** When the reading began, epoch milliseconds: of what was made since, it says nothing. */
  readonly at: number
  /** Whether it was read to its proven end: without it, nothing is said of what has no use. */
  readonly isWhole: boolean
  /**
   * Before this time (epoch milliseconds) something may be missing, though the end was reached: an
   * entry that cannot be read, or more tasks of one moment than a page shows. Null: nothing is.
   */
  readonly gapAt: number | null
  readonly tasks: readonly KeptTask[]
  /**
   * Newer ones that were seen while something in between was not. Uses that were found count; a
   * reading that meets these has not met `tasks`, and goes on.
   */
  readonly loose?: readonly KeptTask[] | undefined
  readonly elements: readonly KeptReference[]
  readonly avatars: readonly KeptReference[]
}

/** Every task that was seen. */
export const allTasks = ({ tasks, loose = [] }: History): readonly KeptTask[] =>
  loose.length === 0 ? tasks : [...tasks, ...loose]

export interface KeptTask {
  readonly id: string
  readonly state: TaskState
  readonly from: number | null
  readonly to: number | null
  readonly type: AssetType
  /** Its first line. */
  readonly prompt: string
  readonly works: readonly KeptWork[]
  readonly inputs: readonly KeptInput[]
}

/** A work is given on by its id, by its address or by its cover's. It has no name of Kling's. */
export interface KeptWork extends Keys {
  readonly id: string
}

/** One of which nothing but its id is known: whatever was given may be it. */
export const bareWork = (id: string): KeptWork => ({ id, family: null, keys: [] })

export interface KeptInput extends Traces {
  readonly uploadId: string | null
  readonly workId: string | null
}

export interface KeptReference {
  readonly id: string
  readonly name: string
  readonly pictures: readonly Traces[]
}

/** What is left of addresses: hashed keys, in the family in which they can be compared. */
export interface Keys {
  /** Null: not comparable. */
  readonly family: AddressKey['family'] | null
  readonly keys: readonly string[]
}

export interface Traces extends Keys {
  readonly names: readonly string[]
}

export const NO_HISTORY: History = {
  at: 0,
  isWhole: false,
  gapAt: null,
  tasks: [],
  elements: [],
  avatars: []
}

const PROMPT_LIMIT = 160
const NAME_LIMIT = 80

export function keptTask(task: Task): KeptTask {
  const { id, state, from, to, prompt, works } = task
  return {
    id,
    state,
    from,
    to,
    type: works[0]?.type ?? typeOfKind(task.kind),
    prompt: (prompt.trim().split(/\r?\n/)[0] ?? '').slice(0, PROMPT_LIMIT),
    works: works.map(keptWork),
    inputs: task.inputs.map(keptInput)
  }
}

function keptWork({ id, original, picture }: Work): KeptWork {
  const { family, keys } = tracesOf([original, picture], false)
  return { id, family, keys }
}

const keptInput = ({ uploadId, workId, addresses }: WorkInput): KeptInput => ({
  uploadId,
  workId,
  ...tracesOf(addresses)
})

export const keptReference = ({ id, name, addresses }: Reference): KeptReference => ({
  id,
  name: name.trim().slice(0, NAME_LIMIT),
  // Each picture may be another upload.
  pictures: addresses.map((address) => tracesOf([address]))
})

/**
 * Of one thing: its own address first, null where it is not told, then its cover's. Where its own
 * cannot be compared, the thing cannot: that another cover is not the same says nothing.
 */
export function tracesOf(addresses: readonly (string | null)[], withNames = true): Traces {
  const each = addresses.map((address) => (address === null ? null : addressKey(address)))
  const read = each.filter((key) => key !== null)
  return {
    family: each[0]?.family ?? null,
    keys: [...new Set(read.flatMap(({ family, keys }) => keys.map((key) => traceOf(family, key))))],
    names: withNames ? [...new Set(read.map(({ name }) => nameTrace(name)))] : []
  }
}

/** 16 letters; cut from longer ones, they would keep those in memory. */
const traceOf = (family: string, text: string): string =>
  createHash('sha256').update(`${family} ${text}`).digest().toString('base64url', 0, 12)

export const nameTrace = (name: string): string => traceOf('name', name)

/** `m2v_img2video` and `mmu_txt2img_aiweb` say what comes out of them. */
export function typeOfKind(kind: string): AssetType {
  if (/video|m2v/i.test(kind)) return 'video'
  if (/audio|sound|tts/i.test(kind)) return 'audio'
  return /im(g|age)/i.test(kind) ? 'image' : 'other'
}

// What was found out by a look that did not reach what is known: it adds to it, and replaces none
// of it. A use that is forgotten would be a wrong "no use found" (R32).

type Found = Pick<History, 'tasks' | 'gapAt' | 'elements' | 'avatars'>

/** What is known, and what was found besides. `at` and `isWhole` stay as they were. */
export function withFound(known: History, { tasks, gapAt, elements, avatars }: Found): History {
  const { inside, outside } = apart(known, tasks)
  return {
    ...known,
    gapAt: laterOf(known.gapAt, gapAt),
    tasks: mergedTasks(known.tasks, inside),
    loose: mergedTasks(known.loose ?? [], outside),
    elements: merged(known.elements, elements),
    avatars: merged(known.avatars, avatars)
  }
}

/** Two readings of which neither came to its end: all that either has found. */
export const bothPartial = (before: History, now: History): History => ({
  ...now,
  gapAt: laterOf(before.gapAt, now.gapAt),
  tasks: mergedTasks(before.tasks, now.tasks),
  elements: merged(before.elements, now.elements),
  avatars: merged(before.avatars, now.avatars)
})

/** The tasks of a history that are known already, in their newer state, and the others. */
function apart({ tasks }: History, shown: readonly KeptTask[]) {
  const known = new Set(tasks.map(({ id }) => id))
  return {
    inside: shown.filter(({ id }) => known.has(id)),
    outside: shown.filter(({ id }) => !known.has(id))
  }
}

/**
 * A task that is shown again by a reading that may have seen some of its entries only: its works
 * and inputs are those of both, and all else is as it is shown now.
 */
export function withKnown(known: KeptTask | undefined, shown: KeptTask): KeptTask {
  if (known === undefined) return shown
  const times = (all: readonly (number | null)[]) => all.filter((time) => time !== null)
  const from = times([known.from, shown.from])
  const to = times([known.to, shown.to])
  return {
    ...shown,
    from: from.length === 0 ? null : Math.min(...from),
    to: to.length === 0 ? null : Math.max(...to),
    works: bothWorks(known.works, shown.works),
    inputs: [
      ...new Map(
        [...known.inputs, ...shown.inputs].map((input) => [JSON.stringify(input), input])
      ).values()
    ]
  }
}

/** A work that is shown without an address, or with another one, keeps the keys it was known by. */
function bothWorks(known: readonly KeptWork[], shown: readonly KeptWork[]): readonly KeptWork[] {
  const works = new Map(known.map((work) => [work.id, work]))
  for (const work of shown) {
    const before = works.get(work.id) ?? work
    works.set(work.id, {
      id: work.id,
      family: work.family ?? before.family,
      keys: [...new Set([...before.keys, ...work.keys])]
    })
  }
  return [...works.values()]
}

function mergedTasks(known: readonly KeptTask[], shown: readonly KeptTask[]): readonly KeptTask[] {
  const tasks = new Map(known.map((task) => [task.id, task]))
  for (const task of shown) tasks.set(task.id, withKnown(tasks.get(task.id), task))
  return [...tasks.values()]
}

/** What is known stays; of what is shown again, the newer holds. */
const merged = <T extends { readonly id: string }>(
  known: readonly T[],
  shown: readonly T[]
): readonly T[] => [...new Map([...known, ...shown].map((each) => [each.id, each])).values()]

const laterOf = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b)
