/** The ids of one request. */
export type Batch = readonly string[]

/** Cuts ids into batches of at most `limit`, in order: exactly ceil(n / limit) of them. */
export function batchesOf(ids: readonly string[], limit: number): readonly Batch[] {
  const batches: Batch[] = []
  for (let from = 0; from < ids.length; from += limit) batches.push(ids.slice(from, from + limit))
  return batches
}

/** A refused batch in two halves: 10 → 5 and 5 → 3 and 2 → … → 1, until the bad id stands alone. */
export const halvesOf = (batch: Batch): readonly Batch[] =>
  batchesOf(batch, Math.max(1, Math.ceil(batch.length / 2)))
