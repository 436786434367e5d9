import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import { codeOf } from './error-code'
import { failed } from './files'
import { makeFolderNow } from './folder'

// What must be known before the program starts: each call has it when it returns.

/** A small text file. Null if there is none. */
export function readTextNow(path: string, limitBytes: number): Result<string | null> {
  try {
    if (statSync(path).size > limitBytes) return fail({ kind: 'too-large', limitBytes })
    return ok(new TextDecoder().decode(readFileSync(path)))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ok(null) : failed(error, 'read')
  }
}

/**
 * Whether files can be made in a folder. Makes the folder if necessary, readable only by the user,
 * and tries it: permissions alone do not tell on every system.
 */
export function probeFolderNow(path: string): Result<null> {
  const probe = join(path, `.kling-sweep-${randomUUID()}.tmp`)
  try {
    makeFolderNow(path)
    closeSync(openSync(probe, 'wx', 0o600))
    rmSync(probe)
    return ok(null)
  } catch (error) {
    return failed(error, 'make folder')
  }
}

/** Where a symbolic link leads, as it is written; null without one. Windows has none to read. */
export function linkTargetNow(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
