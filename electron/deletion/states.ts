import type { AssetState } from '@shared/deletion'

/** What can happen to one id of a run. */
export type Move = 'send' | 'confirm' | 'refuse' | 'lose' | 'turn-away'

/**
 * The states of an id. `confirm`: the service names it as deleted. `refuse`: the service will not delete it. `lose`: nobody knows what became of
 * the request. `turn-away`: the service did not act on the request at all, so the id is as if never sent.
 */
const MOVES: Readonly<Record<AssetState, Partial<Readonly<Record<Move, AssetState>>>>> = {
  queued: { send: 'sent' },
  sent: { confirm: 'deleted', refuse: 'refused', lose: 'unknown', 'turn-away': 'queued' },
  deleted: {},
  refused: {},
  unknown: {}
}

/** The next state. A move that the graph does not have is a bug, and stops the run rather than the truth. */
export function moved(state: AssetState, move: Move): AssetState {
  const next = MOVES[state][move]
  if (!next) throw new Error(`no move "${move}" from state "${state}"`)
  return next
}
