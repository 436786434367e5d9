import { join } from 'node:path'
import type { Copy } from '@shared/copies/copy'
import { ok, type Problem, type Result } from '@shared/problem'
import pLimit from 'p-limit'
import { flushFolder } from '../../files/append'
import { ensureFolderIn, removeFile } from '../../files/files'
import { renameWithoutReplacing } from '../../files/names/rename-without-replacing'
import { openPart, type PartFile } from '../../files/part-file'
import { findFolder } from '../../files/reading'
import { isMissing, sizeAndTime } from '../../files/tree'
import { unlessAborted } from '../../time/within'
import type { CopyReader } from '../reading/reader'
import { copyName, type Named, type Saved, sumLine } from './manifest'
import { newPartTag, partName, sweepParts } from './parts'
import { openRecords, type Records, type Summed } from './records'
import { asTold, lostById } from './relist'
import { type Learnt, nothingLearnt } from './states'
import { flushOnce, type Unflushed, writeAgain } from './unflushed'

/** Thousands may be lost, and a disk that dies holds a thread by each that is asked about. */
const ASKED_AT_ONCE = 2
/** Names to try, if other files have the first ones. */
const NAMES_TRIED = 9
/** What only the rights say: a disk that is read-only by now may have failed. */
const NOT_ALLOWED = ['EACCES', 'EPERM']

/** What is at a copy's name now, read back from the disk. */
export type ReadBack = 'whole' | 'altered' | 'missing'

/** Copies that no manifest names, by what is at their names. */
export interface Unlisted {
  /** Files, or what cannot be asked about: the manifest was damaged, or emptied. */
  readonly there: number
  /** Certainly nothing: neither list can give them back. */
  readonly missing: number
}

/** The folder with one account's copies: the files, `SHA256SUMS` and `manifest.jsonl`. */
export interface Archive {
  readonly path: string
  /** The folder that the user chose. */
  readonly chosen: string
  /** The one of both that is there: before the first copy, the account has none. */
  readonly folderNow: () => Promise<string>
  /** What the manifest says of an id, of its first copy: no word about the file. */
  readonly saved: (id: string) => Saved | undefined
  /** All of an id: the one that this session prefers, then those that were saved last. */
  readonly copiesOf: (id: string) => readonly Saved[]
  /** This session has found that copy whole. No list says so. */
  readonly prefer: (saved: Saved) => void
  /** Of each id the first copy. The last one saved last. */
  readonly all: () => readonly Saved[]
  /** What `SHA256SUMS` names and the manifest lacks. */
  readonly unlisted: () => Promise<Unlisted>
  /**
   * Lists copies anew that only `SHA256SUMS` names, where their files are there as it says and
   * their names tell an id, of each id the latest by its file's time. Answers whether any was, and
   * is to be flushed. Files are read whole: none is begun once the time is up, and none waited for
   * once `signal` aborts. `random` (0 to 1) says which is the first, since those that are altered
   * are read in vain each time, and may take all of it.
   */
  readonly relist: (limitMs: number, signal: AbortSignal, random: () => number) => Promise<boolean>
  readonly pathOf: (copy: Pick<Copy, 'name'>) => string
  /**
   * Reads the file and compares what it holds. A link in its place is no copy, nor is what could
   * not be flushed: it is altered as far as anybody knows.
   */
  readonly readBack: (copy: Copy) => Promise<Result<ReadBack>>
  /**
   * A copy that somebody else may have put there survives a power cut from now on, and this session
   * prefers it. Of one that could not be flushed once, nobody knows.
   */
  readonly flushCopy: (saved: Saved) => Promise<Result<null>>

  /** A new file for this id, under a name of this opening's own that ends with `.part`. */
  readonly begin: (id: string) => Promise<Result<PartFile>>
  /**
   * Gives a proved file its name, and never replaces one (R28): a file with the same bytes, which a
   * crash has left without its line, is flushed and taken over. Null: other files have all the
   * names, or what could not be flushed.
   */
  readonly place: (
    part: PartFile,
    asset: Named,
    extension: string,
    sha256: string
  ) => Promise<Result<string | null>>
  /** Writes down a copy that is in its place, and that this session prefers from now on. */
  readonly add: (saved: Saved) => Promise<Result<null>>
  /** Every new id that was noted of an id. */
  readonly newIdsOf: (id: string) => Iterable<string>
  /** Writes down that the asset has become a new upload: now, or at `seenAt`. */
  readonly noteNewId: (id: string, newId: string, seenAt?: number) => Promise<Result<null>>
  /** The names of the files, and what is written down of them, survive a power cut from now on. */
  readonly flush: () => Promise<Result<null>>
  /** Flushes. `SHA256SUMS` then names what the manifest names, and what only it still knows. */
  readonly close: () => Promise<Result<null>>
}

/**
 * `folder` is the one the user chose, and must be there. The account's own is made in it by the
 * first file that is saved: an archive that is only looked at stays as it is.
 */
export async function openArchive(
  folder: string,
  accountKey: string,
  { contentsOf }: Pick<CopyReader, 'contentsOf'>,
  unflushed: Unflushed,
  learnt: Learnt = nothingLearnt()
): Promise<Result<Archive>> {
  const chosen = await findFolder(folder)
  if (!chosen.ok) return chosen
  const path = join(folder, accountKey)
  const own = await findFolder(path)
  if (!own.ok && codeOf(own.problem) !== 'ENOENT') return own
  const read: Archive['readBack'] = async (copy) => {
    const at = join(path, copy.name)
    const found = await contentsOf(at)
    if (!found.ok) return found
    if (found.value === null) {
      // In a folder that is gone no file is missing: its disk may only be unplugged.
      const there = await findFolder(path)
      return there.ok ? ok('missing') : there
    }
    const isSame = found.value.bytes === copy.bytes && found.value.sha256 === copy.sha256
    return ok(isSame && !unflushed.has(at) ? 'whole' : 'altered')
  }
  const readBack: Archive['readBack'] = async (copy) => {
    const there = await read(copy)
    if (there.ok && there.value === 'whole') learnt.spoilt.delete(sumLine(copy))
    else if (there.ok) learnt.spoilt.add(sumLine(copy))
    return there
  }
  const records = await openRecords(path, unflushed, learnt)
  if (!records.ok) return records
  const place = { folder, accountKey, isThere: own.ok }
  return ok(archiveAt(place, records.value, { contentsOf, readBack }, unflushed))
}

interface Place {
  readonly folder: string
  readonly accountKey: string
  readonly isThere: boolean
}

function archiveAt(
  { folder, accountKey, isThere: wasThere }: Place,
  records: Records,
  { contentsOf, readBack }: Pick<CopyReader, 'contentsOf'> & Pick<Archive, 'readBack'>,
  unflushed: Unflushed
): Archive {
  const path = join(folder, accountKey)
  const pathOf = ({ name }: Pick<Copy, 'name'>): string => join(path, name)
  const tag = newPartTag()
  let swept: Promise<unknown> | null = null
  let isThere = wasThere
  let isNameFlushed = false

  /** Once: what was there and is gone is not made anew, where its disk was. */
  const ensureFolder = async (): Promise<Result<unknown>> => {
    if (isThere) return ok(null)
    const made = await ensureFolderIn(folder, accountKey)
    isThere = made.ok
    return made
  }
  /**
   * After a flush of it that has failed, a folder is written to before the next one counts. Where
   * nothing may be made in it, as in a chosen folder that is others', nobody can do more than
   * flush.
   */
  const flushOf = async (at: string): Promise<Result<null>> => {
    // Where that fails, so does the flush.
    await writeAgain(at, unflushed, async (lost) => {
      const part = lost ? await openPart(join(at, partName('0', newPartTag()))) : null
      if (part?.ok) await part.value.discard()
      const isAnswered = !part || part.ok || NOT_ALLOWED.includes(codeOf(part.problem))
      return isAnswered ? ok(null) : part
    })
    return flushOnce(at, unflushed, (onLost) => flushFolder(at, onLost))
  }
  /** The folder's own name as well, which an earlier session may have made and not flushed. */
  const flushNames = async (): Promise<Result<null>> => {
    const flushed = await flushOf(path)
    if (!flushed.ok || isNameFlushed) return flushed
    const named = await flushOf(folder)
    // Who may not read the chosen folder cannot flush it either.
    isNameFlushed = named.ok || NOT_ALLOWED.includes(codeOf(named.problem))
    return isNameFlushed ? ok(null) : named
  }
  const flush = async (): Promise<Result<null>> => {
    if (!isThere) return ok(null)
    const written = await records.flush()
    const named = await flushNames()
    return written.ok ? named : written
  }

  /** By the times of their files; of the same time, as a restore gives them, by their lines. */
  const latestFirst = async (lost: readonly Summed[]): Promise<readonly Summed[]> => {
    const timed = lost
      .toReversed()
      .map(async (copy) => ({ copy, time: await sizeAndTime(pathOf(copy)) }))
    return (await Promise.all(timed))
      .toSorted((one, other) => (other.time?.changedAt ?? 0) - (one.time?.changedAt ?? 0))
      .map(({ copy }) => copy)
  }
  /** What a lost copy's file tells, once that is on the disk. */
  const toldOnDisk = async (lost: Summed): Promise<Saved | null> => {
    const found = await contentsOf(pathOf(lost))
    if (!found.ok || found.value?.sha256 !== lost.sha256) return null
    const time = await sizeAndTime(pathOf(lost))
    const told = time && asTold({ ...lost, bytes: found.value.bytes }, time.changedAt)
    return told && (await flushOnce(pathOf(lost), unflushed)).ok ? told : null
  }
  const listAnew = async (lost: Summed, signal: AbortSignal): Promise<boolean> => {
    const told = await unlessAborted(toldOnDisk(lost), signal, () => null)
    if (!told) return false
    // What cannot be written now is owed, and the flush that follows says so.
    await records.add(told)
    return true
  }

  return {
    chosen: folder,
    path,
    folderNow: async () => ((await findFolder(path)).ok ? path : folder),
    saved: (id) => records.copiesOf(id)[0],
    copiesOf: records.copiesOf,
    prefer: records.prefer,
    all: records.all,
    unlisted: async () => {
      const lost = await records.unlisted()
      const inTurn = pLimit(ASKED_AT_ONCE)
      const gone = await Promise.all(lost.map((copy) => inTurn(() => isMissing(pathOf(copy)))))
      const missing = gone.filter(Boolean).length
      return { there: gone.length - missing, missing }
    },
    relist: async (limitMs, signal, random) => {
      const endsAt = performance.now() + limitMs
      const telling = [...lostById(await records.unlisted())]
      const first = Math.floor(random() * telling.length)
      let hasListed = false
      for (const [id, lost] of [...telling.slice(first), ...telling.slice(0, first)]) {
        const sorting = lost.length > 1 ? latestFirst(lost) : Promise.resolve(lost)
        for (const copy of await unlessAborted(sorting, signal, () => lost)) {
          if (signal.aborted || performance.now() > endsAt) return hasListed
          // Of each id one: another whole file keeps its sum.
          if (records.copiesOf(id).length === 0 && (await listAnew(copy, signal))) hasListed = true
        }
      }
      return hasListed
    },
    pathOf,
    readBack,
    flushCopy: async (saved) => {
      const flushed = await flushOnce(pathOf(saved), unflushed)
      if (flushed.ok) records.prefer(saved)
      return flushed
    },

    begin: async (id) => {
      const made = await ensureFolder()
      if (!made.ok) return made
      const part = await openPart(join(path, partName(id, tag)))
      // Once, by the first file's own time: what crashes have left.
      if (part.ok) swept ??= sweepParts(path, part.value.path)
      await swept
      return part
    },

    place: async (part, asset, extension, sha256) => {
      for (let count = 1; count <= NAMES_TRIED; count += 1) {
        const name = copyName(asset, extension, count)
        const at = pathOf({ name })
        const placed = await renameWithoutReplacing(part.path, at)
        if (placed.ok) {
          unflushed.delete(at)
          return ok(name)
        }
        if (!isTaken(placed.problem)) return placed

        const there = await contentsOf(at)
        const isSame = there.ok && there.value?.sha256 === sha256
        // Ours is flushed: where theirs cannot be, it gets another name.
        if (isSame && (await flushOnce(at, unflushed)).ok) {
          await removeFile(part.path)
          return ok(name)
        }
      }
      return ok(null)
    },

    add: async (saved) => {
      const made = await ensureFolder()
      if (!made.ok) return made
      const added = await records.add(saved)
      records.prefer(saved)
      return added
    },
    newIdsOf: records.newIdsOf,
    noteNewId: records.noteNewId,

    flush,
    close: async () => {
      const closed = await records.close()
      // Last: it may have made a list anew.
      const named = isThere ? await flushNames() : ok(null)
      return closed.ok ? named : closed
    }
  }
}

const codeOf = (problem: Problem): string => (problem.kind === 'file-failed' ? problem.code : '')
const isTaken = (problem: Problem): boolean => ['EEXIST', 'EISDIR'].includes(codeOf(problem))
