import { basename } from 'node:path'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { oneAtATime } from '../time/one-at-a-time'
import { readWithLimit, setAside, writeAtomic } from './files'

/**
 * A file that is read whole and replaced whole. Its content is never lost: a broken file is set
 * aside under another name and reported, or left where it is until it is discarded; a file that
 * cannot be read or moved is left alone and not written over.
 */
export interface StoredFile<T> {
  /** Null: there is no file yet. */
  readonly read: () => Promise<Result<T | null>>
  /** Writes happen one after another, so the last one wins. */
  readonly write: (content: string | Uint8Array) => Promise<Result<null>>
  /** Sets aside whatever is there under another name. From then on the file can be written. */
  readonly discard: () => Promise<Result<null>>
  /** Resolves once everything asked for before is done, or has failed. */
  readonly idle: () => Promise<unknown>
}

interface Options<T> {
  readonly path: string
  /** How the user knows it: its path below the data folder. */
  readonly name: string
  readonly limitBytes: number
  /** Null: not what this program wrote. */
  readonly parse: (bytes: Uint8Array) => T | null | Promise<T | null>
  /** What the name of a file that is set aside ends with. */
  readonly stamp: () => string
  /** A broken file stays where it is until `discard`, however often the program starts. */
  readonly leavesBroken?: boolean
}

export function createStoredFile<T>({
  path,
  name,
  limitBytes,
  parse,
  stamp,
  leavesBroken = false
}: Options<T>): StoredFile<T> {
  let hasLooked = false
  /** Why the file must not be written over. */
  let blocked: Problem | null = null
  const inTurn = oneAtATime()

  const named = (problem: Problem): Problem =>
    problem.kind === 'file-failed' ? { ...problem, what: name } : problem

  /** Sets a broken file aside, or leaves it and blocks further writes. */
  const setBrokenAside = async (): Promise<Problem> => {
    const aside = leavesBroken ? null : await setAside(path, stamp())
    if (aside?.ok) return { kind: 'file-broken', file: name, aside: basename(aside.value) }
    blocked = { kind: 'file-broken', file: name, aside: null }
    return blocked
  }

  const look = async (): Promise<Result<T | null>> => {
    hasLooked = true
    blocked = null
    const file = await readWithLimit(path, limitBytes)
    if (file.ok && file.value === null) return ok(null)

    const parsed = file.ok && file.value ? await parse(file.value) : null
    if (parsed !== null) return ok(parsed)
    if (file.ok || isForeign(file.problem)) return fail(await setBrokenAside())

    blocked = named(file.problem)
    return fail(blocked)
  }

  return {
    read: () => inTurn(look),
    write: (content) =>
      inTurn(async () => {
        // Nothing is replaced unseen.
        const seen = hasLooked ? ok(null) : await look()
        if (!seen.ok) return seen
        if (blocked) return fail(blocked)

        const written = await writeAtomic(path, content)
        return written.ok ? written : fail(named(written.problem))
      }),
    discard: () =>
      inTurn(async () => {
        const aside = await setAside(path, stamp())
        if (!aside.ok) return fail(named(aside.problem))
        blocked = null
        return ok(null)
      }),
    idle: () => inTurn(async () => undefined)
  }
}

/** Not a file of ours, rather than one that cannot be read just now: far too large, or a folder. */
const isForeign = (problem: Problem): boolean =>
  problem.kind === 'too-large' || (problem.kind === 'file-failed' && problem.code === 'EISDIR')
