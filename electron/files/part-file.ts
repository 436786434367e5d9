import { ok, type Result } from '@shared/problem'
import { failed } from './files'
import { asDenied } from './folder'
import { openPatiently, removePatiently } from './scanned'

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
    await removePatiently(path)
    const file = await openPatiently(path, 'wx', 0o600)
    let bytes = 0
    /** Also by a write that failed in the middle. */
    let isEmpty = true
    let isClosed = false

    const close = async (): Promise<void> => {
      if (isClosed) return
      isClosed = true
      await file.sync().finally(() => file.close())
    }
    /** What goes need not be on the disk first. */
    const closeUnflushed = async (): Promise<void> => {
      if (isClosed) return
      isClosed = true
      await file.close()
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
          isEmpty = false
          const { bytesWritten } = await file.writev(parts, bytes)
          if (bytesWritten < wanted)
            throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
          bytes += bytesWritten
        }),
      restart: () =>
        attempt(async () => {
          if (!isEmpty) await file.truncate(0)
          isEmpty = true
          bytes = 0
        }),
      close: () => attempt(close),
      discard: async () => {
        await closeUnflushed().catch(() => undefined)
        await removePatiently(path).catch(() => undefined)
      }
    })
  } catch (error) {
    return failed(await asDenied(error, path), 'write')
  }
}
