/** What may be worth a look when cleaning up: the surest first. */
export const SUGGESTION_KINDS = [
  'same-file',
  'same-picture',
  'smaller',
  'no-picture',
  'no-use',
  'trials',
  'short-clips'
] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** "Not these": assets that are never suggested again for this reason, until the user says so. */
export interface PutAway {
  readonly kind: SuggestionKind
  readonly ids: readonly string[]
}

/** More than anybody puts away; each holds at least one asset. */
export const PUT_AWAY_LIMIT = 10_000
