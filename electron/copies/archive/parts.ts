import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { namesIn, removeFile } from '../../files/files'
import { sizeAndTime } from '../../files/tree'

// Two programs, on two computers, may have the same folder: each writes under names of its own.

const PART = /^\d{1,40}(-[0-9a-f]{8})?\.part$/
const UNNAMED_SUMS = /^SHA256SUMS\.[0-9a-f-]{36}\.tmp$/

/** Longer than any file is waited for: nobody writes to it any more. */
const LEFT_AFTER_MS = 3_600_000

export const newPartTag = (): string => randomUUID().slice(0, 8)

export const partName = (id: string, tag: string): string => `${id}-${tag}.part`

/**
 * Removes what a crash has left behind: files of ours, and sums that were not renamed yet.
 * What cannot be removed stays, and harms nothing.
 */
export async function sweepParts(folder: string, newFile: string): Promise<void> {
  const names = await namesIn(folder)
  if (!names.ok) return
  for (const name of names.value.filter((each) => PART.test(each) || UNNAMED_SUMS.test(each)))
    if (await isLeft(join(folder, name), newFile)) await removeFile(join(folder, name))
}

/** Its age is told by a new file beside it, since a disk in the network has a clock of its own. */
async function isLeft(path: string, newFile: string): Promise<boolean> {
  const [found, now] = [await sizeAndTime(path), await sizeAndTime(newFile)]
  return found !== null && now !== null && now.changedAt - found.changedAt > LEFT_AFTER_MS
}
