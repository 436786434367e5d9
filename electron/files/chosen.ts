import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, readlink, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import { codeOf } from './error-code'
import { failed, readWithLimit, writeAtomic } from './files'

// Files that the user chooses: unlike the program's own, they may be anything.

/** As many as Linux follows. */
const LINKS_LIMIT = 40

/**
 * Writes a whole file, or nothing. A link stays, and what it leads to is written. What is no
 * regular file is refused: a device or a pipe would be replaced by a file.
 */
export async function writeChosen(path: string, text: string): Promise<Result<null>> {
  try {
    const target = await targetOf(path)
    if (target === null) return failedWith('ELOOP', 'write')
    if (target.stats && !target.stats.isFile()) return refused(target.stats, 'write')

    // A name of its own: beside a name of 255 bytes there is no room for a longer one.
    const beside = join(dirname(target.path), `.kling-sweep-${randomUUID()}.tmp`)
    return await writeAtomic(target.path, text, beside)
  } catch (error) {
    return failed(error, 'write')
  }
}

/** Reads a whole file. What is no regular file is refused: a pipe may never come to an end. */
export async function readChosen(path: string, limitBytes: number): Promise<Result<Uint8Array>> {
  try {
    const stats = await stat(path)
    if (!stats.isFile()) return refused(stats, 'read')
  } catch (error) {
    return failed(error, 'read')
  }

  const read = await readWithLimit(path, limitBytes)
  if (!read.ok) return read
  return read.value === null ? failedWith('ENOENT', 'read') : ok(read.value)
}

/** Where a chain of links ends, and what is there: null for nothing yet. Null: it has no end. */
async function targetOf(
  path: string
): Promise<{ readonly path: string; readonly stats: Stats | null } | null> {
  let at = path
  for (let links = 0; links < LINKS_LIMIT; links += 1) {
    const stats = await lstat(at).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error
      return null
    })
    if (!stats?.isSymbolicLink()) return { path: at, stats }
    at = resolve(dirname(at), await readlink(at))
  }
  return null
}

const failedWith = (code: string, what: string): Result<never> =>
  fail({ kind: 'file-failed', code, what })

const refused = (stats: Stats, what: string): Result<never> =>
  failedWith(stats.isDirectory() ? 'EISDIR' : 'not-a-file', what)
