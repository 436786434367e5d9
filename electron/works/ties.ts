import type { TieStrength, UseVerdict } from '@shared/works/use'
import { allTasks, type History, type KeptReference, type KeptTask, type Traces } from './history'

// Which works were made from an upload: pure, over ids and hashed keys.

/** An upload, as far as it can be compared. */
export interface UploadTraces {
  readonly id: string
  readonly createdAt: number | null
  /** Of its original and its cover. */
  readonly media: Traces
  /** Null when it has none. */
  readonly name: string | null
}

/** A task, as far as others may have been made from it. */
export interface MadeTask {
  readonly id: string
  readonly createdAt: number | null
  readonly works: readonly string[]
}

export interface TaskTie {
  readonly task: KeptTask
  readonly strength: TieStrength
  /** Works in between. */
  readonly steps: number
}

export interface ReferenceTie {
  readonly reference: KeptReference
  readonly strength: TieStrength
}

export interface Use {
  readonly verdict: UseVerdict
  /** Tasks that have failed are in neither list: nothing was made. */
  readonly made: readonly TaskTie[]
  readonly running: readonly TaskTie[]
  readonly elements: readonly ReferenceTie[]
  readonly avatars: readonly ReferenceTie[]
}

export interface Ties {
  readonly of: (upload: UploadTraces) => Use
  /** What was made from the works of a task, also by way of other works. */
  readonly ofTask: (task: MadeTask) => Use
}

/** Kling makes nothing for longer. A task whose state cannot be read does not run for ever. */
const LONGEST_RUN_MS = 7 * 24 * 3_600_000

const isRunning = (task: KeptTask, now: number): boolean =>
  task.state === 'running' && now - (task.to ?? now) < LONGEST_RUN_MS

/** Tasks that may still run: what is new about them is asked again. */
export const runningIn = (history: History, now: number): readonly KeptTask[] =>
  allTasks(history).filter((task) => isRunning(task, now))

export function tieUses(history: History): Ties {
  const all = allTasks(history)
  const tasks = indexed(all, ({ inputs }) => inputs)
  const elements = indexed(history.elements, ({ pictures }) => pictures)
  const avatars = indexed(history.avatars, ({ pictures }) => pictures)
  const madeFrom = new Map<string, KeptTask[]>()
  for (const task of all)
    for (const { workId } of task.inputs) if (workId !== null) put(madeFrom, workId, task)
  const isBlind = blindnessOf(history)

  return {
    of: (upload) => {
      const direct = tasks(upload).filter(([{ state }]) => state !== 'failed')
      const found = followed(direct, madeFrom)
      const refer = (ties: readonly (readonly [KeptReference, TieStrength])[]) =>
        ties.map(([reference, strength]) => ({ reference, strength }))
      const use = {
        made: found.filter(({ task }) => !isRunning(task, history.at)),
        running: found.filter(({ task }) => isRunning(task, history.at)),
        elements: refer(elements(upload)),
        avatars: refer(avatars(upload))
      }
      const isUsed = found.length + use.elements.length + use.avatars.length > 0
      if (isUsed) return { verdict: 'used', ...use }
      return { verdict: isBlind(upload) ? 'not-known' : 'none-found', ...use }
    },
    ofTask: ({ id, createdAt, works }) => {
      const direct = works
        .flatMap((work) => madeFrom.get(work) ?? [])
        .filter((task) => task.id !== id && task.state !== 'failed')
      const found = followed(
        [...new Set(direct)].map((task) => [task, 'certain'] as const),
        madeFrom
      ).filter(({ task }) => task.id !== id)
      const use = {
        made: found.filter(({ task }) => !isRunning(task, history.at)),
        running: found.filter(({ task }) => isRunning(task, history.at)),
        elements: [],
        avatars: []
      }
      if (found.length > 0) return { verdict: 'used', ...use }
      // An input that names neither a work nor a stored object may be one of these all the same.
      const isBlindTo = isBlind({ id, createdAt, media: STORED_OBJECT, name: null })
      return { verdict: isBlindTo ? 'not-known' : 'none-found', ...use }
    }
  }
}

const STORED_OBJECT: Traces = { family: 'object', keys: [], names: [] }

/** Follows works to what was made from them, without going round in circles. */
function followed(
  direct: readonly (readonly [KeptTask, TieStrength])[],
  madeFrom: ReadonlyMap<string, readonly KeptTask[]>
): readonly TaskTie[] {
  const ties = direct.map(([task, strength]) => ({ task, strength, steps: 0 }))
  const seen = new Set(ties.map(({ task }) => task.id))
  // The list grows while it is walked: nearest first, so each task has its shortest way.
  for (const { task, strength, steps } of ties) {
    for (const next of task.works.flatMap((work) => madeFrom.get(work) ?? [])) {
      if (seen.has(next.id) || next.state === 'failed') continue
      seen.add(next.id)
      ties.push({ task: next, strength, steps: steps + 1 })
    }
  }
  return ties
}

type Trace = Traces & { readonly uploadId?: string | null }

/** Finds what holds an upload, each with its strongest tie. */
function indexed<Holder extends { readonly id: string }>(
  holders: readonly Holder[],
  tracesOf: (holder: Holder) => readonly Trace[]
): (upload: UploadTraces) => readonly (readonly [Holder, TieStrength])[] {
  const byId = new Map<string, Holder[]>()
  const byKey = new Map<string, Holder[]>()
  const byName = new Map<string, Holder[]>()
  // In loops: a history of 50,000 tasks must not hold up the window.
  for (const holder of holders) {
    for (const { uploadId, keys, names } of tracesOf(holder)) {
      if (uploadId) put(byId, uploadId, holder)
      for (const key of keys) put(byKey, key, holder)
      for (const name of names) put(byName, name, holder)
    }
  }
  if (byId.size + byKey.size === 0) return () => []

  return ({ id, media, name }) => {
    const isTied =
      byId.has(id) ||
      media.keys.some((key) => byKey.has(key)) ||
      (name !== null && byName.has(name))
    if (!isTied) return []

    const found = new Map<string, readonly [Holder, TieStrength]>()
    const take = (strength: TieStrength, holding: readonly Holder[] = []): void => {
      for (const holder of holding)
        if (!found.has(holder.id)) found.set(holder.id, [holder, strength])
    }
    take('certain', byId.get(id))
    for (const key of media.keys) take('same-object', byKey.get(key))
    if (name !== null) take('same-name', byName.get(name))
    return [...found.values()]
  }
}

/**
 * Whether an upload may be used without a tie: the history was not read to its end, or something in
 * it that is later than the upload could not be read, or not compared with it (R32).
 */
function blindnessOf(history: History): (upload: UploadTraces) => boolean {
  const never = Number.NEGATIVE_INFINITY
  /** The latest input that has no key of the family. */
  const latest = { object: history.gapAt ?? never, path: history.gapAt ?? never }
  let any = history.gapAt ?? never
  const take = ({ family }: Traces, at: number): void => {
    any = Math.max(any, at)
    if (family !== 'object') latest.object = Math.max(latest.object, at)
    if (family !== 'path') latest.path = Math.max(latest.path, at)
  }

  for (const { to, inputs, state } of allTasks(history)) {
    for (const input of inputs)
      if (input.uploadId === null && input.workId === null && state !== 'failed')
        take(input, to ?? Number.POSITIVE_INFINITY)
  }
  for (const { pictures } of [...history.elements, ...history.avatars])
    for (const picture of pictures) take(picture, Number.POSITIVE_INFINITY)

  return ({ createdAt, media }) => {
    if (!history.isWhole) return true
    const at = media.family === null ? any : latest[media.family]
    return at !== never && (createdAt === null || createdAt <= at)
  }
}

/** A thing that is given twice in a row is put once. */
function put<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else if (group.at(-1) !== value) group.push(value)
}
