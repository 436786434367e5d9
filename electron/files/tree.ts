import { lstat, readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { codeOf } from './error-code'
import { failed } from './files'

/** Every file below a folder, by its path from there with "/". None if there is no such folder. */
export async function filesBelow(folder: string): Promise<Result<readonly string[]>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return ok(
      files.map(({ parentPath, name }) =>
        relative(folder, join(parentPath, name)).split(sep).join('/')
      )
    )
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok([]) : failed(error, 'list')
  }
}

/** Size in bytes and time of the last change in epoch milliseconds; null if there is no file. */
export async function sizeAndTime(
  path: string
): Promise<{ readonly bytes: number; readonly changedAt: number } | null> {
  try {
    const { size, mtimeMs } = await stat(path)
    return { bytes: size, changedAt: mtimeMs }
  } catch {
    return null
  }
}

/** Size in bytes of a regular file; null for all else, such as a link to one. */
export async function bytesOfFile(path: string): Promise<number | null> {
  try {
    const stats = await lstat(path)
    return stats.isFile() ? stats.size : null
  } catch {
    return null
  }
}

/** Whether there certainly is no regular file: what cannot be asked about may be one. */
export async function isMissing(path: string): Promise<boolean> {
  try {
    return !(await lstat(path)).isFile()
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
  }
}
