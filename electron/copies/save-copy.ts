import type { Copy, Unproved } from '@shared/copies/copy'
import { fail, ok } from '@shared/problem'
import type { PartFile } from '../files/part-file'
import type { Clock } from '../time/clock'
import { unlessAborted } from '../time/within'
import type { Archive } from './archive/archive'
import { createTakesFiles, mayBeOfOneFile } from './archive/takes-files'
import { wholeOf } from './archive/whole-of'
import type { CopyFile } from './copy-file'
import type { Decoder, DecoderAnswer } from './decoder'
import type { FetchCopy, Fetched } from './fetch-copy'
import type { CopyReader } from './reading/reader'
import {
  diskFailed,
  listsFailed,
  type NotSaved,
  type SaveEnd,
  type Stage,
  unproved
} from './save-end'
import { isUnproved, judgeDecoded } from './whole/judge'
import type { FileKind } from './whole/kind'

export type SaveCopy = (
  asset: CopyFile,
  options: {
    readonly signal: AbortSignal
    readonly onBytes: (bytes: number) => void
    /** The network has done its part; what follows is proving. */
    readonly onArrived: () => void
  }
) => Promise<SaveEnd>

type Attempt = Parameters<SaveCopy>[1] & {
  readonly isPlain?: boolean
  /** What came from the address without a watermark is no copy. */
  readonly onNoClean: () => void
}

/** What a file is said to be by its own bytes. Any other reason is this computer's. */
const OF_THE_FILE: readonly Unproved['kind'][] = [
  'wrong-type',
  'no-end',
  'not-decoded',
  'other-size',
  'other-duration'
]

interface Options {
  readonly archive: Archive
  readonly fetchCopy: FetchCopy
  readonly reader: Pick<CopyReader, 'kindOf'>
  readonly decoder: Pick<Decoder, 'decode'>
  readonly clock: Pick<Clock, 'now'>
  /** Whether the manifest gets the prompts of works. */
  readonly keepsPrompts: () => boolean
  /** What the page has found in this session, by what the file is taken for and its SHA-256. */
  readonly decoded: Map<string, DecoderAnswer>
}

/** Saves one asset, or proves once more what is saved already. All five conditions, every time. */
export function createSaveCopy(options: Options): SaveCopy {
  const { archive, fetchCopy, reader, decoder, clock, decoded } = options
  const takesFiles = createTakesFiles(archive)

  /**
   * The page decodes it, unless it has decoded the same bytes before. What it found is compared for
   * each asset: a CDN may send one stand-in for several (R22).
   */
  const proveDecodes = async (
    path: string,
    kind: FileKind,
    sha256: string,
    asset: CopyFile,
    signal: AbortSignal
  ): Promise<Stage<null>> => {
    const name = `${kind.as} ${sha256}`
    const decode = (): Promise<DecoderAnswer> =>
      unlessAborted(decoder.decode(path, kind, signal), signal, () => 'not-answered' as const)
    const found = decoded.get(name) ?? (await decode())
    if (found === 'not-answered' && signal.aborted) return fail({ kind: 'stopped' })
    const why = judgeDecoded(found, kind.as, asset)
    if (why) return unproved(why)
    decoded.set(name, found)
    return ok(null)
  }

  /** What is read may be large, or its disk not answer: "Stop" waits for neither. */
  const unlessStopped = <T>(reading: Promise<T>, signal: AbortSignal): Promise<T | null> =>
    unlessAborted(reading, signal, () => null)

  const proveKind = async (
    path: string,
    asset: CopyFile,
    signal: AbortSignal
  ): Promise<Stage<FileKind>> => {
    const found = await unlessStopped(reader.kindOf(path, asset.type, signal), signal)
    if (found === null) return fail({ kind: 'stopped' })
    if (!found.ok) return diskFailed(found.problem)
    if (found.value === null) return unproved({ kind: 'missing' })
    return isUnproved(found.value) ? unproved(found.value) : ok(found.value)
  }

  /** What the disk refuses of one file alone sets aside that file, and ends nothing. */
  const setAside = async (end: NotSaved): Promise<NotSaved> => {
    if (end.kind !== 'disk' || end.isOfAll || !mayBeOfOneFile(end.why)) return end
    const isTaken = await takesFiles()
    return isTaken ? { kind: 'unproved', why: { kind: 'disk-failed', why: end.why } } : end
  }

  /**
   * Null: it is to be fetched. A file as the manifest tells it that the page did not answer for is
   * not: no other would come.
   */
  const proveThere = async (asset: CopyFile, signal: AbortSignal): Promise<SaveEnd | null> => {
    const there = await unlessStopped(wholeOf(archive, asset.id, signal), signal)
    if (!there?.ok || there.value.found !== 'whole') return null

    const { saved } = there.value
    const path = archive.pathOf(saved)
    const kind = await proveKind(path, asset, signal)
    if (!kind.ok) return null
    const decodes = await proveDecodes(path, kind.value, saved.sha256, asset, signal)
    if (!decodes.ok) return isUnanswered(decodes.problem) ? decodes.problem : null
    // Whoever has put it there may not have flushed it.
    const flushed = await archive.flushCopy(saved)
    if (flushed.ok) return { kind: 'there', copy: copyOf(saved) }
    // Another one would be flushed no better now. The next time this one is altered.
    return setAside({ kind: 'disk', why: flushed.problem })
  }

  /** Everything is proved before the file gets its name. */
  const provePart = async (
    asset: CopyFile,
    { part, sha256 }: Fetched,
    signal: AbortSignal
  ): Promise<Stage<FileKind>> => {
    const closed = await part.close()
    if (!closed.ok) return diskFailed(closed.problem)

    const written = { name: nameOf(part.path), bytes: part.bytes(), sha256 }
    const there = await unlessStopped(archive.readBack(written), signal)
    if (there === null) return fail({ kind: 'stopped' })
    if (!there.ok) return diskFailed(there.problem)
    if (there.value !== 'whole') return unproved({ kind: there.value })

    const kind = await proveKind(part.path, asset, signal)
    if (!kind.ok) return kind
    const decodes = await proveDecodes(part.path, kind.value, sha256, asset, signal)
    return decodes.ok ? kind : decodes
  }

  const keep = async (
    asset: CopyFile,
    { part, sha256, isClean }: Fetched,
    kind: FileKind
  ): Promise<Stage<Copy>> => {
    const placed = await archive.place(part, asset, kind.extension, sha256)
    if (!placed.ok) return diskFailed(placed.problem)
    if (placed.value === null) return unproved({ kind: 'name-taken' })

    const copy: Copy = {
      name: placed.value,
      bytes: part.bytes(),
      sha256,
      ...(isClean && { isClean })
    }
    const { id, type, width, height, durationMs, createdAt, prompt } = asset
    const about = {
      id,
      type,
      width,
      height,
      durationMs,
      createdAt,
      savedAt: clock.now(),
      ...(prompt !== undefined && prompt !== '' && options.keepsPrompts() && { prompt })
    }
    const added = await archive.add({ ...copy, ...about })
    return added.ok ? ok(copy) : listsFailed(added.problem)
  }

  const fetchAndKeep = async (
    asset: CopyFile,
    part: PartFile,
    given: Attempt
  ): Promise<Stage<Copy>> => {
    const fetched = await fetchCopy(asset, part, given)
    if (!fetched.ok) return fetched
    given.onArrived()
    const kind = await provePart(asset, fetched.value, given.signal)
    if (kind.ok) return keep(asset, fetched.value, kind.value)
    if (fetched.value.isClean && speaksOfFile(kind.problem)) given.onNoClean()
    return kind
  }

  const attempt = async (asset: CopyFile, given: Attempt): Promise<Stage<Copy>> => {
    const begun = await archive.begin(asset.id)
    if (!begun.ok) return diskFailed(begun.problem)
    const part = begun.value

    let isKept = false
    try {
      const kept = await fetchAndKeep(asset, part, given)
      isKept = kept.ok
      return kept
    } finally {
      // Nothing goes on with what was broken off: it would lie there for good.
      if (!isKept) await part.discard()
    }
  }

  /** What came without a watermark may be a zip, or another size: then the file as it is shown. */
  const save = async (asset: CopyFile, given: Parameters<SaveCopy>[1]): Promise<Stage<Copy>> => {
    let hasNoClean = false
    const onNoClean = (): void => {
      hasNoClean = true
    }
    const first = await attempt(asset, { ...given, onNoClean })
    if (first.ok || !hasNoClean) return first
    return attempt(asset, { ...given, onNoClean, isPlain: true })
  }

  return async (asset, given) => {
    const there = await proveThere(asset, given.signal)
    if (there) return there
    if (given.signal.aborted) return { kind: 'stopped' }

    const saved = await save(asset, given)
    if (saved.ok) return { kind: 'fetched', copy: saved.value }
    return setAside(saved.problem)
  }
}

const speaksOfFile = (end: NotSaved): boolean =>
  end.kind === 'unproved' && OF_THE_FILE.includes(end.why.kind)

const isUnanswered = (end: NotSaved): boolean =>
  end.kind === 'unproved' && end.why.kind === 'not-answered'

const copyOf = ({ name, bytes, sha256, isClean }: Copy): Copy => ({
  name,
  bytes,
  sha256,
  ...(isClean && { isClean })
})
const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
