import type { BatchSettled, OutcomeKind, PlannedAsset } from '@shared/deletion'
import type { Ledger } from './ledger'

/**
 * What was deleted is gone, and an id whose fate is unknown is not planned again before a listing
 * has shown it (R15).
 */
export const idsThatAre = ({ outcomes }: BatchSettled, kind: OutcomeKind): readonly string[] =>
  outcomes.filter(({ outcome }) => outcome === kind).map(({ id }) => id)

export const idsOf = (assets: readonly PlannedAsset[]): readonly string[] =>
  assets.map(({ id }) => id)

/** What a run that is continued may still send. */
export const idsToSend = (ledger: Ledger): readonly string[] =>
  (['queued', 'sent', 'unknown', 'still-there'] as const).flatMap((state) => ledger.idsIn(state))
