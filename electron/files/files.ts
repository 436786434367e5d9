import { randomUUID } from 'node:crypto'
import { lstat, open, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { codeOf } from './error-code'
import { asDenied, makeFolder, makeFolderIn } from './folder'
import { openPatiently, removePatiently, renamePatiently } from './scanned'

/** The whole file, or null if there is none. A file over the limit is not read: `too-large`. */
export async function readWithLimit(
  path: string,
  limitBytes: number
): Promise<Result<Uint8Array<ArrayBuffer> | null>> {
  try {
    const file = await openPatiently(path, 'r')
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

/** As `replaceFile`. Makes missing folders, readable only by the user. */
export async function writeAtomic(...given: Parameters<typeof replaceFile>): Promise<Result<null>> {
  const made = await ensureFolder(dirname(given[0]))
  return made.ok ? replaceFile(...given) : made
}

/**
 * Replaces the whole file or nothing: writes `beside` it, flushes, then renames. The folder must be
 * there.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  beside = `${path}.${randomUUID()}.tmp`
): Promise<Result<null>> {
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }

    await renamePatiently(beside, path)
    return ok(null)
  } catch (error) {
    await removePatiently(beside).catch(() => undefined)
    return failed(await asDenied(error, beside), 'write')
  }
}

/** Renames a file out of the way, to a free name that says so. Returns the new path. */
export async function setAside(path: string, stamp: string): Promise<Result<string>> {
  const wanted = `${path}.broken-${stamp}`
  try {
    let aside = wanted
    for (let count = 2; await exists(aside); count += 1) aside = `${wanted}-${count}`

    await renamePatiently(path, aside)
    return ok(aside)
  } catch (error) {
    return failed(error, 'rename')
  }
}

/** Gives a file that was set aside its name back. */
export async function putBack(aside: string, path: string): Promise<Result<null>> {
  try {
    await renamePatiently(aside, path)
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

export const failed = (error: unknown, what: string): Result<never, Problem> =>
  fail({ kind: 'file-failed', code: codeOf(error), what })

/**
 * A file that is part of the program. Throws, since its absence is a bug. Read, never opened: from
 * its archive (asar) Electron reads in place, but to open a file it copies it to the folder for
 * temporary files first.
 */
export const readRequired = (path: string): Promise<Uint8Array<ArrayBuffer>> => readFile(path)

/** Makes a folder, readable only by the user, unless it exists. */
export async function ensureFolder(path: string): Promise<Result<null>> {
  try {
    await makeFolder(path)
    return ok(null)
  } catch (error) {
    return failed(error, 'make folder')
  }
}

/** Makes one folder in a folder that must be there already, unless it is. */
export async function ensureFolderIn(parent: string, name: string): Promise<Result<string>> {
  const path = join(parent, name)
  try {
    await makeFolderIn(path)
    return ok(path)
  } catch (error) {
    return failed(error, 'make folder')
  }
}

/** The names in a folder; none if there is no such folder. */
export async function namesIn(folder: string): Promise<Result<readonly string[]>> {
  try {
    return ok(await readdir(folder))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok([]) : failed(error, 'list')
  }
}

/** The names in a folder, last written first; none if there is no such folder. */
export async function newestIn(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder)
  if (!names.ok) return []

  const aged = await Promise.all(
    names.value.map(async (name) => ({
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
    await removePatiently(path)
    return ok(null)
  } catch (error) {
    return failed(error, 'remove')
  }
}
