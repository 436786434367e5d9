import { appendFileSync } from 'node:fs'
import { appendFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { oneAtATime } from '../time/one-at-a-time'
import { codeOf } from './error-code'
import { failed, readWithLimit } from './files'
import { makeFolder, makeFolderNow } from './folder'
import { renamePatiently } from './scanned'

/**
 * A file that grows to a limit, then starts anew: `name`, `name.1`, `name.2`; the last is dropped.
 */
export interface RotatingFile {
  /** Calls run one after another. */
  readonly append: (text: string) => Promise<Result<null>>
  /** Before this call returns, for a program that is about to end. Does not rotate. */
  readonly appendNow: (text: string) => Result<null>
  /** The text of the previous file and of the current one; empty where they cannot be read. */
  readonly recent: () => Promise<string>
  /**
   * Resolves when nothing is under way. The files may then be removed; `append` starts new ones.
   */
  readonly forget: () => Promise<void>
}

export function createRotatingFile(path: string, limitBytes: number, files: number): RotatingFile {
  const nameOf = (age: number): string => (age === 0 ? path : `${path}.${age}`)
  /** Null: not known yet. */
  let bytes: number | null = null
  /** The last append may have written a part of its text: the next one starts on a new line. */
  let isTorn = false
  const inTurn = oneAtATime()

  const sizeOf = async (): Promise<number> => {
    try {
      return (await stat(path)).size
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
      await makeFolder(dirname(path))
      return 0
    }
  }

  const rotate = async (): Promise<void> => {
    for (let age = files - 2; age >= 0; age -= 1) {
      await renamePatiently(nameOf(age), nameOf(age + 1)).catch((error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error
      })
    }
  }

  const append = async (text: string): Promise<Result<null>> => {
    try {
      const whole = isTorn ? `\n${text}` : text
      const length = Buffer.byteLength(whole)
      bytes ??= await sizeOf()
      if (bytes > 0 && bytes + length > limitBytes) {
        await rotate()
        bytes = 0
      }

      await appendFile(path, whole, { mode: 0o600 })
      bytes += length
      isTorn = false
      return ok(null)
    } catch (error) {
      bytes = null
      isTorn = true
      return failed(error, 'append')
    }
  }

  const read = async (age: number): Promise<string> => {
    const file = await readWithLimit(nameOf(age), 2 * limitBytes)
    return file.ok && file.value ? new TextDecoder().decode(file.value) : ''
  }

  return {
    append: (text) => inTurn(() => append(text)),
    appendNow: (text) => {
      try {
        makeFolderNow(dirname(path))
        appendFileSync(path, text, { mode: 0o600 })
        return ok(null)
      } catch (error) {
        return failed(error, 'append')
      }
    },
    recent: () => inTurn(async () => (await read(1)) + (await read(0))),
    forget: () =>
      inTurn(async () => {
        bytes = null
        isTorn = false
      })
  }
}
