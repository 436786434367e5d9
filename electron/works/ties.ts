import type { TieStrength, UseVerdict } from '@shared/works/use'
import {
  allTasks,
  bareWork,
  type History,
  type KeptReference,
  type KeptTask,
  type KeptWork,
  type Keys,
  type Traces
} from './history'

// What was made from an upload, and from the works of a task: pure, over ids and hashed keys.

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
  /** Why it is not known: the latest task that was made from something that no tie names. */
  readonly hiddenBy?: KeptTask
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
  const isShared = sharedBy(all)
  const tasks = indexed(all, ({ inputs }) => inputs, isShared)
  const elements = indexed(history.elements, ({ pictures }) => pictures, isShared)
  const avatars = indexed(history.avatars, ({ pictures }) => pictures, isShared)
  const byId = new Map(all.map((task) => [task.id, task]))
  const blindFor = blindnessOf(history)
  const isRunningNow = ({ task }: TaskTie): boolean => isRunning(task, history.at)

  const split = (found: readonly TaskTie[], held: Pick<Use, 'elements' | 'avatars'>) => ({
    isUsed: found.length + held.elements.length + held.avatars.length > 0,
    made: found.filter((tie) => !isRunningNow(tie)),
    running: found.filter(isRunningNow),
    ...held
  })
  /** A work is given on by its id, or by an address, as an upload is. */
  const usersOf = <Holder extends KeptTask | KeptReference>(
    works: readonly KeptWork[],
    holders: (sought: Sought) => readonly Tie<Holder>[]
  ): readonly Tie<Holder>[] =>
    strongest(works.flatMap(({ id, keys }) => holders({ workId: id, keys })))
  const madeFrom = (works: readonly KeptWork[]) => usersOf(works, tasks)

  return {
    of: ({ id, createdAt, media, name }) => {
      const sought = { uploadId: id, keys: media.keys, name }
      const { isUsed, ...use } = split(followed(tasks(sought).filter(hasNotFailed), madeFrom), {
        elements: elements(sought).map(referenceTie),
        avatars: avatars(sought).map(referenceTie)
      })
      if (isUsed) return { verdict: 'used', ...use }
      return { ...unusedAs(blindFor(createdAt, media)), ...use }
    },
    ofTask: (task) => {
      const works = worksOf(task, byId.get(task.id))
      const direct = madeFrom(works).filter((tie) => tie[0].id !== task.id && hasNotFailed(tie))
      const found = followed(direct, madeFrom).filter((tie) => tie.task.id !== task.id)
      const { isUsed, ...use } = split(found, {
        elements: usersOf(works, elements).map(referenceTie),
        avatars: usersOf(works, avatars).map(referenceTie)
      })
      if (isUsed) return { verdict: 'used', ...use }
      const blind = comparedOf(works, byId.get(task.id))
        .map((keys) => blindFor(task.createdAt, keys))
        .find((found) => found !== null)
      return { ...unusedAs(blind ?? null), ...use }
    }
  }
}

/** What works of several tasks have, as all sounds may have one cover. */
function sharedBy(tasks: readonly KeptTask[]): (key: string) => boolean {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const { id, works } of tasks)
    for (const { keys } of works)
      for (const key of keys) {
        if ((first.get(key) ?? id) === id) first.set(key, id)
        else shared.add(key)
      }
  return (key) => shared.has(key)
}

/** What is known of its works, and those that the history has not shown. */
function worksOf({ works }: MadeTask, kept: KeptTask | undefined): readonly KeptWork[] {
  const known = kept?.works ?? []
  const shown = new Set(known.map(({ id }) => id))
  return [...known, ...works.filter((id) => !shown.has(id)).map(bareWork)]
}

const NOT_COMPARABLE: Keys = { family: null, keys: [] }
/** What differs from everything that can be compared. */
const LIKE_NOTHING: Keys = { family: 'object', keys: [] }

/** One without works may have had some, unless it has failed: then there was nothing to give. */
function comparedOf(works: readonly KeptWork[], kept: KeptTask | undefined): readonly Keys[] {
  if (works.length > 0) return works
  return [kept?.state === 'failed' ? LIKE_NOTHING : NOT_COMPARABLE]
}

type Tie<Holder> = readonly [Holder, TieStrength]

const hasNotFailed = ([{ state }]: Tie<KeptTask>): boolean => state !== 'failed'

const referenceTie = ([reference, strength]: Tie<KeptReference>): ReferenceTie => ({
  reference,
  strength
})

/** The strongest first. */
const STRENGTHS: readonly TieStrength[] = ['certain', 'same-object', 'same-name']

/** Each holder with its strongest tie, in the order in which they were found. */
function strongest<Holder extends { readonly id: string }>(
  ties: readonly Tie<Holder>[]
): readonly Tie<Holder>[] {
  if (ties.length < 2) return ties
  const found = new Map<string, Tie<Holder>>()
  for (const strength of STRENGTHS)
    for (const tie of ties)
      if (tie[1] === strength && !found.has(tie[0].id)) found.set(tie[0].id, tie)
  return [...found.values()]
}

/** A chain is as sure as its weakest link. */
const weaker = (a: TieStrength, b: TieStrength): TieStrength =>
  STRENGTHS.indexOf(a) > STRENGTHS.indexOf(b) ? a : b

/** Follows works to what was made from them, without going round in circles. */
function followed(
  direct: readonly Tie<KeptTask>[],
  madeFrom: (works: readonly KeptWork[]) => readonly Tie<KeptTask>[]
): readonly TaskTie[] {
  const ties = direct.map(([task, strength]) => ({ task, strength, steps: 0 }))
  const seen = new Set(ties.map(({ task }) => task.id))
  // The list grows while it is walked: nearest first, so each task has its shortest way.
  for (const { task, strength, steps } of ties) {
    for (const [next, link] of madeFrom(task.works)) {
      if (seen.has(next.id) || next.state === 'failed') continue
      seen.add(next.id)
      ties.push({ task: next, strength: weaker(strength, link), steps: steps + 1 })
    }
  }
  return ties
}

type Trace = Traces & Partial<Pick<KeptTask['inputs'][number], 'uploadId' | 'workId'>>

/** An upload or a work, as it may be held: by its id, by its addresses, an upload by its name. */
interface Sought {
  readonly uploadId?: string
  readonly workId?: string
  readonly keys: readonly string[]
  readonly name?: string | null
}

/**
 * Finds what holds an upload or a work, each with its strongest tie. Where one is named, a key that
 * others share says of none of them that it is held.
 */
function indexed<Holder extends { readonly id: string }>(
  holders: readonly Holder[],
  tracesOf: (holder: Holder) => readonly Trace[],
  isShared: (key: string) => boolean
): (sought: Sought) => readonly Tie<Holder>[] {
  const byUpload = new Map<string, Holder[]>()
  const byWork = new Map<string, Holder[]>()
  const byKey = new Map<string, Holder[]>()
  const byName = new Map<string, Holder[]>()
  // In loops: a history of 50,000 tasks must not hold up the window.
  for (const holder of holders) {
    for (const { uploadId, workId, keys, names } of tracesOf(holder)) {
      if (uploadId) put(byUpload, uploadId, holder)
      if (workId) put(byWork, workId, holder)
      const isNamed = Boolean(uploadId || workId)
      for (const key of keys) if (!isNamed || !isShared(key)) put(byKey, key, holder)
      for (const name of names) put(byName, name, holder)
    }
  }

  return ({ uploadId = '', workId = '', keys, name }) => {
    const isTied =
      byUpload.has(uploadId) ||
      byWork.has(workId) ||
      keys.some((key) => byKey.has(key)) ||
      (name && byName.has(name))
    if (!isTied) return []

    const found = new Map<string, Tie<Holder>>()
    const take = (strength: TieStrength, holding: readonly Holder[] = []): void => {
      for (const holder of holding)
        if (!found.has(holder.id)) found.set(holder.id, [holder, strength])
    }
    take('certain', byUpload.get(uploadId))
    take('certain', byWork.get(workId))
    for (const key of keys) take('same-object', byKey.get(key))
    if (name) take('same-name', byName.get(name))
    return [...found.values()]
  }
}

/** Up to when something may be used without a tie, and by which task; null: a gap, or a picture. */
interface Blind {
  readonly at: number
  readonly task: KeptTask | null
}

const later = (a: Blind, b: Blind): Blind => (b.at > a.at ? b : a)

const unusedAs = (blind: Blind | null): Pick<Use, 'verdict' | 'hiddenBy'> => ({
  verdict: blind ? 'not-known' : 'none-found',
  ...(blind?.task && { hiddenBy: blind.task })
})

/**
 * Whether an upload or a work may be used without a tie: the history was not read to its end, or
 * something in it that is later could not be read, or not compared with it (R32). Null: it is not.
 */
function blindnessOf(history: History): (createdAt: number | null, keys: Keys) => Blind | null {
  const never = Number.NEGATIVE_INFINITY
  const gap: Blind = { at: history.gapAt ?? never, task: null }
  /** The latest input, or the latest picture that is held, without a key of the family. */
  const latest = { object: gap, path: gap }
  let any = gap
  const take = ({ family }: Traces, blind: Blind): void => {
    any = later(any, blind)
    if (family !== 'object') latest.object = later(latest.object, blind)
    if (family !== 'path') latest.path = later(latest.path, blind)
  }

  for (const task of allTasks(history)) {
    for (const input of task.inputs)
      if (input.uploadId === null && input.workId === null && task.state !== 'failed')
        take(input, { at: task.to ?? Number.POSITIVE_INFINITY, task })
  }
  for (const { pictures } of [...history.elements, ...history.avatars])
    for (const picture of pictures) take(picture, { at: Number.POSITIVE_INFINITY, task: null })

  return (createdAt, { family }) => {
    if (!history.isWhole) return gap
    const blind = family === null ? any : latest[family]
    return blind.at !== never && (createdAt === null || createdAt <= blind.at) ? blind : null
  }
}

/** A thing that is given twice in a row is put once. */
function put<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else if (group.at(-1) !== value) group.push(value)
}
