import { join } from 'node:path'
import { ok, type Result } from '@shared/problem'
import { replaceFile } from '../../files/files'
import { sharedList } from '../../files/shared/shared-list'
import { oneAtATime } from '../../time/one-at-a-time'
import { MANIFEST, manifestLine, readManifestLine, type Saved, SUMS, sumLine } from './manifest'
import { provedList } from './proved-list'
import { idIn } from './relist'
import { isSpoilt, type Learnt } from './states'
import {
  eachInTurn,
  isOneCopy,
  isSame,
  isSameOfId,
  keep,
  keepAll,
  type Lines,
  linesOf,
  sumsAre,
  sumsIn,
  toldBy,
  withLine
} from './told'
import type { Unflushed } from './unflushed'

/** The digits of a SHA-256. */
const HASH_LENGTH = 64

/** A line of `SHA256SUMS`. */
export type Summed = Pick<Saved, 'name' | 'sha256'>

/**
 * What is written down of an archive's copies: `manifest.jsonl` and `SHA256SUMS`. Both are shared
 * with whoever saves into the same folder, or keeps it alike on two computers. An id may have
 * several copies, and none is forgotten.
 */
export interface Records {
  /** The one that this session prefers comes first, then those that were saved last. */
  readonly copiesOf: (id: string) => readonly Saved[]
  /** Of each id the first. The last one saved last. */
  readonly all: () => readonly Saved[]
  readonly add: (saved: Saved) => Promise<Result<null>>
  /** This session has saved that copy, or found it whole. No list says so. */
  readonly prefer: (saved: Saved) => void
  /** Every one that was noted of an id. */
  readonly newIdsOf: (id: string) => Iterable<string>
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

/**
 * What may be lost of a list that is `unflushed` is written again before a flush counts.
 */
export async function openRecords(
  folder: string,
  unflushed: Unflushed,
  learnt: Learnt
): Promise<Result<Records>> {
  const manifest = provedList(join(folder, MANIFEST), unflushed)
  const sums = provedList(join(folder, SUMS), unflushed)
  const inTurn = oneAtATime()
  const { preferred } = learnt
  /**
   * Sums that the list lacked when it was first read: of copies that others of their id followed.
   */
  let unsummed: Set<string> | null = null
  let mayLackSums = false

  const first = await manifest.read()
  if (!first.ok) return first
  const known = await toldBy(first.value)
  const { copies } = known

  const copiesOf: Records['copiesOf'] = (id) => {
    const all = copies.get(id) ?? []
    const ours = preferred.get(id)
    const isBetter = ours !== undefined && !isSpoilt(learnt, ours)
    const found = isBetter && all.find((copy) => isOneCopy(copy, ours))
    return found ? [found, ...all.filter((copy) => copy !== found)] : all
  }

  /** What cannot be written now is known all the same, and owed: a flush writes it, or fails. */
  const write = (saved: Saved): Promise<Result<null>> => {
    const line = manifestLine(saved)
    // As it is read: its prompt may be cut.
    keep(known, readManifestLine(line) ?? saved)
    return manifest.append(line)
  }

  /** Takes up what the manifest tells, and forgets nothing that it does not tell. */
  const lackingCopies = async (
    bytes: Uint8Array | null,
    mayBeLost: boolean
  ): Promise<readonly string[]> => {
    const told = await toldBy(bytes)
    await keepAll(known, told)
    mayLackSums = true
    const lacking: Saved[] = []
    await eachInTurn(copies, ([id, all]) => {
      const there = told.copies.get(id) ?? []
      const [newest] = all
      for (const copy of all) {
        const same = there.find((other) => isOneCopy(copy, other))
        const isTold = same && isSame(copy, same) && (copy !== newest || isSameOfId(copy, same))
        if (mayBeLost || !isTold) lacking.push(copy)
      }
      for (const [newId, notedAt] of known.newIds.get(id) ?? []) {
        const isTold = told.newIds.get(id)?.has(newId) && !mayBeLost
        if (newest && newest.newId !== newId && !isTold) lacking.push({ ...newest, newId, notedAt })
      }
    })
    const lines: string[] = []
    await eachInTurn(lacking.toSorted(bySaving), (saved) => lines.push(manifestLine(saved)))
    return lines
  }

  /** A copy that was spoilt, and of whose id another one is whole. */
  const isReplaced = (copy: Saved): boolean => {
    const ours = preferred.get(copy.id)
    if (ours === undefined || isOneCopy(ours, copy)) return false
    return isSpoilt(learnt, copy) && !isSpoilt(learnt, ours)
  }

  /** By name. Of two hashes of a name, that of the copy that comes first. */
  const wantedSums = async (): Promise<ReadonlyMap<string, string>> => {
    const wanted = new Map<string, string>()
    await eachInTurn(copies.keys(), (id) => {
      for (const [at, copy] of [...copiesOf(id).entries()].toReversed()) {
        const line = sumLine(copy)
        const isWanted = at === 0 || !unsummed?.has(line)
        if (isWanted && !isReplaced(copy)) wanted.set(copy.name, line)
      }
    })
    return wanted
  }

  const unsummedIn = async (there: ReadonlySet<string>): Promise<Set<string>> => {
    const lacking = new Set<string>()
    await eachInTurn(copies.values(), ([, ...others]) => {
      for (const line of others.map(sumLine)) if (!there.has(line)) lacking.add(line)
    })
    return lacking
  }

  const lackingSums = async (
    bytes: Uint8Array | null,
    mayBeLost: boolean
  ): Promise<readonly string[]> => {
    const there = await linesOf(bytes)
    unsummed ??= await unsummedIn(there)
    // What is preferred from now on may be passed by already.
    mayLackSums = false
    const wanted = await wantedSums()
    const all = mayBeLost ? new Map([...(await sumsIn(bytes)), ...wanted]) : wanted
    const lines: string[] = []
    await eachInTurn(all.values(), (line) => {
      if (mayBeLost || !there.has(line)) lines.push(line)
    })
    if (lines.length > 0) mayLackSums = true
    return lines
  }

  const areSummed = async (): Promise<boolean> =>
    !mayLackSums && (copies.size === 0 || (await sums.isAsLeft()))

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
   * No sum is forgotten, since a manifest may be damaged, but where its copy was spoilt and saved
   * anew. Only what comes first takes the place of another hash of its name.
   */
  const renewSums = async (): Promise<Result<null>> => {
    if (copies.size === 0) return ok(null)
    const there = await sums.read()
    await sums.close()
    if (!there.ok) return there
    const wanted = new Map([...(await sumsIn(there.value)), ...(await wantedSums())])
    await eachInTurn(copies.values(), (all) => {
      for (const copy of all)
        if (isReplaced(copy) && wanted.get(copy.name) === sumLine(copy)) wanted.delete(copy.name)
    })
    const state = await sumsAre(there.value, wanted)
    // Not for its order: whoever else has it open may lose what it appends.
    if (state === 'whole') return ok(null)
    const replaced = await replaceFile(sums.path, [...wanted.values()].join(''))
    // What is no line misleads nobody: the next end tries again.
    return state === 'torn' ? ok(null) : replaced
  }

  return ok({
    copiesOf,
    all: () => [...copies.keys()].flatMap((id) => copiesOf(id).slice(0, 1)).toSorted(bySaving),
    add: (saved) =>
      inTurn(async () => {
        const all = copies.get(saved.id) ?? []
        const [before] = all
        const [later = saved] = withLine(all, before ? savedAfter(before, saved) : saved)
        // Nothing new to tell: the manifest does not grow with every look.
        if (before && isOneCopy(before, later) && tellsNoMore(before, later)) return ok(null)
        // In this order, so that a sum that is in no manifest tells of a damaged one.
        const written = await write(later)
        return written.ok ? sums.append(sumLine(saved)) : written
      }),
    prefer: (saved) => {
      const [before] = copiesOf(saved.id)
      preferred.set(saved.id, saved)
      unsummed?.delete(sumLine(saved))
      if (before && !isOneCopy(before, saved)) mayLackSums = true
    },
    newIdsOf: (id) => known.newIds.get(id)?.keys() ?? [],
    noteNewId: (id, newId, seenAt) =>
      inTurn(async () => {
        const [saved] = copiesOf(id)
        if (!saved || known.newIds.get(id)?.has(newId)) return ok(null)
        const notedAt = seenAt ?? Math.max(Date.now(), (saved.notedAt ?? 0) + 1)
        return write({ ...saved, newId, notedAt })
      }),
    unlisted: async () => {
      const there = await sharedList(join(folder, SUMS)).read()
      if (!there.ok) return []
      const lines = [...(await sumsIn(there.value))]
      const names = namesIn(known)
      const unknown = lines.filter(([name]) => !names.has(name) && !isSavedSince(name, known))
      if (unknown.length === 0) return []
      // Read after the sums: another computer writes into the manifest first.
      const now = await sharedList(join(folder, MANIFEST)).read()
      if (!now.ok) return []
      const told = namesIn(await toldBy(now.value))
      return unknown.flatMap(([name, line]) =>
        told.has(name) ? [] : { name, sha256: line.slice(0, HASH_LENGTH) }
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

const namesIn = ({ copies }: Lines): ReadonlySet<string> =>
  new Set([...copies.values()].flatMap((all) => all.map(({ name }) => name)))

/** Under another name, by which the manifest knows it. */
const isSavedSince = (name: string, { copies }: Lines): boolean => copies.has(idIn(name) ?? '')

/** Clocks are set back: what is saved later comes first, and is written again in this order. */
const savedAfter = (before: Saved, saved: Saved): Saved => ({
  ...saved,
  savedAt: Math.max(saved.savedAt, before.savedAt + 1)
})

const bySaving = (one: Saved, other: Saved): number => one.savedAt - other.savedAt

const tellsNoMore = (before: Saved, later: Saved): boolean =>
  isSame(before, { ...later, savedAt: before.savedAt }) && isSameOfId(before, later)
