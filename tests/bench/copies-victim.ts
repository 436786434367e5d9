import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ok } from '@shared/problem'
import { type CopiesAccount, createCopies } from '../../electron/copies/copies'
import { createReaderThread } from '../../electron/copies/reading/reader-thread'
import { createSetups } from '../../electron/copies/setups'
import { createDeletion } from '../../electron/deletion/deletion'
import { createJournalStore } from '../../electron/deletion/journal/journal-store'
import { uploadsRemoval } from '../../electron/deletion/removal'
import { createKling } from '../../electron/kling/client'
import { createLibrary } from '../../electron/library/library'
import { type Clock, systemClock } from '../../electron/time/clock'
import { NOTHING_KEPT } from '../support/program/keeping'
import { STRAIGHT } from '../support/system/straight'
import { fileOf } from './chaos/copies/files'

// The program that `npm run chaos -- --copies` starts and kills: it goes on with the run it finds,
// or deletes what it is told to, copies first.

const { baseUrl, token, cdn, folder, chosen, account, ids } = JSON.parse(
  await readFile(process.argv[2] ?? '', 'utf8')
)
const kling = createKling({ baseUrl, token, network: STRAIGHT })

/** Waits are shortened, so that nobody sits through them. */
const FASTER = 200
const clock: Clock = {
  ...systemClock,
  elapsed: () => systemClock.elapsed() * FASTER,
  sleep: (ms, signal) => systemClock.sleep(ms / FASTER, signal)
}
const tell = (what: object): void => void process.stdout.write(`${JSON.stringify(what)}\n`)

let onListed = (): void => undefined
const library = createLibrary({
  account,
  uploads: kling.uploads,
  clock,
  parallel: () => 2,
  emitPage: () => undefined,
  emitEnd: () => onListed()
})
await new Promise<void>((resolve) => {
  onListed = resolve
  library.list()
})

/** Assets as the CDN double serves them; addresses are renewed by asking for another one. */
const renewed = new Map<string, number>()
const place: CopiesAccount & { readonly origin: string } = {
  account,
  kind: 'uploads',
  key: 'key',
  origin: 'test',
  loopbackOrigin: cdn,
  library: {
    find: (id) => {
      const found = library.find(id)
      if (!found) return undefined
      const { type } = fileOf(id)
      const told = { type, width: null, height: null, durationMs: null }
      const original = `${cdn}/${id}?${renewed.get(id) ?? 0}`
      return { asset: { ...found.asset, ...told }, media: { original, picture: null } }
    },
    renew: async (id) => {
      renewed.set(id, (renewed.get(id) ?? 0) + 1)
      return true
    }
  }
}

const setups = createSetups(folder, () => 'victim')
await setups.write(place.key, { folder: chosen, first: true })
const copies = createCopies({
  setups,
  network: STRAIGHT,
  reader: createReaderThread(() => new Worker(join(import.meta.dirname, 'copy-reader.js'))),
  clock,
  parallel: () => 4,
  askToDecode: ({ ticket, as }) =>
    copies.answered(ticket, as === 'picture' ? { width: 1, height: 1 } : { durationMs: 1000 }),
  emitSaving: () => undefined,
  emitCheck: () => undefined
})
const deletion = createDeletion({
  store: createJournalStore(folder, () => 'victim'),
  clock,
  random: Math.random,
  parallel: () => 2,
  openClearance: (_open, wanted) =>
    copies.openLane(
      place,
      wanted.map(({ id }) => id)
    ),
  emitProgress: () => undefined,
  emitEnd: (report) => {
    tell({ report })
    kling.close()
  },
  listAgain: () => undefined
})

const open = {
  ...place,
  kling,
  removal: uploadsRemoval(kling.uploads, account),
  library,
  keepList: NOTHING_KEPT,
  stays: { load: async () => ok(new Map<string, string>()) }
}
const runs = await deletion.runs(open)
const [unfinished] = runs.ok ? runs.value.filter(({ endedAt }) => endedAt === null) : []
const plan = unfinished ? null : await deletion.plan(open, ids)
let begun: { readonly ok: boolean } | null = null
if (unfinished) begun = await deletion.goOn(open, unfinished.runId)
else if (plan?.ok) begun = await deletion.start(plan.value.planId, open, async () => ok(true))
if (!begun?.ok) {
  tell({ refused: begun ?? plan })
  kling.close()
}
