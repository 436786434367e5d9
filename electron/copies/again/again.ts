import { randomUUID } from 'node:crypto'
import type {
  AgainEntry,
  AgainPlan,
  AgainProgress,
  AgainRun,
  PlannedFile
} from '@shared/copies/again'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { Kling } from '../../kling/client'
import type { Library } from '../../library/library'
import type { Clock } from '../../time/clock'
import { within } from '../../time/within'
import type { Archive } from '../archive/archive'
import type { Copies, CopiesAccount } from '../copies'
import { inTime } from '../taking'
import { type Earlier, earlierIn, noteSeen, saidSince } from './earlier'
import { newestIn } from './find-uploaded'
import type { Journals } from './journals'
import { lookAtCopies } from './look-at-file'
import { finderFor, lookFor } from './look-for'
import { createPlans, type Looked } from './plans'
import { entryOf, type Replayed, shownRun } from './replay'
import { type Run, startRun } from './run'

/** How long a file on its way is waited for when the program ends. */
const LEAVING_MS = 30_000

export interface AgainAccount extends CopiesAccount {
  /** The API's origin, or `demo`. */
  readonly origin: string
  readonly kling: Pick<Kling, 'uploads' | 'sending'>
  readonly library: CopiesAccount['library'] & Pick<Library, 'assets' | 'isGone' | 'remember'>
}

/** From saved copies to new uploads: a plan, its confirmation, a run, and what became of it. */
export interface Again {
  readonly plan: (
    open: AgainAccount,
    ids: readonly string[],
    looked: boolean
  ) => Promise<Result<AgainPlan>>
  readonly planPage: (
    planId: string,
    list: 'going' | 'left-out',
    offset: number
  ) => Result<readonly PlannedFile[]>
  readonly discard: (planId: string) => void
  readonly start: (open: AgainAccount, planId: string) => Promise<Result<AgainProgress>>
  readonly stop: () => void
  readonly current: () => AgainProgress | null
  readonly isRunning: () => boolean
  readonly runs: (open: AgainAccount) => Promise<Result<readonly AgainRun[]>>
  readonly runPage: (
    open: AgainAccount,
    runId: string,
    offset: number
  ) => Promise<Result<readonly AgainEntry[]>>
  /** Looks in a listing for what was uploaded and not seen yet. Sends nothing. */
  readonly look: (open: AgainAccount, runId: string) => Promise<Result<AgainRun>>
  /** Another account comes: its plans and runs are its own. */
  readonly leaveAccount: () => void
}

interface Options {
  readonly copies: Pick<Copies, 'archiveOf' | 'take' | 'decode'>
  readonly journals: Journals
  readonly clock: Clock
  readonly random: () => number
  readonly emit: (progress: AgainProgress) => void
  /** New uploads are there: the library is to be listed. */
  readonly listAgain: (account: string) => void
}

export function createAgain({ copies, journals, clock, random, emit, listAgain }: Options): Again {
  const plans = createPlans()
  let run: Run | null = null
  /** The key of the account that `run` belongs to. */
  let runKey = ''
  /** What was written down of it in the manifest may not be on the disk. */
  let closingTrouble: Problem | null = null
  /** Until that is known, or its disk has not answered in time. */
  let closing: Promise<unknown> = Promise.resolve()
  let isStarting = false
  /** Whether everything was to be closed since the start, so that nothing may begin any more. */
  let isLeaving = false
  const isRunning = (): boolean => isStarting || (run !== null && run.progress().phase !== 'ended')

  const progressOf = (of: Run): AgainProgress => {
    const progress = of.progress()
    return { ...progress, endedBy: progress.endedBy ?? closingTrouble }
  }

  const close = async (starting: Promise<unknown>): Promise<void> => {
    isLeaving = true
    await starting
    run?.stop()
    await within(run?.ended ?? Promise.resolve(), LEAVING_MS, () => run?.breakOff())
    await run?.ended
    await closing
  }

  const earlier = async (
    open: AgainAccount,
    archive: Pick<Archive, 'newIdsOf'>,
    looked: boolean
  ): Promise<Result<Earlier>> => {
    const runs = await journals.list(open.key, open.origin)
    if (!runs.ok) return runs
    const isListed = (id: string): boolean => open.library.find(id) !== undefined
    return ok(earlierIn(runs.value, { isListed, newIdsOf: archive.newIdsOf, looked }))
  }

  const lookAt = async (
    id: string,
    open: AgainAccount,
    archive: Archive,
    before: Earlier,
    looked: boolean
  ): Promise<Looked> => {
    const saved = archive.saved(id) ?? null
    const about = { id, saved, known: before.knownOf(id) }
    if (saved === null) return { ...about, why: { kind: 'no-copy' } }
    if (open.library.find(id)) return { ...about, why: { kind: 'still-there' } }
    // A listing that is not proved to be whole may lack what Kling still has.
    if (!looked && !open.library.isGone(id)) return { ...about, why: { kind: 'not-gone' } }
    const why = before.of(id)
    const found = why ? null : await lookAtCopies(archive.copiesOf(id), archive, copies)
    return { ...about, why, ...found }
  }

  const start = async (open: AgainAccount, planId: string): Promise<Result<AgainProgress>> => {
    isLeaving = false
    let starting: Promise<unknown> = Promise.resolve()
    const taken = await copies.take(open, () => close(starting))
    if (!taken.ok) return taken
    const { archive, release } = taken.value
    const beginning = begin(open, planId, archive, release)
    starting = beginning
    const begun = await beginning
    if (!begun.ok) release()
    return begun
  }

  const begin = async (
    open: AgainAccount,
    planId: string,
    archive: Archive,
    release: () => void
  ): Promise<Result<AgainProgress>> => {
    const planned = plans.take(planId, open.key)
    if (!planned.ok) return planned
    const { files, looked, known } = planned.value
    const before = await earlier(open, archive, looked)
    if (!before.ok) return before
    if (isLeaving) return LEFT
    const runId = randomUUID()
    const newestAt = newestIn(open)
    const about = { runId, origin: open.origin, account: open.key }
    const head = { ...about, at: clock.now(), newestAt }
    const journal = await journals.create(head, files)
    if (!journal.ok) return journal

    await noteSeen(before.value, archive)
    const started: Run = startRun({
      runId,
      account: open.account,
      files,
      pathOf: archive.pathOf,
      journal: journal.value,
      sending: open.kling.sending,
      against: async (id) => {
        // What another computer has noted meanwhile is known from then on.
        const settled = await archive.flush()
        if (!settled.ok) return settled
        if (open.library.find(id)) return ok({ kind: 'still-there' })
        return ok(saidSince(before.value, id, known.get(id)))
      },
      find: finderFor({
        open,
        archive,
        earlier: before.value,
        newerThan: newestAt,
        outcomes: () => files.map(({ id }) => started.outcomeOf(id))
      }),
      onSeen: archive.noteNewId,
      clock,
      random,
      emit: (progress) => {
        if (progress.phase !== 'ended') emit(progress)
      }
    })
    run = started
    runKey = open.key
    closingTrouble = null
    closing = started.ended.then(async () => {
      const closed = archive.close().finally(release)
      const tellClosed = (came: Result<null>): void => {
        if (run !== started) return
        closingTrouble = came.ok ? null : came.problem
        emit(progressOf(started))
      }
      const known = await inTime(closed)
      tellClosed(known)
      if (!known.ok) void closed.then(tellClosed)
      const { counts } = started.progress()
      if (counts.seen + counts.unseen + counts.unknown > 0) listAgain(open.account)
    })
    return ok(started.progress())
  }

  /** What a journal says of the account's own run. */
  const readRun = async (open: AgainAccount, runId: string): Promise<Result<Replayed>> => {
    const read = await journals.read(open.key, runId)
    const isOfAnother = read.ok && ![null, open.origin].includes(read.value.origin)
    return isOfAnother ? fail({ kind: 'plan-gone' }) : read
  }

  const lookInto = async (
    open: AgainAccount,
    runId: string,
    { archive, release }: { readonly archive: Archive; readonly release: () => void },
    signal: AbortSignal
  ): Promise<Result<AgainRun>> => {
    const read = await readRun(open, runId)
    const journal = read.ok ? await journals.reopen(open.key, runId) : read
    const before = await earlier(open, archive, true)
    if (before.ok) await noteSeen(before.value, archive)
    const looked =
      read.ok && journal.ok && before.ok
        ? await lookFor({
            open,
            archive,
            earlier: before.value,
            replayed: read.value,
            journal: journal.value,
            clock,
            signal
          })
        : ok(null)
    if (journal.ok) await journal.value.close()
    const closed = await inTime(archive.close().finally(release))
    for (const step of [journal, before, looked, closed]) if (!step.ok) return step
    const now = await readRun(open, runId)
    return now.ok ? ok(shownRun(now.value)) : now
  }

  return {
    plan: async (open, ids, looked) => {
      if (isRunning()) return fail({ kind: 'copies-active' })
      const archive = await copies.archiveOf(open)
      if (!archive.ok) return archive
      const before = await earlier(open, archive.value, looked)
      if (!before.ok) return before

      const looks: Looked[] = []
      for (const id of new Set(ids))
        looks.push(await lookAt(id, open, archive.value, before.value, looked))
      return ok(plans.freeze(open, looks, looked))
    },
    planPage: plans.page,
    discard: plans.discard,
    start: async (open, planId) => {
      if (isRunning()) return fail({ kind: 'copies-active' })
      isStarting = true
      const started = await start(open, planId)
      isStarting = false
      return started
    },
    stop: () => run?.stop(),
    current: () => run && progressOf(run),
    isRunning,
    runs: async (open) => {
      const runs = await journals.list(open.key, open.origin)
      if (!runs.ok) return runs
      const underWay = isRunning() ? run?.runId : undefined
      return ok(runs.value.filter(({ runId }) => runId !== underWay).map(shownRun))
    },
    runPage: async (open, runId, offset) => {
      if (run?.runId === runId && runKey === open.key && isRunning()) {
        const { files, outcomeOf } = run
        return ok(pageOf(files, offset).map((file) => entryOf(file, outcomeOf(file.id))))
      }
      const read = await readRun(open, runId)
      if (!read.ok) return read
      const { files, outcomeOf } = read.value
      return ok(pageOf(files, offset).map((file) => entryOf(file, outcomeOf(file.id))))
    },
    look: async (open, runId) => {
      const leaving = new AbortController()
      let ended: Promise<unknown> = Promise.resolve()
      const taken = await copies.take(open, () => {
        leaving.abort()
        return ended
      })
      if (!taken.ok) return taken
      const looking = lookInto(open, runId, taken.value, leaving.signal)
      ended = looking
      return looking
    },
    leaveAccount: plans.clear
  }
}

/** Everything is being closed: nothing was sent. */
const LEFT: Result<never> = fail({ kind: 'not-connected' })

const pageOf = <T>(all: readonly T[], offset: number): readonly T[] =>
  all.slice(offset, offset + RECORDS_PER_MESSAGE)
