import type { AssetState } from '@shared/deletion'

/**
 * What can happen to one id of a run.
 * - `send`: its request leaves. `confirm`: the answer names it as deleted. `refuse`: the service
 *   will not delete it.
 * - `lose`: the fate of the request is unknown. `turn-away`: the service did not act on it at all,
 *   so the id is as if never sent.
 * - `prove-gone`, `prove-there`: a proven listing decides an unknown id. `again`: it is to be sent
 *   once more. An id that was refused because it was gone already counts as gone (R17): the listing
 *   decides that, not the words of the refusal. So does one that is gone before it could be sent.
 * - `reappear`: a later listing still shows an id that was answered as deleted.
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
  queued: { send: 'sent', 'prove-gone': 'deleted' },
  sent: { confirm: 'deleted', refuse: 'refused', lose: 'unknown', 'turn-away': 'queued' },
  unknown: { 'prove-gone': 'deleted', 'prove-there': 'still-there' },
  'still-there': { again: 'queued', 'prove-gone': 'deleted' },
  deleted: { reappear: 'unknown' },
  refused: { 'prove-gone': 'deleted' }
}

/** Whether the graph has the move. A journal may tell of one that it does not have. */
export const isMove = (state: AssetState, move: Move): boolean => MOVES[state][move] !== undefined

/** The next state. Throws for a move that the graph does not have, which is a bug. */
export function moved(state: AssetState, move: Move): AssetState {
  const next = MOVES[state][move]
  if (!next) throw new Error(`no move "${move}" from state "${state}"`)
  return next
}
