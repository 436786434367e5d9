import { dirname } from 'node:path'
import type { PartFile } from '../../files/part-file'

/** A disk that has not even this free is full for every file. */
export const LEAST_FREE_BYTES = 64 * 1024

/** The disk has room, but not for this file. */
export interface NoRoom {
  readonly kind: 'no-room'
  readonly needsBytes: number
  readonly freeBytes: number
}

interface Full {
  readonly needsBytes: number
  readonly heldBytes: number
  /** Not the disk was full, but what this user may have of it, which no disk tells. */
  readonly isQuota: boolean
}

/** Room on the disk for files that arrive at the same time: what one is granted, no other gets. */
export interface Room {
  /**
   * Grants it unless it is too little. What the disk does not tell is granted, as is null: nobody
   * knows how much it will be.
   */
  readonly ask: (part: PartFile, needsBytes: number | null) => Promise<NoRoom | null>
  /**
   * Asks, before so many more bytes of a file without a length are written, whether they would take
   * what others were granted. Where none were, the disk itself says whether there is room.
   */
  readonly askForPiece: (part: PartFile, bytes: number) => Promise<NoRoom | null>
  /** Whether another file of which nobody knows how much it will be may be filling the disk. */
  readonly isCrowded: (part: PartFile) => boolean
  /**
   * The disk took no more of a file, which has given back what it held. Null: it can be tried
   * again, since another file may have had the room for a moment.
   */
  readonly askAfterFull: (part: PartFile, full: Full) => Promise<NoRoom | null>
  /** Gives back what was granted. */
  readonly leave: (part: PartFile) => void
}

export function createRoom(freeBytesIn: (folder: string) => Promise<number | null>): Room {
  /** Where each file ends; null: nobody knows. */
  const ends = new Map<PartFile, number | null>()

  /** What was granted, and has not arrived yet. */
  const owed = (): number =>
    [...ends]
      .map(([part, end]) => Math.max(0, (end ?? 0) - part.bytes()))
      .reduce((sum, bytes) => sum + bytes, 0)
  /** What is free and granted to no other file. */
  const left = (free: number): number => Math.max(0, free - owed())

  return {
    ask: async (part, needsBytes) => {
      ends.delete(part)
      const free = await freeBytesIn(dirname(part.path))
      if (needsBytes === null) ends.set(part, null)
      if (free === null || needsBytes === null) return null
      const freeBytes = left(free)
      if (needsBytes > freeBytes) return { kind: 'no-room', needsBytes, freeBytes }
      ends.set(part, part.bytes() + needsBytes)
      return null
    },
    askForPiece: async (part, bytes) => {
      const free = await freeBytesIn(dirname(part.path))
      if (free === null || owed() === 0 || bytes <= left(free)) return null
      // As for a whole file: of the room that it gives back as well.
      const held = part.bytes()
      return { kind: 'no-room', needsBytes: held + bytes, freeBytes: held + left(free) }
    },
    isCrowded: (part) => [...ends].some(([other, end]) => other !== part && end === null),
    askAfterFull: async (part, { needsBytes, heldBytes, isQuota }) => {
      ends.delete(part)
      // Where the disk does not tell, what the file held is free now at the least.
      const free = (isQuota ? null : await freeBytesIn(dirname(part.path))) ?? heldBytes
      const freeBytes = left(free)
      const isOfThisFile = free >= LEAST_FREE_BYTES && needsBytes > freeBytes
      return isOfThisFile ? { kind: 'no-room', needsBytes, freeBytes } : null
    },
    leave: (part) => ends.delete(part)
  }
}
