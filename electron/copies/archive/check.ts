import type { Check } from '@shared/copies/archive'
import { namesIn } from '../../files/files'
import { findFolder } from '../../files/reading'
import { unlessAborted } from '../../time/within'
import type { Archive, ReadBack } from './archive'
import { MANIFEST, type Saved, SUMS } from './manifest'
import { isOfTheSystem } from './system-files'
import { wholeOf } from './whole-of'

/** Files read at the same time: more would only move the disk's head. */
const AT_ONCE = 2
/** Progress is told this often at most. */
const TOLD_EVERY_MS = 250
/** So many one after the other are a disk that fails. */
const UNREADABLE_LIMIT = 20

/** A check that is under way, or was. */
export interface Checking {
  readonly now: () => Check
  /** Resolves once nothing is waited for any more: a disk may never answer what is being read. */
  readonly stop: () => Promise<void>
}

interface Options {
  readonly archive: Archive
  /** Copies that no manifest names any more, and whose files are not there. */
  readonly missing: number
  readonly onFound: (saved: Saved, found: ReadBack) => void
  readonly onProgress: (check: Check) => void
  readonly onEnd: () => void
}

/** Reads every copy of an archive back, without any network; nothing is changed in it. */
export function startCheck(options: Options): Checking {
  const { archive, missing, onFound, onProgress, onEnd } = options
  const copies = archive.all()
  let check: Check = {
    total: copies.length + missing,
    done: missing,
    bytes: 0,
    whole: 0,
    missing,
    altered: 0,
    unreadable: 0,
    unknown: 0,
    phase: 'running',
    endedBy: null
  }
  const stopping = new AbortController()
  const { signal } = stopping
  let toldAt = performance.now()
  let next = 0
  let unreadableInARow = 0

  /** One file that cannot be read says nothing of the others, as long as the folder is there. */
  const passOver = async (): Promise<boolean> => {
    const there = await findFolder(archive.path)
    unreadableInARow += 1
    if (!there.ok || unreadableInARow >= UNREADABLE_LIMIT) return false
    check = { ...check, done: check.done + 1, unreadable: check.unreadable + 1 }
    return true
  }

  /** Null: it was stopped. */
  const unlessStopped = <T>(asked: Promise<T>): Promise<T | null> =>
    unlessAborted(asked, signal, () => null)

  const read = async ({ id }: Saved): Promise<void> => {
    const there = await unlessStopped(wholeOf(archive, id, signal))
    if (there === null) return
    if (there.ok) {
      unreadableInARow = 0
      const { saved, found } = there.value
      onFound(saved, found)
      const bytes = check.bytes + (found === 'whole' ? saved.bytes : 0)
      check = { ...check, done: check.done + 1, bytes, [found]: check[found] + 1 }
    } else if ((await unlessStopped(passOver())) === false) {
      // The disk is gone, not the file: that says nothing about the others.
      check = { ...check, endedBy: there.problem }
      stopping.abort()
      return
    }
    if (performance.now() - toldAt < TOLD_EVERY_MS) return
    toldAt = performance.now()
    onProgress(check)
  }

  const worker = async (): Promise<void> => {
    for (let saved = copies[next++]; saved && !signal.aborted; saved = copies[next++])
      await read(saved)
  }

  const run = async (): Promise<void> => {
    const names = await unlessStopped(namesIn(archive.path))
    const saved = copies.flatMap(({ id }) => archive.copiesOf(id))
    const known = new Set([...saved.map(({ name }) => name), MANIFEST, SUMS])
    const others = names?.ok ? names.value.filter((name) => !known.has(name)) : []
    check = { ...check, unknown: others.filter((name) => !isOfTheSystem(name)).length }

    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    check = { ...check, phase: signal.aborted ? 'stopped' : 'ended' }
    onEnd()
    onProgress(check)
  }
  const ended = run()

  return {
    now: () => check,
    stop: () => {
      stopping.abort()
      return ended
    }
  }
}
