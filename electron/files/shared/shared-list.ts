import { createHash, type Hash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, stat } from 'node:fs/promises'
import { fail, ok, type Result } from '@shared/problem'
import { oneAtATime } from '../../time/one-at-a-time'
import { flushFile, flushIfCan } from '../append'
import { codeOf } from '../error-code'
import { failed } from '../files'
import { openPatiently } from '../scanned'

/** A million copies. */
const LIMIT_BYTES = 1024 * 1024 * 1024
const CHUNK_BYTES = 256 * 1024
const NEWLINE = '\n'.charCodeAt(0)
/** As `a+`, but makes no file. */
const APPEND = constants.O_RDWR | constants.O_APPEND

/**
 * A file of lines that others append to as well, or replace: a second program on another computer,
 * one that keeps folders alike, an editor. So nothing is ever cut off it, and what its path names
 * may be another file since. Calls run one after another. Makes no folder.
 */
export interface SharedList {
  readonly path: string
  /** Adds whole lines. What a full disk has torn is closed by a newline before the next ones. */
  readonly append: (lines: string) => Promise<Result<null>>
  /**
   * Whether its path names what was last read, and all that was to be appended, and no more. Opens
   * it, as what works with it does: while it is open no other file gets its number.
   */
  readonly isAsLeft: () => Promise<boolean>
  /** What its path names now, which is appended to from now on. Null: there is no file. */
  readonly read: () => Promise<Result<Uint8Array | null>>
  /**
   * What was appended is on the disk, be it in a file that somebody else has written since. As
   * `flushFile`, it calls `onLost`.
   */
  readonly sync: (onLost: () => void) => Promise<Result<null>>
  /** Opened again by the next append. */
  readonly close: () => Promise<void>
}

/**
 * Which file it is, and when it was written: of the same length may be what somebody has written in
 * its place, and of the same number what has replaced it by a rename. The time of the last change
 * (`ctime`) cannot be set. Large numbers, since those of Windows are larger than a double can tell.
 */
interface Identity {
  readonly dev: bigint
  readonly ino: bigint
  readonly size: bigint
  readonly mtimeNs: bigint
  readonly ctimeNs: bigint
}

export function sharedList(path: string): SharedList {
  let file: FileHandle | null = null
  /** Null: no file. Undefined: nobody has read it. */
  let left: Identity | null | undefined
  /** What is in it then: times may be too coarse, and ours hide what came right before. */
  let content: Hash | null = null
  let isUnflushed = false
  let hasAppended = false
  let hasFailed = false
  /** Whether the last line may lack its newline: ours after a failure, anybody's at first. */
  let mayBeTorn = true
  const inTurn = oneAtATime()
  const attempt = async (act: Promise<unknown>): Promise<Result<null>> => {
    try {
      await act
      return ok(null)
    } catch (error) {
      return failed(error, 'append')
    }
  }

  const hold = async (flags: string | number): Promise<FileHandle> => {
    file = await openPatiently(path, flags, 0o600)
    mayBeTorn = true
    return file
  }
  const opened = async (): Promise<FileHandle> => {
    if (file) return file
    const to = await hold('a+')
    const now = await identityOf(to)
    // One that we have just made is no other.
    if (left === null && now.size === 0n) {
      left = now
      content = createHash('sha256')
    }
    return to
  }
  const write = async (to: FileHandle, text: string): Promise<void> => {
    const { bytesWritten } = await to.write(text)
    // Of one that nobody has read, nobody knows what is in it, nor that there is none.
    left = content ? await identityOf(to) : undefined
    content?.update(Buffer.from(text).subarray(0, bytesWritten))
    if (bytesWritten < Buffer.byteLength(text))
      throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
  }
  const closeTornLine = async (to: FileHandle): Promise<void> => {
    if (mayBeTorn && !(await endsALine(to))) await write(to, '\n')
    mayBeTorn = false
  }
  const flush = async (onLost: () => void): Promise<void> => {
    const to = await opened()
    await flushIfCan(() => to.datasync(), onLost)
  }
  const close = async (): Promise<void> => {
    await file?.close().catch(() => undefined)
    file = null
  }

  const add = async (lines: string): Promise<void> => {
    const to = await opened()
    hasAppended = true
    await closeTornLine(to)
    isUnflushed = true
    mayBeTorn = true
    await write(to, lines).catch(async (error: unknown) => {
      // At once, if the disk takes that much: another program's next line would be glued to it.
      await closeTornLine(to).catch(() => undefined)
      throw error
    })
    mayBeTorn = false
  }
  const readFrom = async (from: FileHandle): Promise<Result<Uint8Array>> => {
    // Asked first: what comes in between makes it another one.
    const now = await identityOf(from)
    if (now.size > LIMIT_BYTES) return fail({ kind: 'too-large', limitBytes: LIMIT_BYTES })
    const bytes = await from.readFile()
    left = now
    content = createHash('sha256').update(bytes)
    return ok(bytes)
  }
  /** Who works with it has it open, and has the one open that is there now. */
  const readAnew = async (isHeld: boolean): Promise<Result<Uint8Array>> => {
    if (isHeld) return readFrom(await hold(APPEND))
    const from = await openPatiently(path, 'r')
    return readFrom(from).finally(() => from.close())
  }

  return {
    path,
    append: (lines) =>
      inTurn(async () => {
        const added = await attempt(add(lines))
        // Also where it cannot be opened.
        if (!added.ok) hasFailed = true
        return added
      }),
    isAsLeft: () =>
      inTurn(async () => {
        // Where it may only be read, its times have to do.
        if (!file) await hold(APPEND).catch(nobody)
        const now = await identityAt(path).catch(nobody)
        const isSameFile = !hasFailed && left !== undefined && isSame(now, left)
        return isSameFile && (await holds(file, content).catch(() => false))
      }),
    read: () =>
      inTurn(async () => {
        const isHeld = file !== null
        await close()
        hasFailed = false
        left = undefined
        content = null
        // Whoever has written what is there may not have flushed it, as a session that was killed.
        isUnflushed = true
        try {
          return await readAnew(isHeld)
        } catch (error) {
          if (codeOf(error) !== 'ENOENT') return failed(error, 'read')
          left = null
          return ok(null)
        }
      }),
    sync: (onLost) =>
      inTurn(async () => {
        if (!isUnflushed) return ok(null)
        const flushed = hasAppended ? await attempt(flush(onLost)) : await flushFound(path, onLost)
        isUnflushed = !flushed.ok
        return flushed
      }),
    close: () => inTurn(close)
  }
}

const nobody = (): null => null

/** Makes no file, and may only read the one that is there. */
async function flushFound(path: string, onLost: () => void): Promise<Result<null>> {
  const flushed = await flushFile(path, onLost)
  const isNone =
    !flushed.ok && flushed.problem.kind === 'file-failed' && flushed.problem.code === 'ENOENT'
  return isNone ? ok(null) : flushed
}

const identityAt = (path: string): Promise<Identity> => stat(path, { bigint: true })
const identityOf = (file: FileHandle): Promise<Identity> => file.stat({ bigint: true })

const FACTS = ['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const

const isSame = (one: Identity | null, other: Identity | null | undefined): boolean =>
  FACTS.every((fact) => one?.[fact] === other?.[fact])

/** Unless it cannot be asked. */
async function holds(file: FileHandle | null, content: Hash | null): Promise<boolean> {
  if (!file || !content) return true
  return (await hashOf(file)).digest().equals(content.copy().digest())
}

async function hashOf(file: FileHandle): Promise<Hash> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, at)
    if (bytesRead === 0) return hash
    hash.update(buffer.subarray(0, bytesRead))
    at += bytesRead
  }
}

async function endsALine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return true
  const last = new Uint8Array(1)
  await file.read(last, 0, 1, size - 1)
  return last[0] === NEWLINE
}
