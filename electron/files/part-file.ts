import { link, lstat, open, rm } from 'node:fs/promises'
import { ok, type Result } from '@shared/problem'
import { codeOf } from './error-code'
import { failed } from './files'
import { removePatiently, renamePatiently } from './scanned'

/** A new file under a name of its own, until it is known to be whole. */
export interface PartFile {
  readonly path: string
  /** Written so far. */
  readonly bytes: () => number
  /** All at once, which is faster than one after the other. */
  readonly write: (parts: readonly Uint8Array[]) => Promise<Result<null>>
  /** Forgets everything that was written. */
  readonly restart: () => Promise<Result<null>>
  /** Flushed to the disk and closed. Harmless when it is closed already. */
  readonly close: () => Promise<Result<null>>
  /** Closes and removes it. */
  readonly discard: () => Promise<void>
}

/**
 * Opens a new file. What an earlier try has left under this name goes first; of a link the link
 * alone. The folder must exist: a disk that was taken out is not written into its mount point.
 */
export async function openPart(path: string): Promise<Result<PartFile>> {
  try {
    await rm(path, { force: true })
    const file = await open(path, 'wx', 0o600)
    let bytes = 0
    let isClosed = false

    const close = async (): Promise<void> => {
      if (isClosed) return
      isClosed = true
      await file.sync().finally(() => file.close())
    }
    const attempt = (act: () => Promise<void>): Promise<Result<null>> =>
      act().then(
        () => ok(null),
        (error: unknown) => failed(error, 'write')
      )

    return ok({
      path,
      bytes: () => bytes,
      write: (parts) =>
        attempt(async () => {
          const wanted = parts.reduce((sum, part) => sum + part.byteLength, 0)
          const { bytesWritten } = await file.writev(parts, bytes)
          if (bytesWritten < wanted)
            throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
          bytes += bytesWritten
        }),
      restart: () =>
        attempt(async () => {
          if (bytes > 0) await file.truncate(0)
          bytes = 0
        }),
      close: () => attempt(close),
      discard: async () => {
        await close().catch(() => undefined)
        await removePatiently(path).catch(() => undefined)
      }
    })
  } catch (error) {
    return failed(error, 'write')
  }
}

/** What disks say that know no second name for a file: FAT, and some in the network. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL', 'EACCES']

type Link = (from: string, to: string) => Promise<void>

/**
 * Gives a file its name, unless there is one already, of whatever kind (`EEXIST`): a plain rename
 * would replace it. The folder is not flushed.
 */
export async function renameWithoutReplacing(
  from: string,
  to: string,
  linkFile: Link = link
): Promise<Result<null>> {
  try {
    try {
      await linkFile(from, to)
      await removePatiently(from)
    } catch (error) {
      if (!NO_LINKS.includes(codeOf(error))) throw error
      await overOwnName(from, to)
    }
    return ok(null)
  } catch (error) {
    return failed(error, 'rename')
  }
}

/** The name is taken by an empty file of ours first: whoever comes second fails. */
async function overOwnName(from: string, to: string): Promise<void> {
  const placeholder = await open(to, 'wx', 0o600)
  const own = await placeholder.stat()
  await placeholder.close()

  const now = await lstat(to)
  const isOurs = now.isFile() && now.size === 0 && now.ino === own.ino
  if (!isOurs) throw Object.assign(new Error('taken'), { code: 'EEXIST' })
  await renamePatiently(from, to)
}
