import { join } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { replaceFile } from '../../files/files'
import { sharedList } from '../../files/shared/shared-list'
import { oneAtATime } from '../../time/one-at-a-time'
import { MANIFEST, manifestLine, type Saved, SUMS, sumLine } from './manifest'
import { provedList } from './proved-list'
import { idIn } from './relist'
import { eachInTurn, isSame, keep, keepAll, merged, sumsAre, sumsIn, toldBy } from './told'
import type { Unflushed } from './unflushed'

/** Whether a copy's file is whole, read back now; fails where that cannot be known. */
export type IsWhole = (copy: Saved) => Promise<Result<boolean>>

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
  /** This session answers for a copy that was there, as for one that it adds. */
  readonly answerFor: (saved: Saved) => void
  /** Every one that was noted of an id. */
  readonly newIdsOf: (id: string) => ReadonlySet<string>
  readonly noteNewId: (id: string, newId: string, seenAt?: number) => Promise<Result<null>>
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
export async function openRecords(
  folder: string,
  unflushed: Unflushed,
  isWhole: IsWhole
): Promise<Result<Records>> {
  const manifest = provedList(join(folder, MANIFEST), unflushed)
  const sums = provedList(join(folder, SUMS), unflushed)
  const inTurn = oneAtATime()
  /** What this session has saved, found there or written again, by the file's name. */
  const own = new Map<string, Saved>()
  /** By id, what this session has proved last, and answers for. */
  const proved = new Map<string, Saved>()
  /** Copies of others that took the place of such a one, and were answered once. */
  const answered = new Set<string>()
  /** Names whose sum may not be written. */
  const sumless = new Set<string>()

  const first = await manifest.read()
  if (!first.ok) return first
  const known = await toldBy(first.value)
  const { copies } = known
  let { names } = known

  const isUnknown = (name: string): boolean => !names.has(name)

  const newIdsOf: Records['newIdsOf'] = (id) => known.newIds.get(id) ?? new Set()

  /** What cannot be written now is known all the same, and owed: a flush writes it, or fails. */
  const write = (saved: Saved): Promise<Result<null>> => {
    keep(known, saved)
    names.add(saved.name)
    return manifest.append(manifestLine(saved))
  }
  const answerFor = (saved: Saved): void => {
    proved.set(saved.id, saved)
    own.set(saved.name, saved)
  }

  /**
   * Another computer has saved another copy of an id, or its clock is ahead: only the disk knows
   * which one can be had. Ours counts if it is whole, else theirs. Once for each copy of theirs, or
   * two would answer each other without end.
   */
  const answerOthers = async (): Promise<void> => {
    for (const ours of proved.values()) {
      const theirs = copies.get(ours.id)
      if (!theirs || isOneCopy(ours, theirs) || answered.has(sumLine(theirs))) continue
      const found = await isWhole(ours)
      // Of what cannot be read nobody knows: the next time it is read again.
      if (found.ok) answered.add(sumLine(theirs))
      if (found.ok && found.value) keep(known, { ...ours, savedAt: theirs.savedAt + 1 })
    }
  }

  /**
   * Takes up what the manifest tells, and forgets nothing that it does not tell. Of each id the copy
   * that counts is written again, and each of ours that no line tells of, so that no sum is without
   * a line.
   */
  const lackingCopies = async (
    bytes: Uint8Array | null,
    mayBeLost: boolean
  ): Promise<readonly string[]> => {
    const told = await toldBy(bytes)
    await keepAll(known, told)
    await answerOthers()
    const lacking: Saved[] = []
    await eachInTurn(copies.values(), (saved) => {
      const there = told.copies.get(saved.id)
      if (mayBeLost || !there || !isSame(saved, there)) lacking.push(saved)
    })
    await eachInTurn(own.values(), (ours) => {
      const isTold = told.sums.has(sumLine(ours)) && !mayBeLost
      if (!isTold && !isOneCopy(ours, copies.get(ours.id))) lacking.push(ours)
    })
    const lines: string[] = []
    await eachInTurn(lacking.toSorted(bySaving), (saved) => {
      own.set(saved.name, saved)
      sumless.add(saved.name)
      lines.push(manifestLine(saved))
    })
    names = told.names
    for (const name of own.keys()) names.add(name)
    return lines
  }

  const lackingSums = async (
    bytes: Uint8Array | null,
    mayBeLost: boolean
  ): Promise<readonly string[]> => {
    const told = await sumsIn(bytes)
    const known = new Map(told)
    for (const ours of [own, copies])
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

  /**
   * No sum is forgotten: a manifest may be damaged, and a copy that does not count any more is no
   * lie. Only what counts takes the place of another hash of its name.
   */
  const renewSums = async (): Promise<Result<null>> => {
    if (copies.size === 0) return ok(null)
    const there = await sums.read()
    await sums.close()
    if (!there.ok) return there
    const wanted = new Map([...(await sumsIn(there.value)), ...[...copies.values()].map(sumOf)])
    const state = await sumsAre(there.value, wanted)
    // Not for its order: whoever else has it open may lose what it appends.
    if (state === 'whole') return ok(null)
    const replaced = await replaceFile(sums.path, [...wanted.values()].join(''))
    // What is no line misleads nobody: the next end tries again.
    return state === 'torn' ? ok(null) : replaced
  }

  return ok({
    get: (id) => copies.get(id),
    all: () => [...copies.values()].toSorted(bySaving),
    add: (saved) =>
      inTurn(async () => {
        const before = copies.get(saved.id)
        const later = before ? merged(known, savedAfter(before, saved)) : saved
        // Nothing new to tell: the manifest does not grow with every look.
        const isTold = before !== undefined && isOfSame(before, later)
        answerFor(isTold ? before : later)
        if (isTold) return ok(null)
        sumless.add(saved.name)
        // In this order, so that a sum that is in no manifest tells of a damaged one.
        const written = await write(later)
        const summed = written.ok ? await sums.append(sumLine(saved)) : written
        if (summed.ok) sumless.delete(saved.name)
        return summed
      }),
    answerFor,
    newIdsOf,
    noteNewId: (id, newId, seenAt) =>
      inTurn(async () => {
        const saved = copies.get(id)
        if (!saved || newIdsOf(id).has(newId)) return ok(null)
        const notedAt = seenAt ?? Math.max(Date.now(), (saved.notedAt ?? 0) + 1)
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

/** Clocks are set back: what is saved later counts, and is written again in this order. */
const savedAfter = (before: Saved, saved: Saved): Saved => ({
  ...saved,
  savedAt: Math.max(saved.savedAt, before.savedAt + 1)
})

const bySaving = (one: Saved, other: Saved): number => one.savedAt - other.savedAt

const sumOf = (saved: Saved): readonly [name: string, line: string] => [saved.name, sumLine(saved)]

const isOneCopy = (one: Saved, other: Saved | undefined): boolean =>
  one.name === other?.name && one.sha256 === other.sha256

const isOfSame = (one: Saved, other: Saved): boolean =>
  manifestLine({ ...one, savedAt: 0 }) === manifestLine({ ...other, savedAt: 0 })
