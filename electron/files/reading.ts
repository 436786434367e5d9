import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, lstat, stat, statfs } from 'node:fs/promises'
import { ok, type Result } from '@shared/problem'
import { codeOf } from './error-code'
import { failed } from './files'
import { openPatiently } from './scanned'

/** A file that is read from any place on. Reading fails by throwing. */
export interface OpenFile {
  readonly size: number
  /** Fewer bytes at the end of the file. */
  readonly read: (at: number, length: number) => Promise<Uint8Array<ArrayBuffer>>
  /** Reads into a buffer that is used again; answers how much. 0: the end. */
  readonly fill: (buffer: Uint8Array, at: number) => Promise<number>
}

/** Large enough that hashing, not asking, takes the time; so memory does not grow with the file. */
const CHUNK_BYTES = 1024 * 1024

/**
 * Of a link, not what it leads to; of a pipe, without waiting for one who writes into it. Neither
 * means anything to a file. Windows does not know the flags, nor common links, nor such pipes.
 */
const WAITING = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)
const READING = WAITING | (constants.O_NONBLOCK ?? 0)

/** What a file server holds for its own readers is given back to one who waits, and to no other. */
async function openToRead(path: string): Promise<FileHandle> {
  try {
    return await openPatiently(path, READING)
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN' || (await isElse(path))) throw error
    return openPatiently(path, WAITING)
  }
}

/**
 * Opens a regular file for as long as `act` takes. Null: there is none, but maybe something else,
 * such as a folder or a link.
 */
export async function withFile<T>(
  path: string,
  act: (file: OpenFile) => Promise<T>
): Promise<Result<T | null>> {
  try {
    const file = await openToRead(path)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) return ok(null)
      const fill: OpenFile['fill'] = async (buffer, at) =>
        (await file.read(buffer, 0, buffer.byteLength, at)).bytesRead
      const read: OpenFile['read'] = async (at, length) => {
        const buffer = new Uint8Array(Math.max(0, Math.min(length, stats.size - at)))
        let filled = 0
        while (filled < buffer.byteLength) {
          const more = await fill(buffer.subarray(filled), at + filled)
          if (more === 0) break
          filled += more
        }
        return buffer.subarray(0, filled)
      }
      return ok(await act({ size: stats.size, read, fill }))
    } finally {
      await file.close()
    }
  } catch (error) {
    const isNone = ['ENOENT', 'ELOOP', 'ENOTDIR'].includes(codeOf(error)) || (await isElse(path))
    return isNone ? ok(null) : failed(error, 'read')
  }
}

/** A socket, say, refuses to be opened, as a file may on a disk that is gone. */
const isElse = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => !stats.isFile(),
    () => false
  )

/** Fails if there is nothing at the path, or it cannot be asked. */
export async function findFolder(path: string): Promise<Result<null>> {
  try {
    await stat(path)
    return ok(null)
  } catch (error) {
    return failed(error, 'list')
  }
}

/** What a file holds, by its SHA-256: 64 hexadecimal digits. */
export interface Contents {
  readonly bytes: number
  readonly sha256: string
}

/** Reads a whole file. Null: there is no regular file. */
export const contentsOf = (path: string): Promise<Result<Contents | null>> =>
  withFile(path, async ({ fill }) => {
    const hash = createHash('sha256')
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
    let bytes = 0
    for (;;) {
      const read = await fill(buffer, bytes)
      if (read === 0) return { bytes, sha256: hash.digest('hex') }
      hash.update(buffer.subarray(0, read))
      bytes += read
    }
  })

/**
 * Bytes that this user may still write to the disk of a folder; null: the system does not tell. A
 * disk without any blocks, such as a mounted cloud, has no size to tell.
 */
export async function freeBytesIn(folder: string): Promise<number | null> {
  try {
    const { blocks, bavail, bsize } = await statfs(folder)
    return blocks > 0 ? bavail * bsize : null
  } catch {
    return null
  }
}

/** Bytes of a file from `from` up to, and without, `to`, as they are wanted. Null: no such file. */
export async function streamOf(
  path: string,
  from: number,
  to: number
): Promise<ReadableStream<Uint8Array> | null> {
  const file = await openToRead(path).catch(() => null)
  if (file === null) return null
  let at = from
  /**
   * Whoever reads on after a failure gets nothing: an open file would keep its disk from leaving.
   */
  const read = async (buffer: Uint8Array, place: number): Promise<number> => {
    try {
      return (await file.read(buffer, 0, buffer.byteLength, place)).bytesRead
    } catch (error) {
      await file.close().catch(() => undefined)
      throw error
    }
  }

  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const buffer = new Uint8Array(Math.min(CHUNK_BYTES, to - at))
      const bytesRead = await read(buffer, at)
      at += bytesRead
      if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead))
      if (bytesRead > 0 && at < to) return
      await file.close()
      controller.close()
    },
    cancel: () => file.close()
  })
}
