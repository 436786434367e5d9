import { BATCH_LIMIT } from '@shared/deletion'

/** Cuts a list into batches of at most `BATCH_LIMIT`, in order: exactly ceil(n / 10) of them. */
export function batchesOf<T>(list: readonly T[], limit = BATCH_LIMIT): readonly (readonly T[])[] {
  const batches: T[][] = []
  for (let from = 0; from < list.length; from += limit) batches.push(list.slice(from, from + limit))
  return batches
}

/** A refused batch in two halves: 10 → 5 and 5 → 3 and 2 → … → 1, until the bad id stands alone. */
export const halvesOf = <T>(batch: readonly T[]): readonly (readonly T[])[] =>
  batchesOf(batch, Math.max(1, Math.ceil(batch.length / 2)))
