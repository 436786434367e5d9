import { join } from 'node:path'
import type { PlannedAsset } from '@shared/deletion'
import { createJournal } from '../../../electron/deletion/journal/journal'
import { createJournalStore } from '../../../electron/deletion/journal/journal-store'

const asset = (id: number): PlannedAsset => ({
  id: String(id),
  name: `${id}.png`,
  type: 'image',
  createdAt: 0,
  durationMs: null,
  hasPicture: true
})
export const assets = Array.from({ length: 30 }, (_, at) => asset(at + 1))
export const ids = (from: number, to: number) => assets.slice(from, to).map(({ id }) => id)
export const head = { runId: 'r', origin: 'https://api.example', account: 'key', at: 5 }

/**
 * Writes the journal of a run whose program was killed: ten deleted, ten lost, five in flight, five
 * not sent. Answers its path.
 */
export async function writeUnfinished(folder: string): Promise<string> {
  const store = createJournalStore(folder, () => 'now')
  const file = await store.create(head, assets)
  if (!file.ok) throw new Error('no journal')
  const journal = createJournal(file.value)
  await journal.intent(1, ids(0, 10), 10)
  await journal.outcome(1, ids(0, 10), () => 'confirm', null, 11)
  await journal.intent(2, ids(10, 20), 12)
  await journal.outcome(
    2,
    ids(10, 20),
    () => 'lose',
    { kind: 'service-failed', status: 500, said: 'about a@b.example', retryAfterMs: null },
    13
  )
  await journal.intent(3, ids(20, 25), 14)
  await file.value.close()
  return join(folder, 'key', 'r.jsonl')
}
