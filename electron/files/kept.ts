import { basename } from 'node:path'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { readWithLimit, setAside, writeAtomic } from './files'

/**
 * A file that is read whole and replaced whole. One that is not what was written is set aside under
 * another name and told, or stays where it is until it is discarded. One that cannot be read, or
 * cannot be moved away, stays as it is and is not written over: what is in it is never lost.
 */
export interface KeptFile<T> {
  /** Null: there is none yet. */
  readonly read: () => Promise<Result<T | null>>
  /** One after another, so that the last one wins. */
  readonly write: (content: string | Uint8Array) => Promise<Result<null>>
  /**
   * Puts whatever stands there out of the way, under a name that says so. From then on it is
   * written anew.
   */
  readonly discard: () => Promise<Result<null>>
  /** Resolves when all that was asked for is done, or has failed. */
  readonly idle: () => Promise<unknown>
}

interface Options<T> {
  readonly path: string
  /** What it is called where the user reads about it: its path below the data folder. */
  readonly name: string
  readonly limitBytes: number
  /** Null: not what was written. */
  readonly parse: (bytes: Uint8Array) => T | null | Promise<T | null>
  readonly stamp: () => string
  /** One that is not what was written stays until `discard`, however often the program starts. */
  readonly keepsBroken?: boolean
}

export function createKeptFile<T>({
  path,
  name,
  limitBytes,
  parse,
  stamp,
  keepsBroken = false
}: Options<T>): KeptFile<T> {
  let hasLooked = false
  /** Why the file must not be written over. */
  let blocked: Problem | null = null
  let before: Promise<unknown> = Promise.resolve()
  const inTurn = <U>(act: () => Promise<U>): Promise<U> => {
    const done = before.then(act)
    before = done.catch(() => undefined)
    return done
  }
  const named = (problem: Problem): Problem =>
    problem.kind === 'file-failed' ? { ...problem, what: name } : problem

  const look = async (): Promise<Result<T | null>> => {
    hasLooked = true
    blocked = null
    const file = await readWithLimit(path, limitBytes)
    if (file.ok && file.value === null) return ok(null)
    const parsed = file.ok && file.value ? await parse(file.value) : null
    if (parsed !== null) return ok(parsed)
    if (!file.ok && !isForeign(file.problem)) {
      blocked = named(file.problem)
      return fail(blocked)
    }
    const aside = keepsBroken ? null : await setAside(path, stamp())
    const broken: Problem = {
      kind: 'file-broken',
      file: name,
      aside: aside?.ok ? basename(aside.value) : null
    }
    if (!aside?.ok) blocked = broken
    return fail(broken)
  }
  return {
    read: () => inTurn(look),
    write: (content) =>
      inTurn(async () => {
        // Whatever stands there is looked at before it is replaced.
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
    idle: () => before
  }
}

/**
 * Nothing of ours, rather than something that cannot be read just now: far too large, or a folder.
 */
const isForeign = (problem: Problem): boolean =>
  problem.kind === 'too-large' || (problem.kind === 'file-failed' && problem.code === 'EISDIR')
