import { readFile } from 'node:fs/promises'
import { createDeletion } from '../../electron/deletion/deletion'
import type { DeletionAccount } from '../../electron/deletion/deletion-account'
import { createJournalStore } from '../../electron/deletion/journal/journal-store'
import { uploadsRemoval } from '../../electron/deletion/removal'
import { createKling } from '../../electron/kling/client'
import { createLibrary } from '../../electron/library/library'
import { type Clock, systemClock } from '../../electron/time/clock'
import { NO_DUPLICATES, NOTHING_KEPT } from '../support/program/keeping'
import { STRAIGHT } from '../support/system/straight'

// The program that tests/unit/deletion/kill.test.ts starts and kills: it lists, plans what it is
// told to, and deletes. In the mode `look` it only reports the unfinished run it finds.

const { baseUrl, token, folder, account, ids, mode } = JSON.parse(
  await readFile(process.argv[2] ?? '', 'utf8')
)
const kling = createKling({ baseUrl, token, network: STRAIGHT })

/** Waits are shortened, so that the test does not sit through them. */
const FASTER = 50
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
  emitPage: () => undefined,
  emitEnd: () => onListed()
})
await new Promise<void>((resolve) => {
  onListed = resolve
  library.list()
})

const deletion = createDeletion({
  store: createJournalStore(folder, () => 'victim'),
  clock,
  random: Math.random,
  parallel: () => 2,
  emitProgress: () => undefined,
  emitEnd: (report) => {
    tell({ report })
    kling.close()
  },
  listAgain: () => undefined
})

const place: DeletionAccount = {
  account,
  kind: 'uploads',
  key: 'key',
  origin: 'test',
  kling,
  removal: uploadsRemoval(kling.uploads, account),
  library,
  keepList: NOTHING_KEPT,
  stays: NO_DUPLICATES
}
const runs = await deletion.runs(place)
const [open] = runs.ok ? runs.value.filter(({ endedAt }) => endedAt === null) : []
tell({ open: open ?? null })

if (mode === 'delete') {
  const plan = await deletion.plan(place, ids)
  if (plan.ok) await deletion.start(plan.value.planId, place)
} else if (mode === 'go-on' && open) await deletion.goOn(place, open.runId)
else kling.close()
