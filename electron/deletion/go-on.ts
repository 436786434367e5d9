import type { RunProgress } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'
import type { Clock } from '../time/clock'
import { startTimeLimit } from '../time/time-limit'
import type { Clearance, OpenClearance } from './clearance/clearance'
import type { DeletionAccount } from './deletion-account'
import { idsToSend } from './ids'
import { createJournal } from './journal/journal'
import type { ReopenedRun } from './journal/journal-store'
import type { Ledger } from './ledger'
import { isFavourite, isLocked } from './locks'
import { problemOf } from './reconcile'
import type { RunOptions } from './run/run'

/** How long the service is asked what there is to save; nobody waits for longer. */
const LIMIT_MS = 2 * 60_000

/** What a run begins with, new or continued. */
export type Beginning = Pick<
  RunOptions,
  'runId' | 'isContinued' | 'ledger' | 'journal' | 'lastBatch' | 'suspects' | 'clearance'
>

export type Begin = (open: DeletionAccount, run: Beginning) => RunProgress

interface Options {
  readonly open: DeletionAccount
  readonly reopened: ReopenedRun
  readonly openClearance: OpenClearance
  readonly begin: Begin
  /** The program is being left: nothing begins any more. */
  readonly isClosing: () => boolean
  readonly clock: Pick<Clock, 'now'>
  readonly signal: AbortSignal
}

/** Continues an unfinished run, on the user's word. One that does not go on stays open. */
export async function goOn(options: Options): Promise<Result<RunProgress>> {
  const { open, reopened, begin, isClosing } = options
  const { run, file } = reopened
  const { runId, ledger, lastBatch, suspects } = run
  // Nothing is trusted that is not read back again.
  const takesUp = ledger.takeUp()
  const lane = run.copiesFirst ? await openLane(options) : ok(null)
  if (!lane.ok) {
    await file.close()
    return lane
  }

  const kept = await open.keepList.load()
  if (kept.ok) await askAboutFavourites(options)
  const locked = kept.ok ? idsToSend(ledger).filter((id) => isLocked(open, id)).length : 0
  if (!isClosing() && kept.ok && locked === 0) {
    const journal = createJournal(file)
    const written = takesUp ? await journal.takeUp(options.clock.now()) : ok(null)
    if (!written.ok) {
      await journal.close()
      await lane.value?.close()
      return written
    }
    const about = { runId, isContinued: true, lastBatch, suspects }
    return ok(begin(open, { ...about, ledger, journal, clearance: lane.value }))
  }
  await file.close()
  await lane.value?.close()
  if (!kept.ok) return kept
  return fail(locked > 0 ? { kind: 'locked-since', locked } : { kind: 'plan-gone' })
}

/** No listing tells that a task is a favourite no longer: it has to be asked about. */
async function askAboutFavourites({ open, reopened, signal }: Options): Promise<void> {
  const { library, favourites } = open
  const ids = idsToSend(reopened.run.ledger).filter((id) => {
    const asset = library.find(id)?.asset
    return asset !== undefined && isFavourite(asset)
  })
  if (!favourites || ids.length === 0) return
  const limit = startTimeLimit(LIMIT_MS, signal)
  await favourites.lookUp(ids, { signal: limit.signal, onProgress: () => undefined })
  limit.clear()
}

/** The lane knows of each asset what the library does, so that is asked for first. */
async function openLane({
  open,
  reopened,
  openClearance,
  signal
}: Options): Promise<Result<Clearance>> {
  const { ledger } = reopened.run
  const ids = idsToSend(ledger)
  const known = await readUnlisted(open, ids, ledger, signal)
  return known.ok ? openClearance(open, ids.map(ledger.assetOf)) : known
}

async function readUnlisted(
  { library }: DeletionAccount,
  ids: readonly string[],
  ledger: Ledger,
  signal: AbortSignal
): Promise<Result<null>> {
  const unlisted = ids.filter((id) => !library.find(id))
  if (unlisted.length === 0) return ok(null)

  const limit = startTimeLimit(LIMIT_MS, signal)
  const fates = [
    ...(await library.prove(unlisted.map(ledger.assetOf), { signal: limit.signal })).values()
  ]
  limit.clear()
  library.remember(fates.flatMap((fate) => (fate.kind === 'there' ? (fate.upload ?? []) : [])))
  const problem = problemOf(fates)
  if (problem === null) return ok(null)
  return fail(limit.isOver() ? { kind: 'timed-out', afterMs: LIMIT_MS } : problem)
}
