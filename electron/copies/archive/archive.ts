import { join } from 'node:path'
import type { Copy } from '@shared/copies/copy'
import { ok, type Problem, type Result } from '@shared/problem'
import { type AppendFile, flushFolder, mendLastLine, openAppend } from '../../files/append'
import { ensureFolderIn, readWithLimit, removeFile, writeAtomic } from '../../files/files'
import { openPart, type PartFile, renameWithoutReplacing } from '../../files/part-file'
import { findFolder } from '../../files/reading'
import { sizeAndTime } from '../../files/tree'
import type { CopyReader } from '../reading/reader'
import {
  copyName,
  MANIFEST,
  manifestLine,
  type Named,
  readManifestLine,
  type Saved,
  SUMS,
  sumLine
} from './manifest'
import { newPartTag, partName, sweepParts } from './parts'

/** A million copies. */
const LIMIT_BYTES = 1024 * 1024 * 1024
/** Names to try, if other files have the first ones. */
const NAMES_TRIED = 9

/** What is at a copy's name now, read back from the disk. */
export type ReadBack = 'whole' | 'altered' | 'missing'

/** The folder with one account's copies: the files, `SHA256SUMS` and `manifest.jsonl`. */
export interface Archive {
  readonly path: string
  /** The folder that the user chose. */
  readonly chosen: string
  /** What the manifest says of an id: no word about the file. */
  readonly saved: (id: string) => Saved | undefined
  /** The last one saved last. */
  readonly all: () => readonly Saved[]
  readonly pathOf: (copy: Pick<Copy, 'name'>) => string
  /** Reads the file and compares what it holds. A link in its place is no copy. */
  readonly readBack: (copy: Copy) => Promise<Result<ReadBack>>

  /** A new file for this id, under a name of this opening's own that ends with `.part`. */
  readonly begin: (id: string) => Promise<Result<PartFile>>
  /**
   * Gives a proved file its name, and never replaces one (R28): a file with the same bytes, which a
   * crash has left without its line, is taken over. Null: other files have all the names.
   */
  readonly place: (
    part: PartFile,
    asset: Named,
    extension: string,
    sha256: string
  ) => Promise<Result<string | null>>
  /** Writes down a copy that is in its place. */
  readonly add: (saved: Saved) => Promise<Result<null>>
  /** Writes down that the asset has become a new upload. */
  readonly noteNewId: (id: string, newId: string) => Promise<Result<null>>
  /** The names of the files, and what is written down of them, survive a power cut from now on. */
  readonly flush: () => Promise<Result<null>>
  /** Flushes. `SHA256SUMS` then names exactly the copies that the manifest names. */
  readonly close: () => Promise<Result<null>>
}

/** `folder` is the one the user chose, and must be there; the account's own is made in it. */
export async function openArchive(
  folder: string,
  accountKey: string,
  { contentsOf }: Pick<CopyReader, 'contentsOf'>
): Promise<Result<Archive>> {
  const made = await ensureFolderIn(folder, accountKey)
  if (!made.ok) return made
  const read = await readManifest(join(made.value, MANIFEST))
  return read.ok
    ? ok(archiveAt({ chosen: folder, path: made.value }, read.value, contentsOf))
    : read
}

function archiveAt(
  { chosen, path }: Pick<Archive, 'chosen' | 'path'>,
  read: Manifest,
  contentsOf: CopyReader['contentsOf']
): Archive {
  let { copies, bytes } = read
  /** Opened with the first copy: an archive that is only looked at stays as it is. */
  let lists: Promise<Result<Lists>> | null = null
  const openOnce = async (): Promise<Result<Lists>> => {
    lists ??= openLists(path)
    const opened = await lists
    if (!opened.ok) lists = null
    return opened
  }
  const pathOf: Archive['pathOf'] = ({ name }) => join(path, name)
  const tag = newPartTag()
  let swept: Promise<void> | null = null

  const write = async ({ manifest }: Lists, saved: Saved): Promise<Result<null>> => {
    const line = manifestLine(saved)
    const written = await manifest.append(line)
    if (written.ok) bytes += Buffer.byteLength(line)
    return written
  }
  /** Another computer may save copies into the same folder, and knows none of ours either. */
  const readIfOthersWrote = async (): Promise<void> => {
    const there = await sizeAndTime(join(path, MANIFEST))
    if (there?.bytes === bytes) return
    const again = await readManifest(join(path, MANIFEST))
    if (again.ok) ({ copies, bytes } = again.value)
  }

  return {
    chosen,
    path,
    saved: (id) => copies.get(id),
    all: () => [...copies.values()],
    pathOf,
    readBack: async (copy) => {
      const found = await contentsOf(pathOf(copy))
      if (!found.ok) return found
      if (found.value === null) {
        // In a folder that is gone no file is missing: its disk may only be unplugged.
        const there = await findFolder(path)
        return there.ok ? ok('missing') : there
      }
      const isSame = found.value.bytes === copy.bytes && found.value.sha256 === copy.sha256
      return ok(isSame ? 'whole' : 'altered')
    },

    begin: async (id) => {
      // Once, before the first file: what crashes have left.
      swept ??= sweepParts(path)
      await swept
      return openPart(join(path, partName(id, tag)))
    },

    place: async (part, asset, extension, sha256) => {
      for (let count = 1; count <= NAMES_TRIED; count += 1) {
        const name = copyName(asset, extension, count)
        const placed = await renameWithoutReplacing(part.path, join(path, name))
        if (placed.ok) return ok(name)
        if (!isTaken(placed.problem)) return placed

        const there = await contentsOf(join(path, name))
        if (there.ok && there.value?.sha256 === sha256) {
          await removeFile(part.path)
          return ok(name)
        }
      }
      return ok(null)
    },

    add: async (saved) => {
      const open = await openOnce()
      if (!open.ok) return open
      const summed = await open.value.sums.append(sumLine(saved))
      if (!summed.ok) return summed
      const written = await write(open.value, saved)
      if (!written.ok) return written
      copies.delete(saved.id)
      copies.set(saved.id, saved)
      return written
    },

    noteNewId: async (id, newId) => {
      const saved = copies.get(id)
      const open = await openOnce()
      if (!saved || !open.ok) return open.ok ? ok(null) : open
      const noted = { ...saved, newId }
      const written = await write(open.value, noted)
      if (written.ok) copies.set(id, noted)
      return written
    },

    flush: async () => {
      const flushed = await flushFolder(path)
      const open = await lists
      if (!flushed.ok || !open?.ok) return flushed
      const [manifest, sums] = await Promise.all([
        open.value.manifest.sync(),
        open.value.sums.sync()
      ])
      return manifest.ok ? sums : manifest
    },

    close: async () => {
      const open = await lists
      if (!open?.ok) return ok(null)
      lists = null
      const { manifest, sums } = open.value
      const flushes = [await flushFolder(path), await manifest.sync(), await sums.sync()]
      await Promise.all([manifest.close(), sums.close()])
      const failed = flushes.find((flushed) => !flushed.ok)
      if (failed) return failed
      await readIfOthersWrote()
      return renewSums(join(path, SUMS), [...copies.values()])
    }
  }
}

interface Manifest {
  readonly copies: Map<string, Saved>
  /** The length of the file that told it. */
  readonly bytes: number
}

/** The last line of an id counts. A line that is torn, or was altered, counts as not there. */
async function readManifest(path: string): Promise<Result<Manifest>> {
  const file = await readWithLimit(path, LIMIT_BYTES)
  if (!file.ok) return file
  const copies = new Map<string, Saved>()
  if (file.value === null) return ok({ copies, bytes: 0 })

  const text = new TextDecoder().decode(file.value)
  for (const line of text.split('\n')) {
    const saved = readManifestLine(line)
    if (saved === null) continue
    copies.delete(saved.id)
    copies.set(saved.id, saved)
  }
  return ok({ copies, bytes: file.value.byteLength })
}

interface Lists {
  readonly manifest: AppendFile
  readonly sums: AppendFile
}

async function openLists(path: string): Promise<Result<Lists>> {
  const mended = await mendLastLine(join(path, MANIFEST), isManifestLine)
  if (!mended.ok && !isAbsent(mended.problem)) return mended

  const manifest = await openAppend(join(path, MANIFEST))
  if (!manifest.ok) return manifest
  const sums = await openAppend(join(path, SUMS))
  if (sums.ok) return ok({ manifest: manifest.value, sums: sums.value })
  await manifest.value.close()
  return sums
}

async function renewSums(path: string, copies: readonly Saved[]): Promise<Result<null>> {
  const wanted = copies.map(sumLine).join('')
  const there = await readWithLimit(path, LIMIT_BYTES)
  const isSame =
    there.ok && there.value !== null && new TextDecoder().decode(there.value) === wanted
  return isSame ? ok(null) : writeAtomic(path, wanted)
}

const codeOf = (problem: Problem): string => (problem.kind === 'file-failed' ? problem.code : '')
const isTaken = (problem: Problem): boolean => ['EEXIST', 'EISDIR'].includes(codeOf(problem))
const isAbsent = (problem: Problem): boolean => codeOf(problem) === 'ENOENT'
const isManifestLine = (line: string): boolean => readManifestLine(line) !== null
