import type { AgainCounts, AgainEntry, AgainOutcome, AgainRun } from '@shared/copies/again'
import { decodeEntry, type JournalEntry, type JournalFile } from './journal-entry'

/** A run as its journal tells it. */
export interface Replayed extends AgainRun {
  /** Null: it cannot be read. */
  readonly origin: string | null
  readonly files: readonly JournalFile[]
  readonly outcomeOf: (id: string) => AgainOutcome
  /** When a listing has shown the new upload of a file. */
  readonly seenAt: (id: string) => number | undefined
  /** It lacks files that may have been sent: nobody knows which. */
  readonly hasHoles: boolean
  readonly newestAt: number | null
}

/** Sent, and without an answer so far: whether it arrived, nobody knows. */
const NO_ANSWER: AgainOutcome = { kind: 'unknown', why: null }
const NOT_SENT: AgainOutcome = { kind: 'not-sent', why: null }

/** How every journal begins, with zeros for its checksum. */
const BEGINNING = '["00000000",{"kind":"plan",'

/**
 * Reads a journal back. A file that was sent and has no outcome is unknown. In a journal with a
 * line that is not what was written, so is every file without an outcome: the line may have held
 * its intent. A torn last line was never finished, so its request never left. Null: nothing was
 * ever written whole, so that no request left either; what is no beginning of a journal was
 * damaged.
 */
export function replay(text: string, runId: string): Replayed | null {
  const lines = text.split('\n')
  const tail = decodeEntry(lines.pop() ?? '')
  const read = lines.map(decodeEntry)
  const entries = [...read, tail].filter((entry) => entry !== null)
  if (entries.length === 0 && isTornPlan(text)) return null

  const plan = entries.find((entry) => entry.kind === 'plan')
  const files = filesIn(entries)
  const hasHoles = plan === undefined || files.length < plan.total
  const damaged = hasHoles || read.includes(null)
  const outcomes = new Map(files.map(({ id }) => [id, damaged ? NO_ANSWER : NOT_SENT]))
  for (const entry of entries)
    if ('id' in entry) outcomes.set(entry.id, after(outcomes.get(entry.id) ?? NO_ANSWER, entry))

  const seen = new Map(
    entries.flatMap((entry) => (entry.kind === 'seen' ? [[entry.id, entry.at] as const] : []))
  )
  const end = entries.findLast((entry) => entry.kind === 'end')
  return {
    runId: plan?.runId ?? runId,
    origin: plan?.origin ?? null,
    startedAt: plan?.at ?? 0,
    endedAt: end && !damaged ? end.at : null,
    total: outcomes.size,
    counts: countsOf(outcomes.values()),
    damaged,
    hasHoles,
    files,
    outcomeOf: (id) => outcomes.get(id) ?? NOT_SENT,
    seenAt: (id) => seen.get(id),
    newestAt: plan?.newestAt ?? null
  }
}

/** The beginning of the very first line, or nothing at all. Zeros, say, are no such thing. */
function isTornPlan(text: string): boolean {
  const begun = text.slice(0, 2) + text.slice(2, 10).replace(/[0-9a-f]/g, '0') + text.slice(10)
  const isBeginning = BEGINNING.startsWith(begun) || begun.startsWith(BEGINNING)
  return isBeginning && !text.includes('\n') && !text.includes('\0')
}

/** Those of the plan, and any that only a later line names. */
function filesIn(entries: readonly JournalEntry[]): readonly JournalFile[] {
  const files = new Map<string, JournalFile>()
  for (const entry of entries) {
    if (entry.kind === 'files') for (const file of entry.files) files.set(file.id, file)
    if ('id' in entry && !files.has(entry.id)) files.set(entry.id, nameless(entry.id))
  }
  return [...files.values()]
}

const nameless = (id: string): JournalFile => ({
  id,
  name: id,
  type: 'other',
  createdAt: null,
  bytes: 0,
  sha256: ''
})

type About = Extract<JournalEntry, { readonly id: string }>

function after(before: AgainOutcome, entry: About): AgainOutcome {
  switch (entry.kind) {
    case 'intent':
      return NO_ANSWER
    case 'uploaded':
      return { kind: 'uploaded', fileName: entry.fileName, newId: null }
    case 'seen':
      return before.kind === 'uploaded' ? { ...before, newId: entry.newId } : before
    case 'refused':
      return { kind: 'refused', why: entry.why ?? { kind: 'rejected', said: null } }
    case 'unknown':
      return { kind: 'unknown', why: entry.why }
    case 'turned-away':
    case 'left-out':
      return { kind: 'not-sent', why: entry.kind === 'left-out' ? entry.why : null }
  }
}

export function countsOf(outcomes: Iterable<AgainOutcome>): AgainCounts {
  const counts = { seen: 0, unseen: 0, refused: 0, unknown: 0, notSent: 0 }
  for (const outcome of outcomes) counts[countOf(outcome)] += 1
  return counts
}

function countOf(outcome: AgainOutcome): keyof AgainCounts {
  if (outcome.kind === 'uploaded') return outcome.newId === null ? 'unseen' : 'seen'
  return outcome.kind === 'not-sent' ? 'notSent' : outcome.kind
}

export const entryOf = (
  { id, name, type, createdAt, bytes }: JournalFile,
  outcome: AgainOutcome
): AgainEntry => ({ id, name, type, createdAt, bytes, outcome })

export const shownRun = ({
  runId,
  startedAt,
  endedAt,
  total,
  counts,
  damaged
}: Replayed): AgainRun => ({
  runId,
  startedAt,
  endedAt,
  total,
  counts,
  damaged
})
