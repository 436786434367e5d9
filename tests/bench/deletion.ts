import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { BATCH_LIMIT } from '@shared/deletion'
import { LIBRARY_KINDS, type LibraryKind } from '@shared/library/kind'
import { z } from 'zod'
import { createDeletion } from '../../electron/deletion/deletion'
import type { DeletionAccount } from '../../electron/deletion/deletion-account'
import { createJournal } from '../../electron/deletion/journal/journal'
import { createJournalStore } from '../../electron/deletion/journal/journal-store'
import { batchesOf } from '../../electron/deletion/run/batch'
import { generateUploads } from '../../electron/demo/generate'
import { createKling } from '../../electron/kling/client'
import { createLibraryFrom } from '../../electron/library/library'
import { systemClock } from '../../electron/time/clock'
import { sideOf } from '../support/generated/side'
import { NO_DUPLICATES, NOTHING_KEPT } from '../support/program/keeping'
import { demoTask } from '../support/service/works/tasks'
import { STRAIGHT } from '../support/system/straight'
import {
  neighbours,
  newest,
  oldest,
  type ProofCost,
  proofCost,
  scattered
} from './deletion/proof-requests'

// npm run bench:deletion -- --library generated: a server, in a process of its own, that takes 50
// ms for a DELETE; requests and wall time at 1 and 4 in flight. One JSON line per figure.

const { values } = parseArgs({ options: { library: { type: 'string', default: 'uploads' } } })
const kind = LIBRARY_KINDS.find((known) => known === values.library)
if (kind === undefined) throw new Error(`no library: ${values.library}`)
/** Uploads ten a request, tasks one. */
const batch = kind === 'uploads' ? BATCH_LIMIT : 1

const LATENCY_MS = 50
/** In each account, assets that the run leaves alone. */
const SPARE = 50
/**
 * The two short ones only warm up both sides, as in a program that has been open for a while:
 * nothing is printed of them.
 */
const WARM_UP = 200
const runs = [WARM_UP, 1_000, 5_000].flatMap((ids) => [1, 4].map((parallel) => ({ ids, parallel })))

const print = (figure: string, value: number, more: object = {}): void =>
  console.log(JSON.stringify({ figure, value: Number(value.toFixed(3)), ...more }))

const opened = z.object({ baseUrl: z.string(), token: z.string(), accounts: z.array(z.string()) })
const counted = z.object({ deletes: z.number() })

function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

async function slowServer(of: LibraryKind, sizes: readonly number[]) {
  const script = join(import.meta.dirname, 'slow-server.js')
  const child = spawn(process.execPath, [script, of, ...[LATENCY_MS, ...sizes].map(String)], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => JSON.parse((await lines.next()).value ?? 'null')
  return {
    ...opened.parse(await next()),
    deletes: async () => {
      child.stdin.write('deletes\n')
      return counted.parse(await next()).deletes
    },
    close: () => void child.stdin.end()
  }
}

/**
 * Lists the account, deletes the first so many of its assets and lets the run prove it; answers how
 * long it was from the first request to the last answer.
 */
async function wallTime(
  kind: LibraryKind,
  at: { baseUrl: string; token: string },
  account: string,
  ids: number,
  parallel: number
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-bench-'))
  const kling = createKling({ ...at, network: STRAIGHT })
  const listed = signal()
  const clock = systemClock
  const side = sideOf(kind, {
    account,
    kling,
    clock,
    random: Math.random,
    parallel: () => parallel
  })
  const library = createLibraryFrom({
    account,
    source: side.source,
    clock,
    emitPage: () => undefined,
    emitEnd: () => listed.resolve()
  })
  library.list()
  await listed.promise
  let lastAnswer = 0
  const ended = signal()
  const deletion = createDeletion({
    store: createJournalStore(folder, () => 'bench'),
    clock,
    random: Math.random,
    parallel: () => parallel,
    emitProgress: ({ outcomes }) => {
      if (outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'deleted'))
        lastAnswer = performance.now()
    },
    emitEnd: () => ended.resolve(),
    listAgain: () => undefined
  })
  const place: DeletionAccount = {
    account,
    kind,
    key: 'bench',
    origin: 'bench',
    kling,
    removal: side.removal,
    ...side.favourites(library),
    library,
    keepList: NOTHING_KEPT,
    stays: NO_DUPLICATES
  }
  const chosen =
    kind === 'uploads'
      ? generateUploads(ids).map(({ id }) => id)
      : Array.from({ length: ids }, (_, index) => demoTask(index).id)
  const plan = await deletion.plan(place, chosen)
  if (!plan.ok) throw new Error('no plan')
  const started = await deletion.start(plan.value.planId, place)
  if (!started.ok) throw new Error('not started')
  const began = performance.now()
  await ended.promise
  kling.close()
  await rm(folder, { recursive: true, force: true })
  return lastAnswer - began
}

const server = await slowServer(
  kind,
  runs.map(({ ids }) => ids + SPARE)
)
for (const [n, { ids, parallel }] of runs.entries()) {
  const sentBefore = await server.deletes()
  const ms = await wallTime(kind, server, server.accounts[n] ?? '', ids, parallel)
  const requests = (await server.deletes()) - sentBefore
  if (ids === WARM_UP) continue
  const of = { ids, parallel }
  print(`requests / ceil(n / ${batch})`, requests / Math.ceil(ids / batch), { ...of, bound: 1 })
  print('wall time / (latency × requests / parallel)', ms / ((LATENCY_MS * requests) / parallel), {
    ...of,
    bound: 1.1
  })
}
server.close()

// The proof: what it costs depends on what was deleted, not on what the library holds.
const SIZES = [1_000, 10_000, 100_000]
const PATTERNS = {
  '1 asset': neighbours(1),
  '50 neighbours': neighbours(50),
  '500 neighbours': neighbours(500),
  'the newest 50': newest(50),
  'the oldest 50': oldest(50),
  '10 here and there': scattered(10),
  '50 here and there': scattered(50),
  '500 here and there': scattered(500)
}
for (const [deleted, pattern] of Object.entries(PATTERNS)) {
  const costs: ProofCost[] = []
  for (const library of SIZES) {
    const cost = await proofCost(library, pattern)
    const bound = 2 * (cost.pages + 2)
    costs.push(cost)
    print('requests of a proof', cost.requests, { deleted, library, pages: cost.pages, bound })
  }
  const [small, , large] = costs
  // What is deleted here and there is on more pages of a larger library.
  if (!small || !large || small.pages !== large.pages) continue
  const ratio = large.requests / small.requests
  print('requests of a proof, 100,000 assets / 1,000', ratio, { deleted, bound: 1.2 })
}

const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-bench-'))
const assets = generateUploads(1_000).map(({ id, name }) => ({
  id,
  name,
  type: 'image' as const,
  createdAt: 0,
  durationMs: null,
  hasPicture: true
}))
const file = await createJournalStore(folder, () => 'bench').create(
  { runId: 'bench', origin: 'bench', account: 'bench', at: 0 },
  assets
)
if (!file.ok) throw new Error('no journal')
const journal = createJournal(file.value)
const batches = batchesOf(
  assets.map(({ id }) => id),
  BATCH_LIMIT
)
const began = performance.now()
for (const [n, ids] of batches.entries()) {
  await journal.intent(n + 1, ids, 0)
  await journal.outcome(n + 1, ids, () => 'confirm', null, 0)
}
print('journal, ms per batch (one fsync)', (performance.now() - began) / batches.length, {
  batches: batches.length
})
await journal.close()
await rm(folder, { recursive: true, force: true })
