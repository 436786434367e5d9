import type { PlannedAsset, Verification } from '@shared/deletion'
import { assertNever } from '@shared/problem'
import { createLedger, type Ledger } from '../ledger'
import { type Batch, halvesOf } from '../run/batch'
import { isMove, type Move } from '../states'
import { decodeEntry, type JournalEntry } from './journal-entry'

/** A run as its journal tells it. */
export interface Replayed {
  readonly runId: string
  readonly origin: string
  readonly account: string
  readonly startedAt: number
  readonly copiesFirst: boolean
  readonly ledger: Ledger
  /** Null if the run did not come to its end. */
  readonly end: { readonly at: number; readonly verification: Verification } | null
  /** The highest number of an intent. */
  readonly lastBatch: number
  /** Halves of batches that were refused as a whole, and whose turn has not come yet. */
  readonly suspects: readonly Batch[]
  readonly damaged: boolean
}

/**
 * Reads a journal back. An id that was sent and has no outcome is unknown. A torn last line was
 * never finished: the request of such an intent never left. Any other line that is not what was
 * written may have held anything, and entries that contradict each other show that one is missing.
 * Then all ids are unknown: recovery only ever moves towards unknown. Null if there is not even a
 * plan, so that nothing was ever sent.
 */
export function replay(text: string): Replayed | null {
  const lines = text.split('\n')
  const tail = lines.pop() ?? ''
  const entries: JournalEntry[] = []
  let damaged = false
  for (const line of lines) {
    const entry = decodeEntry(line)
    if (entry) entries.push(entry)
    else damaged = true
  }
  // It may have lost no more than its newline.
  const last = tail === '' ? null : decodeEntry(tail)
  if (last) entries.push(last)

  const plan = entries.find((entry) => entry.kind === 'plan')
  if (!plan) return null
  const assets = assetsIn(entries)
  if (assets.length !== plan.total) damaged = true
  const told = damaged ? null : ledgerAfter(assets, entries)
  if (!told) damaged = true
  const ledger = told ?? allLost(assets, plan.at)
  const end = entries.findLast((entry) => entry.kind === 'end')
  return {
    runId: plan.runId,
    origin: plan.origin,
    account: plan.account,
    startedAt: plan.at,
    copiesFirst: plan.v === 2,
    ledger,
    end: end && !damaged ? { at: end.at, verification: end.verification } : null,
    lastBatch: entries.reduce(
      (highest, entry) => (entry.kind === 'intent' ? Math.max(highest, entry.n) : highest),
      0
    ),
    suspects: damaged ? [] : suspectsAfter(entries),
    damaged
  }
}

function suspectsAfter(entries: readonly JournalEntry[]): readonly Batch[] {
  let suspects: readonly Batch[] = []
  for (const entry of entries) {
    if (entry.kind !== 'outcome') continue
    const { confirmed, lost, refused, returned, why } = entry
    const isSplit = returned.length > 0 && why !== null
    const answered = new Set([...confirmed, ...lost, ...refused, ...(isSplit ? returned : [])])
    suspects = suspects.filter((batch) => !batch.some((id) => answered.has(id)))
    if (isSplit) suspects = [...suspects, ...halvesOf(returned)]
  }
  return suspects
}

/** The plan's assets, and any that only an intent still names. */
function assetsIn(entries: readonly JournalEntry[]): readonly PlannedAsset[] {
  const assets = new Map<string, PlannedAsset>()
  for (const entry of entries) {
    if (entry.kind === 'assets') for (const asset of entry.assets) assets.set(asset.id, asset)
    if (entry.kind === 'intent')
      for (const id of entry.ids) if (!assets.has(id)) assets.set(id, nameless(id))
  }
  return [...assets.values()]
}

const nameless = (id: string): PlannedAsset => ({
  id,
  name: '',
  type: 'other',
  createdAt: null,
  durationMs: null,
  hasPicture: false
})

function allLost(assets: readonly PlannedAsset[], at: number): Ledger {
  const ledger = createLedger(assets)
  const ids = ledger.idsIn('queued')
  ledger.apply(ids, () => 'send', null, at)
  ledger.apply(ids, () => 'lose', null, at)
  return ledger
}

/** Null if an entry tells of a move that the ones before it rule out. */
function ledgerAfter(
  assets: readonly PlannedAsset[],
  entries: readonly JournalEntry[]
): Ledger | null {
  const ledger = createLedger(assets)
  let isSound = true
  const apply = (
    ids: readonly string[],
    move: Move,
    at: number,
    why: Parameters<Ledger['apply']>[2] = null
  ): void => {
    for (const id of ids) {
      isSound &&= ledger.has(id) && isMove(ledger.stateOf(id), move)
      if (isSound) ledger.apply([id], () => move, why, at)
    }
  }
  let lastAt = 0
  for (const entry of entries) {
    if (entry.kind === 'plan' || entry.kind === 'assets' || entry.kind === 'end') continue
    lastAt = entry.at
    switch (entry.kind) {
      case 'intent':
        apply(entry.ids, 'send', entry.at)
        break
      case 'copies':
        for (const { id, ...copy } of entry.copies) if (ledger.has(id)) ledger.cleared(id, copy)
        break
      case 'set-aside':
        for (const { id, ...aside } of entry.assets)
          if (ledger.has(id)) ledger.setAside(id, 'why' in aside ? { copy: aside.why } : aside)
        break
      case 'taken-up':
        ledger.takeUp()
        break
      case 'outcome':
        apply(entry.confirmed, 'confirm', entry.at)
        apply(entry.lost, 'lose', entry.at, entry.why)
        apply(entry.refused, 'refuse', entry.at, entry.why)
        apply(entry.returned, 'turn-away', entry.at)
        break
      case 'proof':
        // Nothing is in flight during a proof: an id without an outcome by then lost it in a crash.
        apply(ledger.idsIn('sent'), 'lose', entry.at)
        apply(entry.reappeared, 'reappear', entry.at)
        apply(entry.gone, 'prove-gone', entry.at)
        apply(entry.there, 'prove-there', entry.at)
        break
      case 'again':
        apply(entry.ids, 'again', entry.at)
        break
      default:
        assertNever(entry)
    }
  }
  apply(ledger.idsIn('sent'), 'lose', lastAt)
  return isSound ? ledger : null
}
