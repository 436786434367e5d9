import type { AssetState } from '@shared/deletion'

/**
 * What can happen to one id of a run.
 * - `send`: its request leaves. `confirm`: the answer names it as deleted. `refuse`: the service
 *   will not delete it.
 * - `lose`: nobody knows what became of the request. `turn-away`: the service did not act on it at
 *   all, so the id is as if never sent.
 * - `prove-gone`, `prove-there`: a proven listing settles an unknown id. `again`: it is to be sent
 *   once more. An id that was refused because it was gone already counts as gone (R17): the listing
 *   tells, not the words of the refusal.
 * - `reappear`: a later listing still shows what was answered as deleted.
 */
export type Move =
  | 'send'
  | 'confirm'
  | 'refuse'
  | 'lose'
  | 'turn-away'
  | 'prove-gone'
  | 'prove-there'
  | 'again'
  | 'reappear'

const MOVES: Readonly<Record<AssetState, Partial<Readonly<Record<Move, AssetState>>>>> = {
  queued: { send: 'sent' },
  sent: { confirm: 'deleted', refuse: 'refused', lose: 'unknown', 'turn-away': 'queued' },
  unknown: { 'prove-gone': 'deleted', 'prove-there': 'still-there' },
  'still-there': { again: 'queued' },
  deleted: { reappear: 'unknown' },
  refused: { 'prove-gone': 'deleted' }
}

/** Whether the graph has the move: what a file tells is not for this program to vouch for. */
export const isMove = (state: AssetState, move: Move): boolean => MOVES[state][move] !== undefined

/**
 * The next state. A move that the graph does not have is a bug, and stops the run rather than the
 * truth.
 */
export function moved(state: AssetState, move: Move): AssetState {
  const next = MOVES[state][move]
  if (!next) throw new Error(`no move "${move}" from state "${state}"`)
  return next
}
