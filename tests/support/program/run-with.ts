import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asset } from '@shared/asset'
import type { BatchSettled, RunProgress } from '@shared/deletion'
import { fail, ok, type Result } from '@shared/problem'
import { expect } from 'vitest'
import { createJournal } from '../../../electron/deletion/journal/journal'
import { createJournalStore } from '../../../electron/deletion/journal/journal-store'
import { createLedger } from '../../../electron/deletion/ledger'
import { type FrozenPlan, makePlan } from '../../../electron/deletion/plan'
import { createRun, type Run } from '../../../electron/deletion/run/run'
import type { AppendFile } from '../../../electron/files/append'
import type { Upload } from '../../../electron/kling/wire'
import { createTestClock } from '../system/clock'

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
    planId: 'p',
    account: 'a@b.c',
    ids,
    find: (id) => asset(id),
    isKept: () => false
  })
  if (!made.ok) throw new Error('no plan')
  return made.value
}

type Answer = Result<readonly string[]>

interface Given {
  readonly answers: (batch: readonly string[], number: number, run: Run) => Answer | Promise<Answer>
  readonly steer?: (settled: BatchSettled, run: Run) => void
  /** Hears everything the run tells. */
  readonly watch?: (progress: RunProgress, run: Run) => void
  /**
   * What a listing shows, per pass. Default: nothing can be listed, so that unknown stays unknown.
   */
  readonly pass?: (number: number, run: Run) => Result<readonly Upload[]>
  readonly bystanders?: readonly string[]
  /** What the journal is written to, in place of the plain file. */
  readonly disk?: (file: AppendFile) => AppendFile
}

/** One run from its first request to its report, over a real journal. */
export async function runWith(
  ids: readonly string[],
  { answers, steer, watch, pass, bystanders = [], disk = (file) => file }: Given
) {
  const sent: string[][] = []
  const clock = createTestClock()
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-run-'))
  const store = createJournalStore(folder, () => 'now')
  const file = await store.create(
    { runId: 'r', origin: 'o', account: 'k', at: 0 },
    planOf(ids).assets
  )
  if (!file.ok) throw new Error('no journal')
  let passes = 0
  let steered = false
  const run: Run = createRun({
    runId: 'r',
    account: 'a@b.c',
    ledger: createLedger(planOf(ids).assets),
    journal: createJournal(disk(file.value)),
    lastBatch: 0,
    clock,
    random: () => 0.5,
    parallel: () => 1,
    pass: async () => {
      passes += 1
      return pass ? pass(passes, run) : fail({ kind: 'cancelled' })
    },
    bystanders: () => new Set(bystanders),
    remember: () => undefined,
    isLocked: () => false,
    emit: (settled) => {
      watch?.(settled.progress, run)
      if (!steered || settled.outcomes.length > 0) steer?.(settled, run)
      steered = true
    },
    kling: {
      accounts: { list: async () => ok([]), find: async () => ok(null) },
      uploads: {
        page: async () => fail({ kind: 'cancelled' }),
        remove: async (_email, batch) => {
          sent.push([...batch])
          return answers(batch, sent.length, run)
        }
      }
    }
  })
  const report = await run.ended
  const replayed = await store.read('k', 'r')
  await rm(folder, { recursive: true })
  if (!replayed.ok) throw new Error('no journal')
  // Whatever happened, the journal tells the same.
  expect(replayed.value.ledger.counts()).toEqual(report.counts)
  return { sent, report, entries: run.reportPage(0), clock, passes, replayed: replayed.value }
}
