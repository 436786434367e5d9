import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { failed } from './files'

/**
 * Whether files can be made in a folder, before this call returns. Makes the folder if necessary,
 * readable only by the user, and tries it: permissions alone do not tell on every system.
 */
export function probeFolderNow(path: string): Result<null> {
  const probe = join(path, `.kling-sweep-${randomUUID()}.tmp`)
  try {
    makeFolder(path)
    closeSync(openSync(probe, 'wx', 0o600))
    rmSync(probe)
    return ok(null)
  } catch (error) {
    return failed(error, 'make folder')
  }
}

/** Not by `recursive`: Node then never returns where a folder exists and takes no other. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}
