import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Problem, type Result } from '@shared/problem'

/**
 * The whole file, or null when there is none. A file over the limit is a problem: it is not read.
 */
export async function readWithLimit(
  path: string,
  limitBytes: number
): Promise<Result<Uint8Array<ArrayBuffer> | null>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > limitBytes) return fail({ kind: 'too-large', limitBytes })
      return ok(new Uint8Array(await file.readFile()))
    } finally {
      await file.close()
    }
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok(null) : failed(error, 'read')
  }
}

/**
 * Replaces the file whole or not at all: written beside it, flushed, then renamed. Makes missing
 * folders, readable by the user alone.
 */
export async function writeAtomic(
  path: string,
  content: string | Uint8Array
): Promise<Result<null>> {
  const beside = `${path}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
    return ok(null)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    return failed(error, 'write')
  }
}

/**
 * Puts a file out of the way under a name that says so, and that nothing has yet; answers the new
 * name.
 */
export async function setAside(path: string, stamp: string): Promise<Result<string>> {
  const wanted = `${path}.broken-${stamp}`
  try {
    let aside = wanted
    for (let count = 2; await exists(aside); count += 1) aside = `${wanted}-${count}`
    await rename(path, aside)
    return ok(aside)
  } catch (error) {
    return failed(error, 'rename')
  }
}

/** Gives a file that was put out of the way its name again. */
export async function putBack(aside: string, path: string): Promise<Result<null>> {
  try {
    await rename(aside, path)
    return ok(null)
  } catch (error) {
    return failed(error, 'rename')
  }
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false
  )

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown'

export const failed = (error: unknown, what: string): Result<never, Problem> =>
  fail({ kind: 'file-failed', code: codeOf(error), what })

/** A file that is part of the program. Its absence is a bug, so this one throws. */
export async function readRequired(path: string): Promise<Uint8Array> {
  return readFile(path)
}

/** Makes a folder, readable by the user alone, if it is not there. */
export async function ensureFolder(path: string): Promise<Result<null>> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    return ok(null)
  } catch (error) {
    return failed(error, 'make folder')
  }
}

/**
 * The whole of a small text file at once, before this call returns: for what has to be known before
 * the program may begin. Null when there is none.
 */
export function readTextNow(path: string, limitBytes: number): Result<string | null> {
  try {
    const { size } = statSync(path)
    return size > limitBytes
      ? fail({ kind: 'too-large', limitBytes })
      : ok(new TextDecoder().decode(readFileSync(path)))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok(null) : failed(error, 'read')
  }
}

/** The names of the files in a folder; none when there is no such folder. */
export async function namesIn(folder: string): Promise<Result<readonly string[]>> {
  try {
    return ok(await readdir(folder))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok([]) : failed(error, 'list')
  }
}

/**
 * The names of the files in a folder, those written last first; none when there is no such folder.
 */
export async function newestIn(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder)
  const aged = await Promise.all(
    (names.ok ? names.value : []).map(async (name) => ({
      name,
      at: await lstat(join(folder, name)).then(
        (stat) => stat.mtimeMs,
        () => 0
      )
    }))
  )
  return aged.toSorted((a, b) => b.at - a.at).map(({ name }) => name)
}

export async function removeFile(path: string): Promise<Result<null>> {
  try {
    await rm(path, { force: true })
    return ok(null)
  } catch (error) {
    return failed(error, 'remove')
  }
}
