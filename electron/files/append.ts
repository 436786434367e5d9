import { type FileHandle, open, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { oneAtATime } from '../time/one-at-a-time'
import { codeOf } from './error-code'
import { failed } from './files'
import { makeFolder } from './folder'
import { openPatiently } from './scanned'

/**
 * A file that only grows, and only by this program: torn text is cut off it. One that others write
 * to as well is a `SharedList`. Calls run one after another.
 */
export interface AppendFile {
  /** Adds text at the end, whole or not at all. */
  readonly append: (text: string) => Promise<Result<null>>
  /** Resolves once everything appended is on the disk. */
  readonly sync: () => Promise<Result<null>>
  readonly close: () => Promise<void>
}

/**
 * Opens a file for appending. Makes it, and its folder, if necessary, and then flushes the folder
 * as well.
 */
export async function openAppend(path: string): Promise<Result<AppendFile>> {
  try {
    const folder = dirname(path)
    await makeFolder(folder)
    const file = await openPatiently(path, 'a+', 0o600)
    await syncFolder(folder)
    return ok(appending(file, path, (await file.stat()).size))
  } catch (error) {
    return failed(error, 'append')
  }
}

function appending(file: FileHandle, path: string, startLength: number): AppendFile {
  let length = startLength
  let isTorn = false
  const inTurn = oneAtATime()
  /** By path: Windows cannot truncate through a handle that only appends. */
  const cutTornText = async (): Promise<void> => {
    if (isTorn) await truncate(path, length)
    isTorn = false
  }
  const attempt = (act: () => Promise<void>): Promise<Result<null>> =>
    inTurn(() =>
      act().then(
        () => ok(null),
        (error: unknown) => failed(error, 'append')
      )
    )

  return {
    append: (text) =>
      attempt(async () => {
        await cutTornText()
        isTorn = true

        try {
          const { bytesWritten } = await file.write(text)
          if (bytesWritten < Buffer.byteLength(text))
            throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
          isTorn = false
          length += bytesWritten
        } catch (error) {
          // At once: a line that lacks only its newline would count as written after a crash.
          await cutTornText().catch(() => undefined)
          throw error
        }
      }),
    sync: () => attempt(() => file.datasync()),
    close: () =>
      inTurn(async () => {
        await cutTornText().catch(() => undefined)
        await file.close().catch(() => undefined)
      })
  }
}

/**
 * Repairs the last line of a file of lines after a power cut: a whole line (by `isWhole`) gets its
 * newline, a torn one is removed, or whatever is appended next would be lost with it.
 */
export async function mendLastLine(
  path: string,
  isWhole: (line: string) => boolean
): Promise<Result<null>> {
  try {
    const file = await openPatiently(path, 'r+')
    try {
      const bytes = await file.readFile()
      const end = bytes.lastIndexOf('\n') + 1
      if (end === bytes.length) return ok(null)

      if (isWhole(bytes.toString('utf8', end))) await file.write('\n', bytes.length)
      else await file.truncate(end)
      await file.datasync()
      return ok(null)
    } finally {
      await file.close()
    }
  } catch (error) {
    return failed(error, 'append')
  }
}

/**
 * Flushes a folder, so that the names in it survive a power cut. As `flushFile`, calls `onLost`.
 */
export async function flushFolder(
  folder: string,
  onLost: () => void = () => undefined
): Promise<Result<null>> {
  try {
    await syncFolder(folder, onLost)
    return ok(null)
  } catch (error) {
    return failed(error, 'append')
  }
}

/** What disks say that cannot flush what they are asked to, as some in the network cannot. */
const NO_FLUSH = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']
/** The same of what may only be read. */
const NO_FLUSH_OF_READ = [...NO_FLUSH, 'EBADF']
/** EISDIR is also libuv's word for "Incorrect function", which drivers of Windows say. */
const NO_FOLDER_FLUSH = [...NO_FLUSH_OF_READ, 'EISDIR']
const NOT_WRITABLE = ['EPERM', 'EACCES', 'EROFS']

/**
 * Flushes what is open. False: this disk cannot, so that nobody can do more, and nothing is lost by
 * it. Calls `onLost`, and throws, where a flush was tried and failed.
 */
export async function flushIfCan(
  flush: () => Promise<void>,
  onLost: () => void = () => undefined,
  cannot: readonly string[] = NO_FLUSH
): Promise<boolean> {
  try {
    await flush()
    return true
  } catch (error) {
    if (cannot.includes(codeOf(error))) return false
    onLost()
    throw error
  }
}

/**
 * Flushes a file that somebody else may have written. Windows, and some disks in the network, flush
 * only what may be written to: what may not, nobody can flush. `onLost` is called where the flush
 * itself has failed: what could not even be opened has lost nothing.
 */
export async function flushFile(
  path: string,
  onLost: () => void = () => undefined
): Promise<Result<null>> {
  if (process.platform === 'win32') return flushWritable(path, onLost)
  try {
    const isFlushed = await flushAs(path, 'r', onLost)
    return isFlushed ? ok(null) : await flushWritable(path, onLost)
  } catch (error) {
    return failed(error, 'append')
  }
}

async function flushWritable(path: string, onLost: () => void): Promise<Result<null>> {
  try {
    await flushAs(path, 'r+', onLost)
    return ok(null)
  } catch (error) {
    return NOT_WRITABLE.includes(codeOf(error)) ? ok(null) : failed(error, 'append')
  }
}

async function flushAs(path: string, flags: 'r' | 'r+', onLost: () => void): Promise<boolean> {
  const file = await openPatiently(path, flags)
  try {
    return await flushIfCan(() => file.datasync(), onLost, NO_FLUSH_OF_READ)
  } finally {
    await file.close()
  }
}

/**
 * Windows cannot, and need not. Where the disk cannot, nobody can do more, and nothing could be
 * deleted from a home in the network otherwise. A flush that was tried and failed is a failure.
 */
async function syncFolder(folder: string, onLost: () => void = () => undefined): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await flushIfCan(() => handle.sync(), onLost, NO_FOLDER_FLUSH)
  } finally {
    await handle.close()
  }
}
