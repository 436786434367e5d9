import { randomUUID } from 'node:crypto'
import type { Asset } from '@shared/asset'
import type { Check, SavedCopy } from '@shared/copies/archive'
import type { Decoding } from '@shared/copies/decoding'
import type { CopiesEstimate, Saving, SavingChange, SavingEntry } from '@shared/copies/saving'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { LibraryKind, LibraryOf } from '@shared/library/kind'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { failed } from '../files/files'
import { freeBytesIn } from '../files/reading'
import type { MediaAddresses } from '../kling/wire'
import type { Network } from '../network/network'
import type { Clock } from '../time/clock'
import { startTimeLimit } from '../time/time-limit'
import type { Archive } from './archive/archive'
import { type Checking, startCheck } from './archive/check'
import { createOpening } from './archive/opening'
import { createWholePaths, type WholePaths } from './archive/paths'
import { createStates } from './archive/states'
import { type Choices, createChoices } from './choices'
import { createDecoder, type Decoder, type DecoderAnswer } from './decoder'
import { createDownloads } from './download'
import { estimateOf, meanBytesIn } from './estimate'
import { createFetchCopy } from './fetch-copy'
import { assetsOf, byItem, type CopyFiles, fileIdsOf, filesOf } from './files'
import { createJob, type Job } from './job'
import { createLane, type Lane } from './lane'
import type { ReaderThread } from './reading/reader-thread'
import { createSaveCopy } from './save-copy'
import { createSaving, type SavingJob } from './saving'
import { folderName, type Setups } from './setups'
import { createTaking } from './taking'

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

/** Copies of every account: one piece of work at a time. */
export interface Copies extends Pick<Decoder, 'answer' | 'answered' | 'decode'>, Choices {
  /** Not while somebody works in an archive: what is told of it would be taken for the other's. */
  readonly mayChooseFolder: () => Result<null>
  readonly estimate: (
    open: CopiesAccount,
    ids: readonly string[]
  ) => Promise<Result<CopiesEstimate>>
  readonly save: (open: CopiesAccount, ids: readonly string[]) => Promise<Result<Saving>>
  readonly saving: (savingId: string) => Result<SavingJob>
  readonly current: () => Saving | null
  /** Whether "Save copies" has not ended, be it paused. */
  readonly isSaving: () => boolean
  /** Whether a job or a run's lane needs the page, which decodes what it saves. */
  readonly needsPage: () => boolean
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
    close: () => Promise<unknown>
  ) => Promise<Result<{ readonly archive: Archive; readonly release: () => void }>>
  /** The path of a copy, or with null of the account's folder. */
  readonly pathOf: (open: CopiesAccount, id: string | null) => Promise<Result<string>>
  /** The files of those that have a copy, for a drag. */
  readonly pathsOf: (open: CopiesAccount, ids: readonly string[]) => Promise<Result<WholePaths>>
  /** Stops what is under way; resolves once everything is on the disk. */
  readonly close: () => Promise<void>
}

interface Options {
  readonly setups: Setups
  readonly network: Network
  readonly reader: ReaderThread
  readonly clock: Clock
  readonly parallel: () => number
  readonly askToDecode: (decoding: Decoding) => void
  readonly emitSaving: (change: SavingChange) => void
  readonly emitCheck: (check: Check & LibraryOf) => void
}

/** How long the end of a job lists anew what the manifest has lost; the next one goes on. */
const RELIST_LIMIT_MS = 10_000
/** A file that is begun by then is read to its end after "Save copies": 2 GB, from a slow disk. */
const LAST_FILE_LIMIT_MS = 120_000
const DAMAGED: Problem = { kind: 'copies-list-damaged' }

export function createCopies(options: Options): Copies {
  const { setups, network, reader, clock, parallel } = options
  const decoder = createDecoder(options.askToDecode)
  const decoded = new Map<string, DecoderAnswer>()
  const states = createStates()
  const choices = createChoices(setups)
  const archiveOf = createOpening(choices, reader)
  const taking = createTaking(reader.rest)
  const wholePaths = createWholePaths()
  let latest: SavingJob | null = null
  let checking: Checking | null = null
  let needsPage = false
  let listed = { key: '', pageAt: (_: number): readonly SavedCopy[] => [] }

  /** A job over these assets, held, and what closes its connections and its archive. */
  const workAt = (
    open: CopiesAccount,
    archive: Archive,
    assets: readonly Asset[],
    release: () => void
  ) => {
    needsPage = true
    const { find, renew, cleanOf } = filesOf(open)
    const downloads = createDownloads({ network, loopbackOrigin: open.loopbackOrigin })
    const source = {
      mediaOf: (id: string) => find(id)?.media,
      renew,
      ...(cleanOf && { cleanOf })
    }
    const fetchCopy = createFetchCopy(downloads, source, clock, freeBytesIn)
    const saveCopy = createSaveCopy({
      archive,
      fetchCopy,
      reader,
      decoder,
      clock,
      decoded,
      keepsPrompts: () => choices.keepsPrompts(open)
    })
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
    /** What was written comes first: what is listed anew besides is given up in time. */
    const close = async (limitMs: number, signal?: AbortSignal): Promise<Result<null>> => {
      needsPage = false
      downloads.close()
      const limit = startTimeLimit(limitMs, signal)
      try {
        let closed = await archive.close()
        const hasListed = await archive.relist(RELIST_LIMIT_MS, limit.signal, Math.random)
        if (hasListed) closed = await archive.close()
        return closed.ok && (await archive.unlisted()).there > 0 ? fail(DAMAGED) : closed
      } catch (error) {
        // Nobody foresaw it: a job that does not end, or a run without its report, helps nobody.
        return failed(error, 'append')
      } finally {
        limit.clear()
        release()
      }
    }
    return { begin, close }
  }

  return {
    answer: decoder.answer,
    answered: decoder.answered,
    decode: decoder.decode,

    setup: choices.setup,
    mayChooseFolder: taking.mayTake,
    // Taken while it is written down: no job may begin in the folder before.
    chooseFolder: (open, folder) =>
      taking.take(
        () => choices.chooseFolder(open, folder),
        (setup, release) => {
          release()
          return { value: setup, close: async () => undefined }
        }
      ),
    setFirst: choices.setFirst,
    setPrompts: choices.setPrompts,

    estimate: async (open, ids) => {
      const archive = await archiveOf(open)
      if (!archive.ok) return archive
      // What Kling made cannot be uploaded as what it was.
      const addressOf = (id: string) => open.library.find(id)?.media.original ?? null
      const ofUploads = open.kind === 'uploads' ? addressOf : undefined
      return ok(await estimateOf(archive.value, assetsOf(open, ids), ofUploads))
    },

    save: (open, ids) =>
      taking.take(
        () => archiveOf(open),
        (archive, release) => {
          const assets = assetsOf(open, ids)
          const { begin, close } = workAt(open, archive, assets, release)
          const saving = createSaving({
            savingId: randomUUID(),
            account: open.account,
            library: open.kind,
            folder: folderName(archive.chosen),
            assets,
            begin,
            onEnd: (signal) => close(LAST_FILE_LIMIT_MS, signal),
            emit: options.emitSaving
          })
          latest = saving
          return { value: saving.now(), close: saving.close }
        }
      ),
    saving: (savingId) =>
      latest?.now().savingId === savingId ? ok(latest) : fail({ kind: 'plan-gone' }),
    current: () => latest?.now() ?? null,
    needsPage: () => needsPage,
    isSaving: () => latest !== null && latest.now().phase !== 'ended',
    reportPage: (savingId, offset) =>
      latest?.now().savingId === savingId ? ok(latest.page(offset)) : fail({ kind: 'plan-gone' }),

    openLane: (open, ids) =>
      taking.take(
        () => archiveOf(open),
        (archive, release) => {
          const assets = assetsOf(open, ids)
          const { begin, close } = workAt(open, archive, assets, release)
          const known = new Set(assets.map(({ id }) => id))
          const onClose = () => close(RELIST_LIMIT_MS)
          const lane = createLane({ archive, begin, ids: known, onClose })
          return { value: open.files ? byItem(lane, ids, open.files) : lane, close: lane.close }
        }
      ),

    saved: async (open, offset) => {
      // Read once for all the pages that follow.
      if (offset === 0 || listed.key !== open.key) {
        const archive = await archiveOf(open)
        if (!archive.ok && archive.problem.kind !== 'no-copies-folder') return archive
        const { path, all } = archive.ok ? archive.value : { path: '', all: () => [] }
        const copies = all().toReversed()
        const pageAt = (from: number): readonly SavedCopy[] =>
          copies.slice(from, from + RECORDS_PER_MESSAGE).map((saved) => states.shown(path, saved))
        listed = { key: open.key, pageAt }
      }
      return ok(listed.pageAt(offset))
    },
    check: (open) =>
      taking.take(
        async () => {
          const archive = await archiveOf(open)
          if (!archive.ok) return archive
          return ok({ archive: archive.value, unlisted: await archive.value.unlisted() })
        },
        ({ archive, unlisted }, release) => {
          const begun = startCheck({
            archive,
            missing: unlisted.missing,
            onFound: (saved, found) => states.found(archive.path, saved, found, clock.now()),
            onProgress: (check) => {
              const damage = unlisted.there > 0 && check.phase === 'ended' ? DAMAGED : null
              const endedBy = check.endedBy ?? damage
              options.emitCheck({ ...check, endedBy, account: open.account, library: open.kind })
            },
            onEnd: release
          })
          checking = begun
          return { value: begun.now(), close: begun.stop }
        }
      ),
    stopCheck: () => void checking?.stop(),
    archiveOf,
    take: (open, close) =>
      taking.take(
        () => archiveOf(open),
        (archive, release) => ({ value: { archive, release }, close })
      ),
    pathOf: async (open, id) => {
      const archive = await archiveOf(open)
      if (!archive.ok) return archive
      if (id === null) return ok(await archive.value.folderNow())
      const [saved] = fileIdsOf(open, [id]).flatMap((file) => archive.value.saved(file) ?? [])
      return saved ? ok(archive.value.pathOf(saved)) : fail({ kind: 'not-found', said: null })
    },
    pathsOf: (open, ids) => wholePaths(() => archiveOf(open), fileIdsOf(open, ids)),
    close: async () => {
      await taking.close()
      await setups.idle()
    }
  }
}
