import type { Report, Verification } from '@shared/deletion'
import type { LibraryOf } from '@shared/library/kind'
import type { Problem } from '@shared/problem'
import { mayPass } from '../../kling/waiting/patience'
import { askedWaitMs, PAUSE_MS } from '../../kling/waiting/retry'
import type { Clock } from '../../time/clock'
import type { Journal } from '../journal/journal'
import type { Ledger } from '../ledger'
import type { Checker } from './checker'
import type { Rounds } from './rounds'
import type { RunControl } from './run-control'
import type { Sender } from './sender'
import { stopsAll } from './verdict'

/** The course of a run: send, check, send again what is still there, and end. */
export interface Course {
  /** Ends with the report, once the journal is closed. */
  readonly take: () => Promise<Report>
  /** `beginning`: nothing was queued yet. `ending`: the journal is being closed. */
  readonly stage: () => 'beginning' | 'under-way' | 'ending' | 'ended'
}

interface Options extends LibraryOf {
  readonly runId: string
  readonly ledger: Ledger
  readonly journal: Journal
  readonly clock: Clock
  /** It began before, and something was left of it. */
  readonly isContinued: boolean
}

interface Parts {
  readonly control: RunControl
  readonly sender: Sender
  readonly checker: Checker
  readonly rounds: Rounds
  /** Tells of the outcomes of these ids. */
  readonly tell: (ids: readonly string[]) => void
}

export function createCourse(
  { runId, account, library, ledger, journal, clock, isContinued }: Options,
  { control, sender, checker, rounds, tell }: Parts
): Course {
  const startedAt = clock.now()
  let stage: ReturnType<Course['stage']> = 'beginning'
  let stoppedBy: Report['stoppedBy'] = null
  let verification: Verification | null = null
  /** Why the last check could not ask about some alone. */
  let unasked: Problem | null = null
  const isOver = (): boolean => stoppedBy !== null || control.isStopping()

  const staysOpenFor = (problem: Problem): boolean =>
    ledger.idsIn('unknown').length > 0 && mayPass(problem)

  const check = async (): Promise<void> => {
    const checked = await checker.check()
    if (!checked.ok) {
      stoppedBy = checked.problem
      return
    }
    const { ids, problem } = checked.value
    unasked = checked.value.unasked
    verification = checked.value.verification
    tell(ids)
    // The user can end it: what is unknown by then is looked up when the run is continued.
    if (problem && (stopsAll(problem) || staysOpenFor(problem))) stoppedBy = problem
  }

  /** What cannot be read may be a favourite by now (R23). */
  const readLeft = async (): Promise<void> => {
    const left = [...ledger.idsIn('queued'), ...ledger.idsIn('still-there')]
    const read = await checker.readUnsent(left)
    stoppedBy = read.ok ? read.value.problem : read.problem
    if (read.ok && read.value.ids.length > 0) tell(read.value.ids)
  }

  /** What the service did not find counts as gone once a proof says so (R17). */
  const proveMissing = async (): Promise<void> => {
    const missing = rounds.missing()
    if (missing.length === 0) return
    const read = await checker.readUnsent(missing)
    const problem = read.ok ? read.value.problem : read.problem
    // Nothing of it is unknown: where nobody can be asked, it was not sent.
    if (problem && (!read.ok || stopsAll(problem))) stoppedBy = problem
    if (!read.ok || read.value.ids.length === 0) return
    tell(read.value.ids)
    if (verification === null || verification.kind === 'nothing')
      verification = { kind: 'verified' }
  }

  /** What was refused may be gone already (R17): then the service refuses nothing. */
  const checkRefused = async (): Promise<void> => {
    const refused = ledger.idsIn('refused')
    const why = stoppedBy
    stoppedBy = null
    await check()
    const isGone = refused.some((id) => ledger.stateOf(id) === 'deleted')
    if (!isGone) stoppedBy ??= why
  }

  /** Answers whether there is another round. */
  const requeue = async (): Promise<boolean> => {
    const requeued = await rounds.requeue()
    if (!requeued.ok) {
      stoppedBy = requeued.problem
      return false
    }
    // These are the last tries: they are not spent on a service that is still in trouble.
    const trouble = requeued.value ? sender.serviceTrouble() : null
    if (trouble) control.waitForService(trouble, askedWaitMs(trouble) ?? PAUSE_MS)
    return requeued.value
  }

  const end = async (): Promise<Report> => {
    stage = 'ending'
    if (control.isStopping()) stoppedBy ??= 'user'
    const proved = stoppedBy === null ? verification : null
    const verified = proved ?? unproved(ledger.counts().deleted)
    if (unasked && staysOpenFor(unasked)) stoppedBy ??= unasked
    // What was left out for that, the user may send when the run is continued.
    stoppedBy ??= sender.leftOutFor()

    const aside = await rounds.setAside()
    if (!aside.ok) stoppedBy ??= aside.problem
    // Trouble leaves the run open: the user may continue it. So does an end that is not in the
    // journal.
    if (stoppedBy === null || stoppedBy === 'user') {
      const written = await journal.end(verified, clock.now())
      if (!written.ok) stoppedBy = written.problem
    }
    await journal.close()
    stage = 'ended'
    return {
      runId,
      account,
      library,
      counts: ledger.counts(),
      total: ledger.total,
      ...(library === 'generated' && { worksDeleted: worksDeletedIn(ledger) }),
      requests: sender.requestsDone(),
      startedAt,
      endedAt: clock.now(),
      stoppedBy,
      verification: verified
    }
  }

  return {
    take: async () => {
      // The caller hears of the run before any event does.
      await Promise.resolve()
      // A look-up may have learnt what the page does not know yet (R21).
      const gone = ledger.idsIn('deleted')
      if (gone.length > 0) tell(gone)

      if (isContinued) await readLeft()
      if (!isOver() && ledger.idsIn('unknown').length > 0) {
        await check()
        if (!isOver()) await requeue()
      }

      let isMore = verification === null || rounds.requests() > 0
      while (isMore && !isOver()) {
        const sending = sender.sendAll(rounds.batches(), rounds.suspects())
        stage = 'under-way'
        stoppedBy = await sending
        if (stoppedBy?.kind === 'all-refused') await checkRefused()
        else if (!isOver()) await check()
        isMore = !isOver() && ((await requeue()) || rounds.requests() > 0)
      }
      if (!isOver()) await proveMissing()
      // A pause holds also when there is nothing left to do (R38).
      if (!isOver()) await control.released()
      return end()
    },
    stage: () => stage
  }
}

const worksDeletedIn = (ledger: Ledger): number =>
  ledger.idsIn('deleted').reduce((sum, id) => sum + (ledger.assetOf(id).works?.length ?? 0), 0)

const unproved = (deleted: number): Verification =>
  deleted > 0 ? { kind: 'unverified', why: 'stopped' } : { kind: 'nothing' }
