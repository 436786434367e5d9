import { mkdirSync, statSync } from 'node:fs'
import { mkdir, readdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from './error-code'

const MODE = 0o700

/**
 * Makes a folder, and those that lead to it, readable only by the user, unless it is there. Looked
 * at first: on Windows the root of a drive, and every folder of a write-protected disk, refuse to
 * be made with EPERM, not EEXIST (node#25110, node#38347).
 */
export async function makeFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (!there?.isDirectory()) await mkdir(path, { recursive: true, mode: MODE })
}

/** The same before this call returns. */
export function makeFolderNow(path: string): void {
  // Not by `recursive`: Node then never returns where a folder exists and takes no other.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(path) !== path) makeFolderNow(dirname(path))
  mkdirSync(path, { mode: MODE })
}

/** Makes a folder in one that must be there already, unless it is. */
export async function makeFolderIn(path: string): Promise<void> {
  const refused = await mkdir(path, { mode: MODE }).catch((error: unknown) => error)
  try {
    // A file in its place, or a link to nowhere, fails here.
    await readdir(path)
  } catch (error) {
    throw refused !== undefined && codeOf(refused) !== 'EEXIST'
      ? await asDenied(refused, path)
      : error
  }
}

/**
 * What making something new at `path` failed with. Windows' controlled folder access, which guards
 * Pictures and Documents, says ENOENT over a folder that is there: it denies.
 */
export async function asDenied(error: unknown, path: string): Promise<unknown> {
  if (codeOf(error) !== 'ENOENT') return error
  const parent = await stat(dirname(path)).catch(() => null)
  return parent?.isDirectory() ? Object.assign(new Error('denied'), { code: 'EACCES' }) : error
}
