import { type FileHandle, stat } from 'node:fs/promises'
import { ok, type Result } from '@shared/problem'
import { oneAtATime } from '../../time/one-at-a-time'
import { failed, readWithLimit } from '../files'
import { openPatiently } from '../scanned'

/** A million copies. */
const LIMIT_BYTES = 1024 * 1024 * 1024
const NEWLINE = '\n'.charCodeAt(0)

/**
 * A file of lines that others append to as well, or replace: a second program on another computer,
 * one that keeps folders alike, an editor. So nothing is ever cut off it, and what its path names
 * may be another file since. Calls run one after another. Makes no folder.
 */
export interface SharedList {
  /** Adds whole lines. What a full disk has torn is closed by a newline before the next ones. */
  readonly append: (lines: string) => Promise<Result<null>>
  /** Whether its path names what was last read, and all that was to be appended, and no more. */
  readonly isAsLeft: () => Promise<boolean>
  /** What its path names now, which is appended to from now on. Null: there is no file. */
  readonly read: () => Promise<Result<Uint8Array | null>>
  /** What was appended is on the disk, be it in a file that somebody else has written since. */
  readonly sync: () => Promise<Result<null>>
  /** Opened again by the next append. */
  readonly close: () => Promise<void>
}

/** Which file it is. Large numbers, since those of Windows are larger than a double can tell. */
interface Identity {
  readonly dev: bigint
  readonly ino: bigint
  readonly size: bigint
}

export function sharedList(path: string): SharedList {
  let file: FileHandle | null = null
  /** Null: no file. Undefined: nobody has looked. */
  let left: Identity | null | undefined
  let isUnflushed = false
  let hasFailed = false
  /** Whether the last line may lack its newline: ours after a failure, anybody's at first. */
  let mayBeTorn = true
  const inTurn = oneAtATime()
  const attempt = <T>(act: () => Promise<T>): Promise<Result<T>> =>
    inTurn(() => act().then(ok, (error: unknown) => failed(error, 'append')))

  const opened = async (): Promise<FileHandle> => {
    if (file) return file
    file = await openPatiently(path, 'a+', 0o600)
    mayBeTorn = true
    const now = await identityOf(path)
    // One that we have just made is no other.
    if (left === undefined || (left === null && now?.size === 0n)) left = now
    return file
  }
  const write = async (to: FileHandle, text: string): Promise<void> => {
    const { bytesWritten } = await to.write(text)
    if (left) left = { ...left, size: left.size + BigInt(bytesWritten) }
    if (bytesWritten < Buffer.byteLength(text))
      throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
  }
  const closeTornLine = async (to: FileHandle): Promise<void> => {
    if (mayBeTorn && !(await endsALine(to))) await write(to, '\n')
    mayBeTorn = false
  }
  const close = async (): Promise<void> => {
    await file?.close().catch(() => undefined)
    file = null
  }

  return {
    append: (lines) =>
      attempt(async () => {
        const to = await opened()
        await closeTornLine(to)
        isUnflushed = true
        mayBeTorn = true
        try {
          await write(to, lines)
          mayBeTorn = false
        } catch (error) {
          hasFailed = true
          // At once, if the disk takes that much: another program's next line would be glued to it.
          await closeTornLine(to).catch(() => undefined)
          throw error
        }
        return null
      }),
    isAsLeft: () =>
      inTurn(async () => {
        if (left === undefined) return true
        const isLeft = !hasFailed && isSame(await identityOf(path).catch(nobody), left)
        if (!isLeft) isUnflushed = true
        return isLeft
      }),
    read: () =>
      inTurn(async () => {
        await close()
        hasFailed = false
        // Asked first: what comes in between makes it another one.
        left = await identityOf(path).catch(nobody)
        return readWithLimit(path, LIMIT_BYTES)
      }),
    sync: () =>
      attempt(async () => {
        if (isUnflushed) await (await opened()).datasync()
        isUnflushed = false
        return null
      }),
    close: () => inTurn(close)
  }
}

const nobody = (): null => null

async function identityOf(path: string): Promise<Identity | null> {
  const { dev, ino, size } = await stat(path, { bigint: true })
  return { dev, ino, size }
}

const isSame = (one: Identity | null, other: Identity | null): boolean =>
  one?.dev === other?.dev && one?.ino === other?.ino && one?.size === other?.size

async function endsALine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return true
  const last = new Uint8Array(1)
  await file.read(last, 0, 1, size - 1)
  return last[0] === NEWLINE
}
