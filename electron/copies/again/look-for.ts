import type { AgainOutcome } from '@shared/copies/again'
import { ok, type Result } from '@shared/problem'
import { plainName } from '@shared/reading/plain-name'
import type { Kling } from '../../kling/client'
import type { Library } from '../../library/library'
import type { Clock } from '../../time/clock'
import type { Archive } from '../archive/archive'
import type { Earlier } from './earlier'
import { findUploaded } from './find-uploaded'
import type { Journal } from './journals'
import type { Replayed } from './replay'

/** The account that is looked into. */
interface Open {
  readonly account: string
  readonly kling: Pick<Kling, 'uploads'>
  readonly library: Pick<Library, 'remember'>
}

interface Among {
  readonly open: Open
  readonly archive: Pick<Archive, 'saved'>
  readonly earlier: Earlier
  /** See `Wanted`. */
  readonly newerThan: number | null
  /** Of a run that is under way, which `earlier` does not know. */
  readonly outcomes: () => readonly AgainOutcome[]
}

/** What a listing shows under a name, if it can only be that. */
export function finderFor({ open, archive, earlier, newerThan, outcomes }: Among) {
  const known = new Set(earlier.newIds)
  return async (fileName: string, signal: AbortSignal): Promise<Result<string | null>> => {
    if (isShared(fileName, [...earlier.unseen, ...unseenIn(outcomes())])) return ok(null)
    const isTaken = (id: string): boolean => known.has(id) || archive.saved(id) !== undefined
    const wanted = { fileName, newerThan, isTaken }
    const found = await findUploaded(open.kling.uploads, open.account, wanted, signal)
    if (!found.ok || found.value === null) return found.ok ? ok(null) : found
    const { id } = found.value.asset
    known.add(id)
    // Listed live by this very answer.
    open.library.remember([found.value])
    return ok(id)
  }
}

/**
 * Of two uploads that were answered with one name, nobody can tell which one a listing shows: it
 * may lag by one of them.
 */
function isShared(fileName: string, unseen: readonly string[]): boolean {
  const name = plainName(fileName)
  return unseen.filter((other) => plainName(other) === name).length > 1
}

const unseenIn = (outcomes: readonly AgainOutcome[]): readonly string[] =>
  outcomes.flatMap((outcome) =>
    outcome.kind === 'uploaded' && outcome.newId === null ? outcome.fileName : []
  )

interface Looking extends Pick<Among, 'open' | 'earlier'> {
  readonly archive: Pick<Archive, 'saved' | 'noteNewId'>
  /** The run whose uploads are looked for; `earlier` knows them as well. */
  readonly replayed: Replayed
  readonly journal: Journal
  readonly clock: Pick<Clock, 'now'>
  readonly signal: AbortSignal
}

/** Looks for what a run uploaded and no listing has shown so far, while listings can be had. */
export async function lookFor(looking: Looking): Promise<Result<null>> {
  const { archive, replayed, journal, clock, signal } = looking
  const find = finderFor({ ...looking, newerThan: replayed.newestAt, outcomes: () => [] })
  for (const { id } of replayed.files) {
    if (signal.aborted) break
    const outcome = replayed.outcomeOf(id)
    if (outcome.kind !== 'uploaded' || outcome.newId !== null) continue
    const found = await find(outcome.fileName, signal)
    if (!found.ok) return signal.aborted ? ok(null) : found
    if (found.value === null) continue
    const newId = found.value
    const written = await journal.write({ kind: 'seen', at: clock.now(), id, newId })
    if (!written.ok) return written
    const noted = await archive.noteNewId(id, newId)
    if (!noted.ok) return noted
  }
  return ok(null)
}
