import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asset } from '@shared/asset'
import { BATCH_LIMIT, type BatchSettled, type RunProgress } from '@shared/deletion'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { expect } from 'vitest'
import type { Clearance } from '../../../electron/deletion/clearance/clearance'
import type { MayLeave } from '../../../electron/deletion/clearance/look'
import { createJournal } from '../../../electron/deletion/journal/journal'
import {
  createJournalStore,
  type ReopenedRun
} from '../../../electron/deletion/journal/journal-store'
import { type FrozenPlan, makePlan } from '../../../electron/deletion/plan/plan'
import { createRun, type Run } from '../../../electron/deletion/run/run'
import type { AppendFile } from '../../../electron/files/append'
import type { QuietTime } from '../../../electron/kling/waiting/patience'
import type { OnWaiting } from '../../../electron/kling/waiting/patient-asker'
import type { Upload } from '../../../electron/kling/wire'
import type { Fate } from '../../../electron/library/absence'
import { createTestClock, type TestClock } from '../system/clock'

export const asset = (id: string, favored = false): Asset => ({
  id,
  name: `${id}.png`,
  type: 'image',
  createdAt: 0,
  updatedAt: null,
  durationMs: null,
  width: 1,
  height: 1,
  favored,
  hasPicture: true
})
export const upload = (id: string): Upload => ({
  asset: asset(id),
  media: { picture: null, original: null }
})
export const idsUpTo = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1))

function planOf(ids: readonly string[]): FrozenPlan {
  const made = makePlan({
    library: 'uploads',
    planId: 'p',
    account: 'a@b.c',
    ids,
    batchLimit: BATCH_LIMIT,
    find: (id) => asset(id),
    isKept: () => false,
    stayOf: () => undefined
  })
  if (!made.ok) throw new Error('no plan')
  return made.value
}

/** Lets everything go on that can go on without time passing. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

const CANCELLED: Problem = { kind: 'cancelled' }

function fateOf(id: string, shown: Result<readonly Upload[]>): Fate {
  if (!shown.ok) return { kind: 'open', why: 'unreadable', problem: shown.problem }
  const found = shown.value.find(({ asset: { id: other } }) => other === id)
  return found ? { kind: 'there', upload: found } : { kind: 'gone' }
}

type Answer = Result<readonly string[]>

interface Given {
  /** The service's answer to each DELETE, the first one being number 1. */
  readonly answers: (batch: readonly string[], number: number, run: Run) => Answer | Promise<Answer>
  /** Before anything else happens. */
  readonly onBegun?: (run: Run) => void
  readonly steer?: (settled: BatchSettled, run: Run) => void
  /** Hears everything the run tells. */
  readonly watch?: (progress: RunProgress, run: Run) => void
  /**
   * What each proof shows, the first one being number 1: everything else is proved to be gone, but
   * for ids with another fate. Default: what was not sent is there, and of the rest the service
   * cannot be asked, so that unknown stays unknown.
   */
  readonly pass?: (
    number: number,
    run: Run,
    signal: AbortSignal,
    onWaiting: OnWaiting
  ) => Result<readonly Upload[]> | Promise<Result<readonly Upload[]>>
  readonly open?: ReadonlyMap<string, Fate>
  readonly remember?: (uploads: readonly Upload[]) => void
  /** What the journal is written to, in place of the plain file. */
  readonly disk?: (file: AppendFile) => AppendFile
  readonly parallel?: number | (() => number)
  readonly clock?: TestClock
  /** What the service asked for in the run before. */
  readonly quiet?: QuietTime
  /** The lane that saves copies first. */
  readonly clearance?: Clearance
  /** The last look at each batch. */
  readonly mayLeave?: MayLeave
  /** What the service says of the account. Default: it is gone. */
  readonly account?: Result<{ readonly email: string } | null>
  /** How often the user continues the run, from its journal, after trouble has stopped it. */
  readonly continues?: number
}

/** One run over a real journal, from its first request to its report. */
export async function runWith(ids: readonly string[], given: Given) {
  const { clock = createTestClock(), disk = (file: AppendFile) => file } = given
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-run-'))
  const store = createJournalStore(folder, () => 'now')
  const sent: string[][] = []
  /** When each request left, in milliseconds from the beginning. */
  const beganAt = clock.elapsed()
  const sentAt: number[] = []
  let passes = 0
  let continued = 0

  const begin = ({ run: { ledger, lastBatch, suspects }, file }: ReopenedRun): Run => {
    let isSteered = false
    const run: Run = createRun({
      library: 'uploads',
      runId: 'r',
      account: 'a@b.c',
      ledger,
      journal: createJournal(disk(file)),
      isContinued: continued > 0,
      lastBatch,
      suspects,
      clock,
      random: () => 0.5,
      parallel: () =>
        typeof given.parallel === 'function' ? given.parallel() : (given.parallel ?? 1),
      prove: async (targets, { signal, onWaiting = () => undefined }) => {
        passes += 1
        const number = passes
        const isLeft = targets.every(({ id }) => ledger.stateOf(id) === 'queued')
        const unasked = isLeft ? ok(targets.map(({ id }) => upload(id))) : fail(CANCELLED)
        const shown = (await given.pass?.(number, run, signal, onWaiting)) ?? unasked
        const fates = targets.map(({ id }) => [id, fateOf(id, shown)] as const)
        return new Map([...fates, ...(given.open ?? [])])
      },
      remember: given.remember ?? (() => undefined),
      whyAside: () => null,
      clearance: given.clearance ?? null,
      ...(given.mayLeave ? { mayLeave: given.mayLeave } : {}),
      quiet: given.quiet ?? null,
      emit: (told) => {
        given.watch?.(told.progress, run)
        if (!isSteered || told.outcomes.length > 0) given.steer?.(told, run)
        isSteered = true
      },
      kling: {
        accounts: { list: async () => ok([]), find: async () => given.account ?? ok(null) }
      },
      removal: {
        batchLimit: BATCH_LIMIT,
        remove: async (items) => {
          const batch = items.map(({ id }) => id)
          sent.push(batch)
          sentAt.push(clock.elapsed() - beganAt)
          return given.answers(batch, sent.length, run)
        }
      }
    })
    given.onBegun?.(run)
    return run
  }
  const reopened = async (): Promise<ReopenedRun> => {
    const found = await store.reopen('k', 'r')
    if (!found.ok) throw new Error('no journal')
    return found.value
  }

  const created = await store.create(
    {
      runId: 'r',
      origin: 'o',
      account: 'k',
      at: 0,
      copiesFirst: given.clearance !== undefined
    },
    planOf(ids).assets
  )
  if (!created.ok) throw new Error('no journal')
  await created.value.close()
  let run = begin(await reopened())
  let report = await run.ended
  while (typeof report.stoppedBy === 'object' && report.stoppedBy !== null) {
    if (continued === (given.continues ?? 0)) break
    continued += 1
    run = begin(await reopened())
    report = await run.ended
  }

  const replayed = await store.read('k', 'r')
  await rm(folder, { recursive: true })
  if (!replayed.ok) throw new Error('no journal')
  // Whatever happened, the journal tells the same.
  expect(replayed.value.ledger.counts()).toEqual(report.counts)
  return {
    sent,
    sentAt,
    report,
    entries: run.reportPage(0),
    clock,
    passes,
    continued,
    replayed: replayed.value
  }
}
