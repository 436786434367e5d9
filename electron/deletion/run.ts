import type { BatchSettled, Report, ReportEntry, RunPhase, RunProgress } from '@shared/deletion'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import { fail, type Problem, type Result } from '@shared/problem'
import type { Kling } from '../kling/client'
import { batchesOf } from './batch'
import { createLedger } from './ledger'
import type { FrozenPlan } from './plan'
import { verdictOf } from './verdict'

/** One confirmed deletion, from its first request to its report. */
export interface Run {
  readonly runId: string
  readonly progress: () => RunProgress
  /** Between batches: the one in flight ends first, and counts. */
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /** Resolves when nothing is in flight and nothing more will be sent. */
  readonly ended: Promise<Report>
  readonly reportPage: (offset: number) => readonly ReportEntry[]
}

interface Options {
  readonly runId: string
  readonly frozen: FrozenPlan
  readonly kling: Pick<Kling, 'uploads' | 'accounts'>
  readonly now: () => number
  readonly emit: (settled: BatchSettled) => void
}

/** Starts at once. Sends each id of the plan at most once, in batches, one request in flight. */
export function createRun({ runId, frozen: { plan, assets }, kling, now, emit }: Options): Run {
  const ledger = createLedger(assets)
  const batches = batchesOf(assets.map(({ id }) => id))
  const startedAt = now()
  let phase: RunPhase = 'running'
  let stoppedBy: Report['stoppedBy'] = null
  let requests = 0
  let wake = (): void => undefined

  const progress = (): RunProgress => ({
    runId,
    account: plan.account,
    phase,
    total: plan.total,
    counts: ledger.counts(),
    requestsDone: requests,
    requestsPlanned: batches.length
  })
  const enter = (next: RunPhase): void => {
    phase = next
    wake()
    emit({ progress: progress(), outcomes: [] })
  }

  const sendBatch = async (ids: readonly string[]): Promise<Problem | null> => {
    ledger.apply(ids, () => 'send', null, now())
    const answer = await whichNotFound(kling, plan.account, await kling.uploads.remove(plan.account, ids))
    const { moveOf, stop } = verdictOf(answer)
    ledger.apply(ids, moveOf, answer.ok ? null : answer.problem, now())
    requests += 1
    emit({ progress: progress(), outcomes: ids.map((id) => ({ id, outcome: ledger.outcomeOf(id) })) })
    return stop
  }

  /** Waits out a pause; true when the run is to go on. */
  const mayContinue = async (): Promise<boolean> => {
    if (phase === 'pausing') enter('paused')
    while (phase === 'paused') await new Promise<void>((resolve) => (wake = resolve))
    return phase === 'running'
  }

  const work = async (): Promise<Report> => {
    for (const ids of batches) {
      if (!(await mayContinue())) {
        stoppedBy = 'user'
        break
      }
      stoppedBy = await sendBatch(ids)
      if (stoppedBy) break
    }
    phase = 'ended'
    return { runId, account: plan.account, counts: ledger.counts(), total: plan.total, requests, startedAt, endedAt: now(), stoppedBy }
  }

  return {
    runId,
    progress,
    pause: () => phase === 'running' && enter('pausing'),
    resume: () => (phase === 'pausing' || phase === 'paused') && enter('running'),
    stop: () => phase !== 'ended' && enter('stopping'),
    ended: work(),
    reportPage: (offset) => ledger.page(offset, RECORDS_PER_MESSAGE)
  }
}

/** A 404 after a DELETE can mean that the account is gone, which concerns every batch, or something about these ids, of which nothing is known. */
async function whichNotFound(kling: Options['kling'], account: string, answer: Result<readonly string[]>): Promise<Result<readonly string[]>> {
  if (answer.ok || answer.problem.kind !== 'not-found') return answer
  const found = await kling.accounts.find(account)
  return found.ok && found.value === null ? fail({ kind: 'account-missing', email: account }) : answer
}
