import { randomUUID } from 'node:crypto'
import { link } from 'node:fs/promises'
import { ok, type Problem, type Result } from '@shared/problem'
import { codeOf } from './error-code'
import { failed } from './files'
import { asDenied } from './folder'
import { withFile } from './reading'
import { openPatiently, removePatiently, renamePatiently } from './scanned'

/** A new file under a name of its own, until it is known to be whole. */
export interface PartFile {
  readonly path: string
  /** Written so far. */
  readonly bytes: () => number
  /** All at once, which is faster than one after the other. */
  readonly write: (parts: readonly Uint8Array[]) => Promise<Result<null>>
  /** Forgets everything that was written. */
  readonly restart: () => Promise<Result<null>>
  /** Flushed to the disk and closed. Harmless when it is closed already. */
  readonly close: () => Promise<Result<null>>
  /** Closes and removes it. */
  readonly discard: () => Promise<void>
}

/**
 * Opens a new file. What an earlier try has left under this name goes first; of a link the link
 * alone. The folder must exist: a disk that was taken out is not written into its mount point.
 */
export async function openPart(path: string): Promise<Result<PartFile>> {
  try {
    await removePatiently(path)
    const file = await openPatiently(path, 'wx', 0o600)
    let bytes = 0
    /** Also by a write that failed in the middle. */
    let isEmpty = true
    let isClosed = false

    const close = async (): Promise<void> => {
      if (isClosed) return
      isClosed = true
      await file.sync().finally(() => file.close())
    }
    /** What goes need not be on the disk first. */
    const closeUnflushed = async (): Promise<void> => {
      if (isClosed) return
      isClosed = true
      await file.close()
    }
    const attempt = (act: () => Promise<void>): Promise<Result<null>> =>
      act().then(
        () => ok(null),
        (error: unknown) => failed(error, 'write')
      )

    return ok({
      path,
      bytes: () => bytes,
      write: (parts) =>
        attempt(async () => {
          const wanted = parts.reduce((sum, part) => sum + part.byteLength, 0)
          isEmpty = false
          const { bytesWritten } = await file.writev(parts, bytes)
          if (bytesWritten < wanted)
            throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
          bytes += bytesWritten
        }),
      restart: () =>
        attempt(async () => {
          if (!isEmpty) await file.truncate(0)
          isEmpty = true
          bytes = 0
        }),
      close: () => attempt(close),
      discard: async () => {
        await closeUnflushed().catch(() => undefined)
        await removePatiently(path).catch(() => undefined)
      }
    })
  } catch (error) {
    return failed(await asDenied(error, path), 'write')
  }
}

/**
 * What disks say that know no second name for a file: FAT and some in the network. On Windows FAT
 * says EISDIR (node#65817), and what libuv has no name for is UNKNOWN.
 */
const NO_LINKS = [
  ...['EPERM', 'EACCES', 'EINVAL', 'EISDIR', 'EMLINK', 'EXDEV'],
  ...['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'UNKNOWN']
]

type Link = (from: string, to: string) => Promise<void>

/**
 * Gives a file its name, unless there is one already, of whatever kind (`EEXIST`): a plain rename
 * would replace it. The folder is not flushed.
 */
export async function renameWithoutReplacing(
  from: string,
  to: string,
  linkFile: Link = link
): Promise<Result<null>> {
  try {
    await linkFile(from, to)
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) return failed(error, 'rename')
    return overOwnName(from, to).then(
      () => ok(null),
      (refusal: unknown) => failed(refusal, 'rename')
    )
  }
  // It has its name. The old one, if somebody holds it, goes with the next try.
  await removePatiently(from).catch(() => undefined)
  return ok(null)
}

const MARK = 'kling-sweep '
const MARKED = /^kling-sweep [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const MARK_LENGTH = MARK.length + 36

/** Whether a name is held by a small file of ours, be it one that a crash has left. */
export const isPlaceholder = (path: string): Promise<boolean> =>
  textAt(path, MARK_LENGTH + 1).then(
    (text) => MARKED.test(text ?? ''),
    () => false
  )

/**
 * The name is taken by a small file of ours first: whoever comes second fails. It is known by what it
 * holds: there are disks that give a file another number by its name than by its handle, or another
 * one once it is closed, and some let two programs take one name.
 */
async function overOwnName(from: string, to: string): Promise<void> {
  const mark = `${MARK}${randomUUID()}`
  const placeholder = await openPatiently(to, 'wx', 0o600)
  let isWritten = false
  try {
    await placeholder.writeFile(mark).finally(() => placeholder.close())
    isWritten = true
    if ((await textAt(to, mark.length + 1)) !== mark)
      throw Object.assign(new Error('taken'), { code: 'EEXIST' })
    await renamePatiently(from, to)
  } catch (error) {
    // What somebody else has put there meanwhile stays.
    const there = await textAt(to, mark.length + 1).catch(() => null)
    const isOurs = isWritten ? there === mark : there !== null && mark.startsWith(there)
    if (isOurs) await removePatiently(to).catch(() => undefined)
    throw error
  }
}

/** The beginning of a file; null: there is none, but maybe something else. */
async function textAt(path: string, length: number): Promise<string | null> {
  const read = await withFile(path, (file) => file.read(0, length))
  if (!read.ok) throw Object.assign(new Error('unread'), { code: codeIn(read.problem) })
  return read.value && new TextDecoder().decode(read.value)
}

const codeIn = (problem: Problem): string =>
  problem.kind === 'file-failed' ? problem.code : 'UNKNOWN'
