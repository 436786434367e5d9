import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { batchesOf } from '../../electron/deletion/batch'
import { createDeletion } from '../../electron/deletion/deletion'
import { createJournal } from '../../electron/deletion/journal'
import { createJournalStore } from '../../electron/deletion/store'
import { generateUploads } from '../../electron/demo/generate'
import { DEMO_EMAIL } from '../../electron/demo/server'
import { createKling } from '../../electron/kling/client'
import { systemClock } from '../../electron/kling/clock'
import { createLibrary } from '../../electron/library/library'
import { startServer } from '../support/demo'
import { NOTHING_KEPT } from '../support/keeping'

// npm run bench:deletion: a server that takes 50 ms for a DELETE; requests and wall time at 1 and 4 in flight. One JSON line per figure.

const LATENCY_MS = 50
const print = (figure: string, value: number, more: object = {}): void =>
  console.log(JSON.stringify({ figure, value: Number(value.toFixed(3)), ...more }))

for (const ids of [1_000, 5_000]) {
  for (const parallel of [1, 4]) {
    const uploads = generateUploads(ids + 50).map((upload) => ({ ...upload, favored: false }))
    const server = await startServer({
      accounts: new Map([[DEMO_EMAIL, uploads]]),
      script: ({ method }) => (method === 'DELETE' ? { delayMs: LATENCY_MS } : undefined)
    })
    const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-bench-'))
    const kling = createKling(server)
    let onListed = (): void => undefined
    const library = createLibrary({
      account: DEMO_EMAIL,
      uploads: kling.uploads,
      clock: systemClock,
      emitPage: () => undefined,
      emitEnd: () => onListed()
    })
    await new Promise<void>((resolve) => {
      onListed = resolve
      library.list()
    })
    let lastAnswer = 0
    let end = (): void => undefined
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const deletion = createDeletion({
      store: createJournalStore(folder, () => 'bench'),
      clock: systemClock,
      random: Math.random,
      parallel: () => parallel,
      emitProgress: ({ outcomes }) => {
        if (outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'deleted')) lastAnswer = performance.now()
      },
      emitEnd: () => end()
    })
    const place = { account: DEMO_EMAIL, key: 'bench', origin: 'bench', kling, library, keepList: NOTHING_KEPT }
    const plan = await deletion.plan(
      place,
      uploads.slice(0, ids).map(({ id }) => id)
    )
    if (!plan.ok) throw new Error('no plan')
    const started = await deletion.start(plan.value.planId, place)
    if (!started.ok) throw new Error('not started')
    const began = performance.now()
    await ended
    const requests = server.requests.filter(({ method }) => method === 'DELETE').length
    const of = { ids, parallel }
    print('requests / ceil(n / 10)', requests / Math.ceil(ids / 10), { ...of, bound: 1 })
    print('wall time / (latency × requests / parallel)', (lastAnswer - began) / ((LATENCY_MS * requests) / parallel), { ...of, bound: 1.1 })
    kling.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-bench-'))
const assets = generateUploads(1_000).map(({ id, name }) => ({ id, name, type: 'image' as const, createdAt: 0, durationMs: null, hasPicture: true }))
const file = await createJournalStore(folder, () => 'bench').create({ runId: 'bench', origin: 'bench', account: 'bench', at: 0 }, assets)
if (!file.ok) throw new Error('no journal')
const journal = createJournal(file.value)
const batches = batchesOf(assets.map(({ id }) => id))
const began = performance.now()
for (const [n, ids] of batches.entries()) {
  await journal.intent(n + 1, ids, 0)
  await journal.outcome(n + 1, ids, () => 'confirm', null, 0)
}
print('journal, ms per batch (one fsync)', (performance.now() - began) / batches.length, { batches: batches.length })
await journal.close()
await rm(folder, { recursive: true, force: true })
