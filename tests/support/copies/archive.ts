import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Archive, openArchive } from '../../../electron/copies/archive/archive'
import type { Saved } from '../../../electron/copies/archive/manifest'
import type { Unflushed } from '../../../electron/copies/archive/unflushed'
import { readHere } from '../../../electron/copies/reading/reader'
import { KEY } from './copying'

/** A copy in the manifest, without a file. */
export const savedAs = (id: string, savedAt = 0): Saved => ({
  id,
  name: `undated-${id}.png`,
  type: 'image',
  bytes: 1,
  sha256: id.padStart(64, '0'),
  width: null,
  height: null,
  durationMs: null,
  createdAt: null,
  savedAt
})

/** The archive in a chosen folder, as a program on another computer opens it, or one that knows. */
export async function archiveIn(
  folder: string,
  unflushed: Unflushed = new Map()
): Promise<Archive> {
  const archive = await openArchive(folder, KEY, readHere, unflushed)
  if (!archive.ok) throw new Error(archive.problem.kind)
  return archive.value
}

/** The ids in whole lines of a list of the archive. */
export async function idsIn(folder: string, list: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, KEY, list), 'utf8')
  return text.split('\n').flatMap((line) => {
    const isWhole = line.startsWith('{') ? line.endsWith('}') : line.endsWith('.png')
    return (isWhole && /undated-(\d+)/.exec(line)?.[1]) || []
  })
}
