import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Problem } from '@shared/problem'
import { removeFile } from '../../files/files'
import { renameWithoutReplacing } from '../../files/names/rename-without-replacing'
import type { Archive } from './archive'

/** Ids of no asset. */
const IDS = { first: '0', renamed: '00' } as const
const PROBE = Buffer.alloc(64 * 1024, 'kling')
const SHA256 = createHash('sha256').update(PROBE).digest('hex')

/** Errors about the whole disk, even if it took something small right after. */
const OF_THE_DISK = ['ENOSPC', 'EDQUOT', 'EROFS']

/** Whether a failure may be that of one file alone: a scanner's, or a bad sector's. */
export const mayBeOfOneFile = (problem: Problem): boolean =>
  problem.kind === 'file-failed' && !OF_THE_DISK.includes(problem.code)

/**
 * Asks whether the folder still takes files, with one that is written, flushed, read back, renamed
 * and removed. Whoever asks meanwhile gets the same answer.
 */
export function createTakesFiles(
  archive: Pick<Archive, 'begin' | 'readBack' | 'pathOf'>
): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null

  const ask = async (): Promise<boolean> => {
    const begun = await archive.begin(IDS.first)
    if (!begun.ok) return false
    const part = begun.value
    const name = basename(part.path)
    const renamed = archive.pathOf({ name: name.replace(IDS.first, IDS.renamed) })
    try {
      const written = await part.write([PROBE])
      const closed = written.ok ? await part.close() : written
      if (!closed.ok) return false
      const back = await archive.readBack({ name, bytes: PROBE.byteLength, sha256: SHA256 })
      if (!back.ok || back.value !== 'whole') return false
      return (await renameWithoutReplacing(part.path, renamed)).ok
    } finally {
      await part.discard()
      await removeFile(renamed)
    }
  }

  return () => {
    asking ??= ask().finally(() => {
      asking = null
    })
    return asking
  }
}
