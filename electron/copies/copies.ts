import { randomUUID } from 'node:crypto'
import type { Asset } from '@shared/asset'
import type { Check, SavedCopy } from '@shared/copies/archive'
import type { Decoding } from '@shared/copies/decoding'
import type {
  CopiesEstimate,
  CopiesSetup,
  Saving,
  SavingChange,
  SavingEntry
} from '@shared/copies/saving'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { LibraryKind, LibraryOf } from '@shared/library/kind'
import { fail, ok, type Result } from '@shared/problem'
import { freeBytesIn, withFile } from '../files/reading'
import { sizeAndTime } from '../files/tree'
import type { MediaAddresses } from '../kling/wire'
import type { Network } from '../network/network'
import type { Clock } from '../time/clock'
import { type Archive, openArchive } from './archive/archive'
import { type Checking, startCheck } from './archive/check'
import { createStates } from './archive/states'
import { createDecoder, type Decoder, type DecoderAnswer } from './decoder'
import { createDownloads } from './download'
import { meanBytesIn } from './estimate'
import { createFetchCopy } from './fetch-copy'
import { byItem, type CopyFiles, fileIdsOf, filesOf } from './files'
import { createJob, type Job } from './job'
import { createLane, type Lane } from './lane'
import { createSaveCopy } from './save-copy'
import { createSaving, type SavingJob } from './saving'
import { type Setup, type Setups, shownSetup } from './setups'

/** A library of the open account, as far as its copies are concerned. */
export interface CopiesAccount {
  readonly account: string
  readonly kind: LibraryKind
  /** Stands for the account in names of folders and files. */
  readonly key: string
  /** The origin of an API on this computer, whose media may be read. */
  readonly loopbackOrigin: string | null
  readonly library: {
    readonly find: (
      id: string
    ) => { readonly asset: Asset; readonly media: MediaAddresses } | undefined
    readonly renew: (id: string, expired: MediaAddresses) => Promise<boolean>
  }
  /** Without it, each item is a file of its own. */
  readonly files?: CopyFiles
}

/** Copies of every account: one job, one run's lane or one check at a time. */
export interface Copies extends Pick<Decoder, 'answer' | 'answered' | 'decode'> {
  readonly setup: (open: CopiesAccount) => Promise<Result<CopiesSetup>>
  readonly chooseFolder: (open: CopiesAccount, folder: string) => Promise<Result<CopiesSetup>>
  readonly setFirst: (open: CopiesAccount, first: boolean) => Promise<Result<null>>
  readonly estimate: (
    open: CopiesAccount,
    ids: readonly string[]
  ) => Promise<Result<CopiesEstimate>>
  readonly save: (open: CopiesAccount, ids: readonly string[]) => Promise<Result<Saving>>
  readonly saving: (savingId: string) => Result<SavingJob>
  readonly current: () => Saving | null
  readonly reportPage: (savingId: string, offset: number) => Result<readonly SavingEntry[]>
  /** For a run that saves copies first: held until `goOn`. */
  readonly openLane: (open: CopiesAccount, ids: readonly string[]) => Promise<Result<Lane>>
  readonly saved: (open: CopiesAccount, offset: number) => Promise<Result<readonly SavedCopy[]>>
  readonly check: (open: CopiesAccount) => Promise<Result<Check>>
  readonly stopCheck: () => void
  readonly archiveOf: (open: CopiesAccount) => Promise<Result<Archive>>
  /** The archive for a piece of work of somebody else's: nothing else is done with it meanwhile. */
  readonly take: (
    open: CopiesAccount,
    close: () => Promise<void>
  ) => Promise<Result<{ readonly archive: Archive; readonly release: () => void }>>
  /** The path of a copy, or with null of the account's folder. */
  readonly pathOf: (open: CopiesAccount, id: string | null) => Promise<Result<string>>
  /** The paths of those that have a copy, which is as long as it was saved. */
  readonly pathsOf: (
    open: CopiesAccount,
    ids: readonly string[]
  ) => Promise<Result<readonly string[]>>
  /** Stops what is under way; resolves once everything is on the disk. */
  readonly close: () => Promise<void>
}

interface Options {
  readonly setups: Setups
  readonly network: Network
  readonly clock: Clock
  readonly parallel: () => number
  readonly askToDecode: (decoding: Decoding) => void
  readonly emitSaving: (change: SavingChange) => void
  readonly emitCheck: (check: Check & LibraryOf) => void
}

export function createCopies(options: Options): Copies {
  const { setups, network, clock, parallel } = options
  const decoder = createDecoder(options.askToDecode)
  /** What the page has found in files in this session; see `createSaveCopy`. */
  const decoded = new Map<string, DecoderAnswer>()
  const states = createStates()
  /** What is under way in an archive: nothing else may write to it. */
  let closing: (() => Promise<void>) | null = null
  let isTaken = false
  let latest: SavingJob | null = null
  let checking: Checking | null = null
  let listed = { key: '', pageAt: (_: number): readonly SavedCopy[] => [] }

  const archiveOf = async (open: CopiesAccount): Promise<Result<Archive>> => {
    const setup = await setups.read(open.key)
    if (!setup.ok) return setup
    const { folder } = setup.value
    return folder === null ? fail({ kind: 'no-copies-folder' }) : openArchive(folder, open.key)
  }

  /** Opens the archive for one piece of work, which `close` ends. */
  const taken = async (open: CopiesAccount): Promise<Result<Archive>> => {
    if (isTaken) return fail({ kind: 'copies-active' })
    isTaken = true
    const archive = await archiveOf(open)
    if (!archive.ok) isTaken = false
    return archive
  }
  const release = (): void => {
    isTaken = false
    closing = null
  }

  /** A job over these assets, held, and what closes its connections and its archive. */
  const workAt = (open: CopiesAccount, archive: Archive, assets: readonly Asset[]) => {
    const { find, renew, cleanOf } = filesOf(open)
    const downloads = createDownloads({ network, loopbackOrigin: open.loopbackOrigin })
    const source = {
      mediaOf: (id: string) => find(id)?.media,
      renew,
      ...(cleanOf && { cleanOf })
    }
    const fetchCopy = createFetchCopy(downloads, source, clock, freeBytesIn)
    const saveCopy = createSaveCopy({ archive, fetchCopy, decoder, clock, decoded })
    const meanBytes = meanBytesIn(archive.all())

    const begin = (onChange: (id: string | null) => void): Job => {
      const job: Job = createJob({
        assets,
        saveCopy,
        parallel,
        clock,
        meanBytes,
        onChange: (id) => {
          const outcome = id === null ? undefined : job.outcomeOf(id)
          if (id !== null && outcome) states.saved(archive.path, id, outcome, clock.now())
          onChange(id)
        }
      })
      return job
    }
    const close = async (): Promise<Result<null>> => {
      downloads.close()
      return archive.close().finally(release)
    }
    return { begin, close }
  }

  const assetsOf = (open: CopiesAccount, ids: readonly string[]): readonly Asset[] =>
    fileIdsOf(open, ids).flatMap((id) => filesOf(open).find(id)?.asset ?? [])

  const change = async (open: CopiesAccount, by: Partial<Setup>): Promise<Result<Setup>> => {
    const before = await setups.read(open.key)
    if (!before.ok) return before
    const after = { ...before.value, ...by }
    const written = await setups.write(open.key, after)
    return written.ok ? ok(after) : written
  }

  return {
    answer: decoder.answer,
    answered: decoder.answered,
    decode: decoder.decode,

    setup: async (open) => {
      const setup = await setups.read(open.key)
      return setup.ok ? ok(shownSetup(setup.value)) : setup
    },
    chooseFolder: async (open, folder) => {
      const changed = await change(open, { folder })
      return changed.ok ? ok(shownSetup(changed.value)) : changed
    },
    setFirst: async (open, first) => {
      const changed = await change(open, { first })
      return changed.ok ? ok(null) : changed
    },

    estimate: async (open, ids) => {
      const archive = await archiveOf(open)
      if (!archive.ok) return archive
      const toFetch: Asset[] = []
      for (const asset of assetsOf(open, ids)) {
        const saved = archive.value.saved(asset.id)
        const there = saved && (await sizeAndTime(archive.value.pathOf(saved)))
        if (there?.bytes !== saved?.bytes || !saved) toFetch.push(asset)
      }
      const means = toFetch.map(({ type }) => meanBytesIn(archive.value.all())(type))
      const known = means.flatMap((mean) => mean ?? [])
      return ok({
        saved: assetsOf(open, ids).length - toFetch.length,
        toFetch: toFetch.length,
        bytes: known.length < means.length ? null : known.reduce((sum, mean) => sum + mean, 0),
        freeBytes: await freeBytesIn(archive.value.path)
      })
    },

    save: async (open, ids) => {
      const archive = await taken(open)
      if (!archive.ok) return archive
      const setup = await setups.read(open.key)
      const folder = (setup.ok && shownSetup(setup.value).folder) || ''

      const assets = assetsOf(open, ids)
      const { begin, close } = workAt(open, archive.value, assets)
      const saving = createSaving({
        savingId: randomUUID(),
        account: open.account,
        library: open.kind,
        folder,
        assets,
        begin,
        onEnd: close,
        emit: options.emitSaving
      })
      latest = saving
      closing = saving.close
      return ok(saving.now())
    },
    saving: (savingId) =>
      latest?.now().savingId === savingId ? ok(latest) : fail({ kind: 'plan-gone' }),
    current: () => latest?.now() ?? null,
    reportPage: (savingId, offset) =>
      latest?.now().savingId === savingId ? ok(latest.page(offset)) : fail({ kind: 'plan-gone' }),

    openLane: async (open, ids) => {
      const archive = await taken(open)
      if (!archive.ok) return archive
      const assets = assetsOf(open, ids)
      const { begin, close } = workAt(open, archive.value, assets)
      const lane = createLane({
        archive: archive.value,
        begin,
        ids: new Set(assets.map(({ id }) => id)),
        onClose: close
      })
      closing = lane.close
      return ok(open.files ? byItem(lane, ids, open.files.of) : lane)
    },

    saved: async (open, offset) => {
      // Read once for all the pages that follow.
      if (offset === 0 || listed.key !== open.key) {
        const archive = await archiveOf(open)
        const isNone = !archive.ok && archive.problem.kind === 'no-copies-folder'
        if (!archive.ok && !isNone) return archive
        const { path, all } = archive.ok ? archive.value : { path: '', all: () => [] }
        const copies = all().toReversed()
        const pageAt = (from: number): readonly SavedCopy[] =>
          copies.slice(from, from + RECORDS_PER_MESSAGE).map((saved) => states.shown(path, saved))
        listed = { key: open.key, pageAt }
      }
      return ok(listed.pageAt(offset))
    },
    check: async (open) => {
      const archive = await taken(open)
      if (!archive.ok) return archive
      checking = startCheck({
        archive: archive.value,
        onFound: (id, found) => states.found(archive.value.path, id, found, clock.now()),
        onProgress: (check) =>
          options.emitCheck({ ...check, account: open.account, library: open.kind }),
        onEnd: release
      })
      closing = checking.stop
      return ok(checking.now())
    },
    stopCheck: () => void checking?.stop(),
    archiveOf,
    take: async (open, close) => {
      const archive = await taken(open)
      if (!archive.ok) return archive
      closing = close
      return ok({ archive: archive.value, release })
    },
    pathOf: async (open, id) => {
      const archive = await archiveOf(open)
      if (!archive.ok) return archive
      if (id === null) return ok(archive.value.path)
      const [saved] = fileIdsOf(open, [id]).flatMap((file) => archive.value.saved(file) ?? [])
      return saved ? ok(archive.value.pathOf(saved)) : fail({ kind: 'not-found', said: null })
    },
    pathsOf: async (open, ids) => {
      const archive = await archiveOf(open)
      if (!archive.ok) return archive
      const saved = fileIdsOf(open, ids).flatMap((id) => archive.value.saved(id) ?? [])
      const paths = await Promise.all(
        saved.map(async (copy) => {
          const path = archive.value.pathOf(copy)
          const there = await withFile(path, async ({ size }) => size === copy.bytes)
          return there.ok && there.value === true ? [path] : []
        })
      )
      return ok(paths.flat())
    },
    close: async () => {
      await closing?.()
      await setups.idle()
    }
  }
}
