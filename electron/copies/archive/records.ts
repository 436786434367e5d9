import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import { writeAtomic } from '../../files/files'
import { type SharedList, sharedList } from '../../files/shared/shared-list'
import { oneAtATime } from '../../time/one-at-a-time'
import { MANIFEST, manifestLine, type Saved, SUMS, sumLine } from './manifest'
import { idIn } from './relist'
import { keep, sumsIn, type Told, toldBy, withNotes } from './told'
import type { Unflushed } from './unflushed'

/** How often a list may be replaced while what it lacks is written into it. */
const TRIES = 3

/** A list is not written again that is so many times as long as what it has to say. */
const OVERFULL = 16

/** The digits of a SHA-256. */
const HASH_LENGTH = 64

/** A line of `SHA256SUMS`. */
export type Summed = Pick<Saved, 'name' | 'sha256'>

/**
 * What is written down of an archive's copies: `manifest.jsonl` and `SHA256SUMS`. Both are shared
 * with whoever saves into the same folder, or keeps it alike on two computers.
 */
export interface Records {
  readonly get: (id: string) => Saved | undefined
  /** The last one saved last. */
  readonly all: () => readonly Saved[]
  readonly add: (saved: Saved) => Promise<Result<null>>
  readonly noteNewId: (id: string, newId: string) => Promise<Result<null>>
  /** What `SHA256SUMS` names and the manifest lacks: it was damaged, or emptied. */
  readonly unlisted: () => Promise<readonly Summed[]>
  /**
   * Everything known is in the files that have these names now, and on the disk, whoever has
   * replaced them. The folder is not flushed.
   */
  readonly flush: () => Promise<Result<null>>
  /** Flushes. `SHA256SUMS` then names what the manifest names, and what only it still knows. */
  readonly close: () => Promise<Result<null>>
}

/** A list that is `unflushed` is written again before a flush counts. */
export async function openRecords(folder: string, unflushed: Unflushed): Promise<Result<Records>> {
  const manifest = sharedList(join(folder, MANIFEST))
  const sums = sharedList(join(folder, SUMS))
  const inTurn = oneAtATime()
  /** What this session has written, or owes, and answers for, by the file's name. */
  const added = new Map<string, Saved>()
  /** Whether that has grown by what may have no sum. */
  let mayLackSums = false

  const read = async (): Promise<Result<Told & { readonly bytes: number }>> => {
    const file = await manifest.read()
    if (!file.ok) return file
    return ok({ ...(await toldBy(file.value)), bytes: file.value?.byteLength ?? 0 })
  }
  const first = await read()
  if (!first.ok) return first
  let { copies, names } = first.value

  const isUnknown = (name: string): boolean => !names.has(name)

  /** What cannot be written now is known all the same, and owed: a flush writes it, or fails. */
  const write = (saved: Saved): Promise<Result<null>> => {
    added.set(saved.name, saved)
    keep(copies, saved)
    names.add(saved.name)
    return manifest.append(manifestLine(saved))
  }

  const undoubted = (list: SharedList): Result<null> => {
    unflushed.delete(list.path)
    return ok(null)
  }

  /**
   * Of what is known, and of what this session has written above all, nothing is missing. Of each id
   * only the copy that counts is written again: torn off, an older one would be the last.
   */
  const settleManifest = async (): Promise<Result<null>> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const doubt = unflushed.get(manifest.path)
      if (!doubt && (await manifest.isAsLeft())) return ok(null)
      const now = await read()
      if (!now.ok) return now
      const known = [...copies.values()]
      ;({ copies, names } = now.value)
      for (const name of added.keys()) names.add(name)
      const lacking = known.flatMap((ours) => {
        const there = copies.get(ours.id)
        const counts = newerOf(ours, there)
        return doubt || !there || manifestLine(counts) !== manifestLine(there) ? counts : []
      })
      if (lacking.length === 0) return undoubted(manifest)

      const lines = lacking.toSorted(bySaving).map(manifestLine)
      if (doubt && isOverfull(now.value.bytes, lines)) return fail(doubt)
      for (const saved of lacking) {
        keep(copies, saved)
        added.set(saved.name, saved)
        names.add(saved.name)
      }
      mayLackSums = true
      const written = await manifest.append(lines.join(''))
      if (!written.ok) return written
      undoubted(manifest)
    }
    return fail({ kind: 'file-failed', code: 'ESTALE', what: 'append' })
  }

  const settleSums = async (): Promise<Result<null>> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const doubt = unflushed.get(sums.path)
      const isSettled = added.size === 0 || (!mayLackSums && (await sums.isAsLeft()))
      if (!doubt && isSettled) return ok(null)
      const there = await sums.read()
      if (!there.ok) return there
      const told = await sumsIn(there.value)
      const answered = doubt ? byName([...added.values(), ...copies.values()]) : added.values()
      const lacking = [...answered]
        .map(sumOf)
        .flatMap(([name, line]) => (doubt || told.get(name) !== line ? line : []))
      mayLackSums = false
      if (lacking.length === 0) return undoubted(sums)
      if (doubt && isOverfull(there.value?.byteLength ?? 0, lacking)) return fail(doubt)
      const written = await sums.append(lacking.join(''))
      if (!written.ok) return written
      undoubted(sums)
    }
    return fail({ kind: 'file-failed', code: 'ESTALE', what: 'append' })
  }

  const flushList = async (list: SharedList): Promise<Result<null>> => {
    const flushed = await list.sync()
    if (!flushed.ok) unflushed.set(list.path, flushed.problem)
    // Also one that somebody else has asked for at the same time.
    const why = unflushed.get(list.path)
    return why ? fail(why) : flushed
  }
  const flush = async (): Promise<Result<null>> => {
    const listed = await inTurn(settleManifest)
    // A sum that is in no manifest tells of a damaged one.
    const settled = listed.ok ? await inTurn(settleSums) : listed
    // Both, whatever became of the first: what can be flushed is.
    const flushed = await Promise.all([manifest, sums].map(flushList))
    return [settled, ...flushed].find((each) => !each.ok) ?? ok(null)
  }

  /** A manifest that was damaged is no reason to forget a sum: there is no other list of them. */
  const renewSums = async (): Promise<Result<null>> => {
    if (copies.size === 0) return ok(null)
    const there = await sums.read()
    await sums.close()
    if (!there.ok) return there
    const known = [...copies.values()].map(sumOf)
    const others = [...(await sumsIn(there.value))].filter(([name]) => isUnknown(name))
    const wanted = [...others, ...known].map(([, line]) => line).join('')
    const isThere = there.value !== null && Buffer.from(wanted).equals(there.value)
    return isThere ? ok(null) : writeAtomic(join(folder, SUMS), wanted)
  }

  return ok({
    get: (id) => copies.get(id),
    all: () => [...copies.values()].toSorted(bySaving),
    add: (saved) =>
      inTurn(async () => {
        const before = copies.get(saved.id)
        const kept = withNotes({ ...saved, savedAt: momentAfter(before, saved) }, before)
        // Nothing new to tell: the manifest does not grow with every look.
        if (before && isOfSame(before, kept)) return ok(null)
        // In this order, so that a sum that is in no manifest tells of a damaged one.
        const written = await write(kept)
        return written.ok ? sums.append(sumLine(saved)) : written
      }),
    noteNewId: (id, newId) =>
      inTurn(async () => {
        const saved = copies.get(id)
        return saved && saved.newId !== newId ? write({ ...saved, newId }) : ok(null)
      }),
    unlisted: async () => {
      const there = await sharedList(join(folder, SUMS)).read()
      if (!there.ok) return []
      const lines = [...(await sumsIn(there.value))]
      const unknown = lines.filter(([name]) => isUnknown(name) && !isSavedSince(name, copies))
      if (unknown.length === 0) return []
      // Read after the sums: another computer writes into the manifest first.
      const now = await sharedList(join(folder, MANIFEST)).read()
      if (!now.ok) return []
      const told = await toldBy(now.value)
      return unknown.flatMap(([name, line]) =>
        told.names.has(name) ? [] : { name, sha256: line.slice(0, HASH_LENGTH) }
      )
    },
    flush,
    close: async () => {
      const flushed = await flush()
      await Promise.all([manifest.close(), sums.close()])
      return flushed.ok ? inTurn(renewSums) : flushed
    }
  })
}

/** Under another name, by which the manifest knows it. */
const isSavedSince = (name: string, copies: ReadonlyMap<string, Saved>): boolean =>
  copies.has(idIn(name) ?? '')

/** Of the same name the last one. */
const byName = (saved: readonly Saved[]): readonly Saved[] => [
  ...new Map(saved.map((each) => [each.name, each])).values()
]

/** The one that counts, with what was noted of either. */
const newerOf = (ours: Saved, there: Saved | undefined): Saved =>
  there && there.savedAt > ours.savedAt ? withNotes(there, ours) : withNotes(ours, there)

/**
 * Whether a list has been written again so often that it must not grow any more: a disk may fail at
 * each flush, for as long as the program lives.
 */
const isOverfull = (bytes: number, lines: readonly string[]): boolean =>
  bytes > OVERFULL * lines.reduce((sum, { length }) => sum + length, 0)

/** Clocks are set back: what is saved later counts, and is written again in this order. */
const momentAfter = (before: Saved | undefined, { savedAt }: Saved): number =>
  before ? Math.max(savedAt, before.savedAt + 1) : savedAt

const bySaving = (one: Saved, other: Saved): number => one.savedAt - other.savedAt

const sumOf = (saved: Saved): readonly [name: string, line: string] => [saved.name, sumLine(saved)]

const isOfSame = (one: Saved, other: Saved): boolean =>
  manifestLine({ ...one, savedAt: 0 }) === manifestLine({ ...other, savedAt: 0 })
