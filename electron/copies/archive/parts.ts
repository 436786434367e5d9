import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { namesIn, removeFile } from '../../files/files'
import { sizeAndTime } from '../../files/tree'

// Two programs, on two computers, may have the same folder: each writes under names of its own.

const PART = /^\d{1,40}(-[0-9a-f]{8})?\.part$/

/** Longer than any file is waited for: nobody writes to it any more. */
const LEFT_AFTER_MS = 3_600_000

export const newPartTag = (): string => randomUUID().slice(0, 8)

export const partName = (id: string, tag: string): string => `${id}-${tag}.part`

/** Removes what a crash has left behind. What cannot be removed stays, and harms nothing. */
export async function sweepParts(folder: string): Promise<void> {
  const names = await namesIn(folder)
  if (!names.ok) return
  for (const name of names.value.filter((each) => PART.test(each))) {
    const found = await sizeAndTime(join(folder, name))
    if (found && Date.now() - found.changedAt > LEFT_AFTER_MS) await removeFile(join(folder, name))
  }
}
