import { BATCH_LIMIT } from '@shared/deletion'

/** Cuts a list into batches of at most `BATCH_LIMIT`, in order: exactly ceil(n / 10) of them. */
export function batchesOf<T>(list: readonly T[], limit = BATCH_LIMIT): readonly (readonly T[])[] {
  const batches: T[][] = []
  for (let from = 0; from < list.length; from += limit) batches.push(list.slice(from, from + limit))
  return batches
}
