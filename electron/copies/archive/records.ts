import { join } from 'node:path'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { replaceFile } from '../../files/files'
import { type SharedList, sharedList } from '../../files/shared/shared-list'
import { oneAtATime } from '../../time/one-at-a-time'
import { MANIFEST, manifestLine, type Saved, SUMS, sumLine } from './manifest'
import { idIn } from './relist'
import { eachInTurn, keep, noteOf, sumsIn, toldBy, withNotes } from './told'
import { flushOnce, type Unflushed } from './unflushed'

/** How often a list may be replaced while what it lacks is written into it. */
const TRIES = 3

/** It is another list than the one that was read. */
const STALE = 'ESTALE'

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

/** A list that is `unflushed` is written anew before a flush counts. */
export async function openRecords(folder: string, unflushed: Unflushed): Promise<Result<Records>> {
  const manifest = sharedList(join(folder, MANIFEST))
  const sums = sharedList(join(folder, SUMS))
  const inTurn = oneAtATime()
  /** What this session has written, or owes, and answers for, by the file's name. */
  const added = new Map<string, Saved>()
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
  const lackingCopies = async (bytes: Uint8Array | null): Promise<string> => {
    const told = await toldBy(bytes)
    const lacking: Saved[] = []
    await eachInTurn(copies.values(), (ours) => {
      const there = told.copies.get(ours.id)
      const counts = joined(ours, there, told.notes)
      if (counts !== there) lacking.push(counts)
    })
    let lines = ''
    await eachInTurn(lacking.toSorted(bySaving), (saved) => {
      keep(told.copies, saved)
      added.set(saved.name, saved)
      sumless.add(saved.name)
      lines += manifestLine(saved)
    })
    for (const name of added.keys()) told.names.add(name)
    ;({ copies, names } = told)
    return lines
  }

  const lackingSums = async (bytes: Uint8Array | null): Promise<string> => {
    const told = await sumsIn(bytes)
    const known = new Map(added)
    await eachInTurn(copies.values(), (saved) => known.set(saved.name, saved))
    let lines = ''
    await eachInTurn(known.values(), (saved) => {
      const line = sumLine(saved)
      if (told.get(saved.name) !== line) lines += line
    })
    if (lines === '') sumless.clear()
    return lines
  }

  /**
   * Nothing that is known is missing in it. One whose flush has failed is written anew beside it:
   * what was appended once more could be lost again, and would make it grow.
   */
  const settle = async (
    list: SharedList,
    isSettled: () => Promise<boolean>,
    lackingIn: (bytes: Uint8Array | null) => Promise<string>
  ): Promise<Result<null>> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const isLost = unflushed.has(list.path)
      if (!isLost && (await isSettled())) return ok(null)
      const there = await list.read()
      if (!there.ok) return there
      const lines = await lackingIn(there.value)
      const old = isLost ? there.value : null
      if (lines === '' && !old) {
        unflushed.delete(list.path)
        return ok(null)
      }
      const written = await (old ? list.rewrite(old, lines) : list.append(lines))
      if (written.ok) unflushed.delete(list.path)
      else if (!isStale(written.problem)) return written
    }
    return fail({ kind: 'file-failed', code: STALE, what: 'append' })
  }
  const areSummed = async (): Promise<boolean> =>
    sumless.size === 0 && (added.size === 0 || (await sums.isAsLeft()))

  const flush = async (): Promise<Result<null>> => {
    const listed = await inTurn(() => settle(manifest, manifest.isAsLeft, lackingCopies))
    // A sum that is in no manifest tells of a damaged one.
    const settled = listed.ok ? await inTurn(() => settle(sums, areSummed, lackingSums)) : listed
    // Both, whatever became of the first: what can be flushed is.
    const flushed = await Promise.all(
      [manifest, sums].map((list) => flushOnce(list.path, unflushed, list.sync))
    )
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
    return isThere ? ok(null) : replaceFile(sums.path, wanted)
  }

  return ok({
    get: (id) => copies.get(id),
    all: () => [...copies.values()].toSorted(bySaving),
    add: (saved) =>
      inTurn(async () => {
        const before = copies.get(saved.id)
        const later = { ...saved, savedAt: momentAfter(before, saved) }
        // Nothing new to tell: the manifest does not grow with every look.
        if (before && isOfSame(before, withNotes(later, before))) return ok(null)
        sumless.add(saved.name)
        // In this order, so that a sum that is in no manifest tells of a damaged one. And without
        // the notes of before: another computer may have noted something else since.
        const written = await write(later)
        const summed = written.ok ? await sums.append(sumLine(saved)) : written
        if (summed.ok) sumless.delete(saved.name)
        return summed
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

/**
 * The one that counts, with what was noted of either: `there` itself, if it tells all that. A new id
 * of ours that any line notes was followed by the one there: somebody has noted that later.
 */
function joined(ours: Saved, there: Saved | undefined, notes: ReadonlySet<string>): Saved {
  if (!there) return ours
  const counts = ours.savedAt > there.savedAt ? ours : there
  const newId = notes.has(noteOf(ours)) ? there.newId : (ours.newId ?? there.newId)
  const prompt = counts.prompt ?? there.prompt ?? ours.prompt
  if (counts === there && newId === there.newId && prompt === there.prompt) return there
  return {
    ...counts,
    ...(newId !== undefined && { newId }),
    ...(prompt !== undefined && { prompt })
  }
}

const isStale = (problem: Problem): boolean =>
  problem.kind === 'file-failed' && problem.code === STALE

/** Clocks are set back: what is saved later counts, and is written again in this order. */
const momentAfter = (before: Saved | undefined, { savedAt }: Saved): number =>
  before ? Math.max(savedAt, before.savedAt + 1) : savedAt

const bySaving = (one: Saved, other: Saved): number => one.savedAt - other.savedAt

const sumOf = (saved: Saved): readonly [name: string, line: string] => [saved.name, sumLine(saved)]

const isOfSame = (one: Saved, other: Saved): boolean =>
  manifestLine({ ...one, savedAt: 0 }) === manifestLine({ ...other, savedAt: 0 })
