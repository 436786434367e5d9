import { type Batch, halvesOf } from './batch'

export interface QueuedBatch {
  readonly ids: Batch
  /** It, or a batch it is a part of, was refused as forbidden. */
  readonly isSuspect: boolean
}

/** What is still to be sent, in its order: suspects go last, so that they hold up nobody. */
export interface BatchQueue {
  readonly length: () => number
  readonly fill: (fresh: readonly Batch[], suspects: readonly Batch[]) => void
  /** The one that `next` would take. */
  readonly peek: () => QueuedBatch | undefined
  readonly next: () => QueuedBatch | undefined
  /**
   * One of those that are fit, by `random` from 0 to 1: a suspect only where there is no other. It
   * stays there.
   */
  readonly any: (isFit: (ids: Batch) => boolean, random: number) => QueuedBatch | undefined
  /** It was not sent, or not acted on: it is the next to go. */
  readonly putBack: (batch: QueuedBatch) => void
  /** Its halves are the next to go. */
  readonly split: (batch: QueuedBatch) => void
  /** Its halves are suspects, and go last. */
  readonly setAside: (batch: QueuedBatch) => void
  /** These are not sent in this round. */
  readonly leaveOut: (ids: ReadonlySet<string>) => void
}

export function createBatchQueue(): BatchQueue {
  let fresh: QueuedBatch[] = []
  let suspects: QueuedBatch[] = []
  const laneOf = ({ isSuspect }: QueuedBatch): QueuedBatch[] => (isSuspect ? suspects : fresh)
  const halves = ({ ids }: QueuedBatch, isSuspect: boolean): readonly QueuedBatch[] =>
    halvesOf(ids).map((half) => ({ ids: half, isSuspect }))

  const without = (batches: readonly QueuedBatch[], left: ReadonlySet<string>): QueuedBatch[] =>
    batches
      .map((batch) => ({ ...batch, ids: batch.ids.filter((id) => !left.has(id)) }))
      .filter(({ ids }) => ids.length > 0)

  return {
    length: () => fresh.length + suspects.length,
    fill: (batches, suspectBatches) => {
      fresh = batches.map((ids) => ({ ids, isSuspect: false }))
      suspects = suspectBatches.map((ids) => ({ ids, isSuspect: true }))
    },
    peek: () => fresh[0] ?? suspects[0],
    next: () => fresh.shift() ?? suspects.shift(),
    any: (isFit, random) => {
      const fitOf = (lane: readonly QueuedBatch[]) => lane.filter(({ ids }) => isFit(ids))
      const fit = [fitOf(fresh), fitOf(suspects)].find(({ length }) => length > 0) ?? []
      return fit[Math.floor(random * fit.length)]
    },
    putBack: (batch) => void laneOf(batch).unshift(batch),
    split: (batch) => void laneOf(batch).unshift(...halves(batch, batch.isSuspect)),
    setAside: (batch) => void suspects.push(...halves(batch, true)),
    leaveOut: (ids) => {
      fresh = without(fresh, ids)
      suspects = without(suspects, ids)
    }
  }
}
