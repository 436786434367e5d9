import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { failed } from './files'
import { createTurns } from './turns'

/** A file that only grows. One call at a time: the next one waits for the one before. */
export interface AppendFile {
  /** Adds text at the end. What was only written in part is cut off again before the next try. */
  readonly append: (text: string) => Promise<Result<null>>
  /** Returns once everything that was appended is on the disk. */
  readonly sync: () => Promise<Result<null>>
  readonly close: () => Promise<void>
}

/** Opens a file for appending; makes it, and its folder, if need be. A new file's folder is flushed as well (Windows cannot, and need not). */
export async function openAppend(path: string): Promise<Result<AppendFile>> {
  try {
    const folder = dirname(path)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = await open(path, 'a+', 0o600)
    if (process.platform !== 'win32') await syncFolder(folder)
    let length = (await file.stat()).size
    let isTorn = false
    const inTurn = createTurns()
    const attempt = (act: () => Promise<void>): Promise<Result<null>> =>
      inTurn(() =>
        act().then(
          () => ok(null),
          (error: unknown) => failed(error, 'append')
        )
      )
    return ok({
      append: (text) =>
        attempt(async () => {
          if (isTorn) await file.truncate(length)
          isTorn = true
          const { bytesWritten } = await file.write(text)
          if (bytesWritten < Buffer.byteLength(text)) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
          isTorn = false
          length += bytesWritten
        }),
      sync: () => attempt(() => file.datasync()),
      close: () => inTurn(() => file.close().catch(() => undefined))
    })
  } catch (error) {
    return failed(error, 'append')
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
