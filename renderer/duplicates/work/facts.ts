import { ASSET_TYPES, type Asset } from '@shared/asset'
import { USED, type Uses } from '../../library/catalog/uses'
import type { Candidate } from '../likeness/groups'

// What the worker has to know of every asset, in two values that cross to it in a moment even for
// 100,000 assets.

/** Numbers an asset has here; see `writeFacts`. */
const FIELDS = 7
const UNKNOWN = -1
const LOCKED = 1
const CHOSEN = 2

export interface Facts {
  /** Separated by blanks. */
  readonly ids: string
  readonly numbers: Float64Array<ArrayBuffer>
}

/** 0: no use is known. Else one more than its generations, since elements and avatars count too. */
export const usedBy = (uses: Uses, index: number): number =>
  Math.max(0, (uses[index] ?? 0) - USED + 1)

export interface Given {
  readonly asset: Asset
  readonly isLocked: boolean
  readonly isChosen: boolean
  /** How much it is used, as `usedBy` says. */
  readonly uses: number
}

export function factsOf(given: readonly Given[]): Facts {
  const numbers = new Float64Array(given.length * FIELDS)
  for (const [at, { asset, isLocked, isChosen, uses }] of given.entries()) {
    const { type, width, height, durationMs, createdAt } = asset
    const marks = (isLocked ? LOCKED : 0) | (isChosen ? CHOSEN : 0)
    numbers.set(
      [ASSET_TYPES.indexOf(type), width, height, durationMs, createdAt, marks, uses].map(
        (value) => value ?? UNKNOWN
      ),
      at * FIELDS
    )
  }
  return { ids: given.map(({ asset }) => asset.id).join(' '), numbers }
}

/** The same as candidates; `fileOf`: the SHA-256 of a file that was read whole. */
export function candidatesOf(
  { ids, numbers }: Facts,
  fileOf: (id: string) => string | null
): Candidate[] {
  if (ids === '') return []

  return ids.split(' ').map((id, at) => {
    const known = (field: number): number | null => {
      const value = numbers[at * FIELDS + field] ?? UNKNOWN
      return value === UNKNOWN ? null : value
    }
    const [width, height, marks] = [known(1), known(2), known(5) ?? 0]
    return {
      id,
      type: ASSET_TYPES[known(0) ?? 0] ?? 'other',
      width,
      height,
      durationMs: known(3),
      createdAt: known(4),
      pixels: (width ?? 0) * (height ?? 0),
      uses: known(6) ?? 0,
      isLocked: (marks & LOCKED) !== 0,
      isChosen: (marks & CHOSEN) !== 0,
      file: fileOf(id)
    }
  })
}
