import { join } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { replaceFile } from '../../files/files'
import { sharedList } from '../../files/shared/shared-list'
import { oneAtATime } from '../../time/one-at-a-time'
import { MANIFEST, manifestLine, type Saved, SUMS, sumLine } from './manifest'
import { provedList } from './proved-list'
import { idIn } from './relist'
import { areSumsWhole, eachInTurn, keep, merged, sumsIn, toldBy } from './told'
import type { Unflushed } from './unflushed'

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

/** What may be lost of a list that is `unflushed` is written again before a flush counts. */
export async function openRecords(folder: string, unflushed: Unflushed): Promise<Result<Records>> {
  const manifest = provedList(join(folder, MANIFEST), unflushed)
  const sums = provedList(join(folder, SUMS), unflushed)
  const inTurn = oneAtATime()
  /** What this session has written, or owes, and answers for, by the file's name. */
  const added = new Map<string, Saved>()
  /** By id, what this session has saved, and not yet written once more. */
  const proved = new Map<string, Saved>()
  /** Names whose sum may not be written. */
  const sumless = new Set<string>()

  const first = await manifest.read()
  if (!first.ok) return first
  let { copies, names } = await toldBy(first.value)

  const isUnknown = (name: string): boolean => !names.has(name)

  /** What cannot be written now is known all the same, and owed: a flush writes it, or fails. */
  const write = (saved: Saved): Promise<Result<null>> => {
    added.set(saved.name, saved)
    keep(copies, saved)
    names.add(saved.name)
    return manifest.append(manifestLine(saved))
  }

  /**
   * Takes up what the manifest tells, and forgets nothing that it does not tell. Of each id only the
   * copy that counts is written again: torn off, an older one would be the last.
   */
  const lackingCopies = async (
    bytes: Uint8Array | null,
    mayBeLost: boolean
  ): Promise<readonly string[]> => {
    const told = await toldBy(bytes)
    const known = new Map(copies)
    await eachInTurn(told.copies.values(), (there) => keep(known, there))
    // Whose clock is ahead may have saved another copy before ours, and we had not heard of it. Once,
    // or two would answer each other without end.
    await eachInTurn([...proved.values()], (ours) => {
      const there = known.get(ours.id)
      if (!there || isOneCopy(ours, there) || !isOneCopy(ours, told.last.get(ours.id))) return
      proved.delete(ours.id)
      keep(known, { ...ours, savedAt: there.savedAt + 1 })
    })
    const lacking: Saved[] = []
    await eachInTurn(known.values(), (saved) => {
      if (saved !== told.copies.get(saved.id) || mayBeLost) lacking.push(saved)
    })
    const lines: string[] = []
    await eachInTurn(lacking.toSorted(bySaving), (saved) => {
      added.set(saved.name, saved)
      sumless.add(saved.name)
      lines.push(manifestLine(saved))
    })
    copies = known
    names = told.names
    for (const name of added.keys()) names.add(name)
    return lines
  }

  const lackingSums = async (
    bytes: Uint8Array | null,
    mayBeLost: boolean
  ): Promise<readonly string[]> => {
    const told = await sumsIn(bytes)
    const known = new Map(told)
    for (const ours of [added, copies])
      await eachInTurn(ours.values(), (saved) => known.set(...sumOf(saved)))
    const lines: string[] = []
    await eachInTurn(known, ([name, line]) => {
      if (told.get(name) !== line || mayBeLost) lines.push(line)
    })
    if (lines.length === 0) sumless.clear()
    return lines
  }

  const areSummed = async (): Promise<boolean> =>
    sumless.size === 0 && (copies.size === 0 || (await sums.isAsLeft()))

  const flushNow = async (): Promise<Result<null>> => {
    const listed = await manifest.settle(manifest.isAsLeft, lackingCopies)
    // A sum that is in no manifest tells of a damaged one.
    const settled = listed.ok ? await sums.settle(areSummed, lackingSums) : listed
    // Both, whatever became of the first: what can be flushed is.
    const flushed = await Promise.all([manifest.flush(), sums.flush()])
    return [settled, ...flushed].find((each) => !each.ok) ?? ok(null)
  }
  const flush = (): Promise<Result<null>> => inTurn(flushNow)

  /** A manifest that was damaged is no reason to forget a sum: there is no other list of them. */
  const renewSums = async (): Promise<Result<null>> => {
    if (copies.size === 0) return ok(null)
    const there = await sums.read()
    await sums.close()
    if (!there.ok) return there
    const known = new Map([...copies.values()].map(sumOf))
    const own = new Set([...proved.values()].map(({ name }) => name))
    const kept = [...(await sumsIn(there.value))].filter(
      ([name]) => known.has(name) || isUnknown(name) || own.has(name)
    )
    const wanted = new Map([...kept, ...known])
    // Not for its order: whoever else has it open may lose what it appends.
    if (await areSumsWhole(there.value, wanted)) return ok(null)
    return replaceFile(sums.path, [...wanted.values()].join(''))
  }

  return ok({
    get: (id) => copies.get(id),
    all: () => [...copies.values()].toSorted(bySaving),
    add: (saved) =>
      inTurn(async () => {
        const before = copies.get(saved.id)
        const later = before ? savedAfter(before, saved) : saved
        proved.set(saved.id, later)
        // Nothing new to tell: the manifest does not grow with every look.
        if (before && isOfSame(before, later)) return ok(null)
        sumless.add(saved.name)
        // In this order, so that a sum that is in no manifest tells of a damaged one.
        const written = await write(later)
        const summed = written.ok ? await sums.append(sumLine(saved)) : written
        if (summed.ok) sumless.delete(saved.name)
        return summed
      }),
    noteNewId: (id, newId) =>
      inTurn(async () => {
        const saved = copies.get(id)
        if (!saved || saved.newId === newId) return ok(null)
        const notedAt = Math.max(Date.now(), (saved.notedAt ?? 0) + 1)
        return write({ ...saved, newId, notedAt })
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

/**
 * With what was noted before. Clocks are set back: what is saved later counts, and is written again
 * in this order.
 */
const savedAfter = (before: Saved, saved: Saved): Saved =>
  merged(before, { ...saved, savedAt: Math.max(saved.savedAt, before.savedAt + 1) })

const bySaving = (one: Saved, other: Saved): number => one.savedAt - other.savedAt

const sumOf = (saved: Saved): readonly [name: string, line: string] => [saved.name, sumLine(saved)]

const isOneCopy = (one: Saved, other: Saved | undefined): boolean =>
  one.name === other?.name && one.sha256 === other.sha256

const isOfSame = (one: Saved, other: Saved): boolean =>
  manifestLine({ ...one, savedAt: 0 }) === manifestLine({ ...other, savedAt: 0 })
