import type { Asset } from '@shared/asset'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { PartFile } from '../files/part-file'
import type { MediaAddresses } from '../kling/wire'
import type { Clock } from '../time/clock'
import { unlessAborted } from '../time/within'
import { type Arrived, type DownloadEnd, type Downloads, nothingArrived } from './download'
import { createRoom } from './fetching/room'
import { diskFailed, type Stage, unproved } from './save-end'
import { LIMIT_BYTES } from './whole/sizes'

/** Where an asset's bytes are, as the listing told or tells anew. */
export interface CopySource {
  readonly mediaOf: (id: string) => MediaAddresses | undefined
  readonly renew: (id: string, expired: MediaAddresses) => Promise<boolean>
  /** See `CopyFiles`. */
  readonly cleanOf?: (id: string, signal: AbortSignal) => Promise<Result<string | null>>
}

/** A file that arrived to its end, not flushed yet. */
export interface Fetched {
  readonly part: PartFile
  /** Of the bytes as they were written. */
  readonly sha256: string
  /** From the address without a watermark. */
  readonly isClean: boolean
}

/** Errors about this one file: others may still be taken (FAT takes none of 4 GB). */
const OF_THIS_FILE = ['EFBIG']

export type FetchCopy = (
  asset: Asset,
  part: PartFile,
  options: {
    readonly signal: AbortSignal
    readonly onBytes: (bytes: number) => void
    /** The address without a watermark has led to what is no copy: another one. */
    readonly isPlain?: boolean
  }
) => Promise<Stage<Fetched>>

/** One of the two ways to a file: as it is shown, or without a watermark. */
interface Way {
  /** As it is known now. */
  readonly address: () => string | null | undefined
  readonly renew: () => Promise<Stage<null>>
  readonly isClean: boolean
}

/** How the CDN says that an address has expired, or is not known. */
const EXPIRED_STATUSES: readonly number[] = [400, 401, 403, 404, 410]
/** Too many at once, or not just now. */
const MOMENTARY_STATUSES: readonly number[] = [429, 503]
const TRIES = 3
const WAIT_STEP_MS = 1_000

export function createFetchCopy(
  downloads: Pick<Downloads, 'fetch'>,
  source: CopySource,
  clock: Pick<Clock, 'sleep'>,
  freeBytesIn: (folder: string) => Promise<number | null>
): FetchCopy {
  const room = createRoom(freeBytesIn)

  const fetchCopy: FetchCopy = async (asset, part, { signal, onBytes, isPlain = false }) => {
    /** A picture starts anew after a failure: it is small, and nothing is appended to it. */
    const mayGoOn = asset.type !== 'image'
    let arrived = nothingArrived()
    /** Of the file as it is asked for now, also what the disk did not take. */
    let got = 0
    /** Whether another file may have filled the disk that had no room, and may give it back. */
    let isCrowded = false

    const once = (address: string): Promise<DownloadEnd> =>
      downloads.fetch({
        address,
        part,
        arrived: mayGoOn ? arrived : { ...arrived, tag: null },
        onArrived: (now: Arrived) => {
          arrived = now
          got = part.bytes()
        },
        onBytes: (more) => {
          got += more
          onBytes(more)
        },
        askForRoom: (needsBytes) => {
          isCrowded = room.isCrowded(part)
          return room.ask(part, needsBytes)
        },
        askForPiece: (bytes) => room.askForPiece(part, bytes),
        limitBytes: LIMIT_BYTES[asset.type],
        signal
      })

    const notFetched = (tries: number, why: Problem): Stage<never> => {
      const got = { bytes: part.bytes(), of: arrived.length }
      return unproved({ kind: 'fetch-failed', tries, ...got, why })
    }

    /** Whatever arrived belongs to nothing that can be had. */
    const beginAnew = async (): Promise<Stage<null>> => {
      const restarted = await part.restart()
      arrived = nothingArrived()
      return restarted.ok ? ok(null) : diskFailed(restarted.problem)
    }

    /** The disk did not take it. Fails unless it may take it the next time, if there is one. */
    const afterDisk = async (why: Problem, isLast: boolean): Promise<Stage<null>> => {
      if (isOfThisFile(why)) return unproved({ kind: 'disk-failed', why })
      if (!isFull(why)) return diskFailed(why)
      const needsBytes = Math.max(got, arrived.length ?? 0)
      const heldBytes = part.bytes()
      // What was granted, another one has taken, and may give back.
      const mayBeGivenBack = arrived.length !== null && room.isCrowded(part) && !isLast
      const anew = await beginAnew()
      if (!anew.ok) return anew
      const full = { needsBytes, heldBytes, isQuota: isQuota(why) }
      const found = await room.askAfterFull(part, full)
      return found && !mayBeGivenBack ? unproved(found) : ok(null)
    }

    /** Null: there is no address, or there is none any more. */
    const fetchFrom = async (way: Way): Promise<Stage<Fetched | null>> => {
      let hasRenewed = false
      let hasBegunAnew = false
      for (let tries = 1; ; ) {
        const address = way.address()
        if (!address) return ok(null)

        const isRange = mayGoOn && arrived.tag !== null && part.bytes() > 0
        const end = await once(address)
        if (end.kind === 'complete') {
          if (part.bytes() === 0) return unproved({ kind: 'wrong-length', bytes: 0, of: 1 })
          return ok({ part, sha256: arrived.hash.digest('hex'), isClean: way.isClean })
        }
        if (signal.aborted) return fail({ kind: 'stopped' })
        if (end.kind === 'no-room') {
          if (!isCrowded || tries === TRIES) return unproved(end)
          // One without a length gives back what it took.
          const anew = arrived.length === null ? await beginAnew() : ok(null)
          if (!anew.ok) return anew
        } else if (end.kind === 'disk') {
          const mayPassHere = await afterDisk(end.why, tries === TRIES)
          if (!mayPassHere.ok) return mayPassHere
          if (tries === TRIES) return diskFailed(end.why)
        } else {
          // It is asked for anew, and the new address tried, once; that is no try of its own.
          if (hasExpired(end.why) && !hasRenewed) {
            hasRenewed = true
            const renewed = await way.renew()
            if (signal.aborted) return fail({ kind: 'stopped' })
            if (renewed.ok) continue
            if (!isRange) return renewed
          }
          // There may be no such part, and all of it be there: that is no try of its own, once.
          if (isRange && refusesRange(end.why)) {
            const anew = await beginAnew()
            if (!anew.ok) return anew
            const isFirst = !hasBegunAnew
            hasBegunAnew = true
            if (isFirst) continue
          }
          if (tries === TRIES || !mayPass(end.why)) return notFetched(tries, end.why)
        }
        await clock.sleep(tries * WAIT_STEP_MS, signal)
        if (signal.aborted) return fail({ kind: 'stopped' })
        tries += 1
      }
    }

    let clean: string | null = null
    /** The file as it is shown would take the place of a better one for good. */
    const askClean = async (): Promise<Stage<null>> => {
      const told = isPlain ? undefined : await source.cleanOf?.(asset.id, signal)
      if (signal.aborted) return fail({ kind: 'stopped' })
      if (told && !told.ok) return notFetched(1, told.problem)
      clean = told?.value ?? null
      return ok(null)
    }
    const asked = await askClean()
    if (!asked.ok) return asked
    if (clean) {
      const better = await fetchFrom({ address: () => clean, renew: askClean, isClean: true })
      if (!better.ok) return better
      if (better.value) return ok(better.value)
      const anew = await beginAnew()
      if (!anew.ok) return anew
    }

    let media: MediaAddresses | undefined
    const shown = await fetchFrom({
      address: () => {
        media = source.mediaOf(asset.id)
        return media?.original
      },
      // Its page is listed again.
      renew: async () => {
        const renewed = media ? source.renew(asset.id, media) : Promise.resolve(false)
        const isRenewed = await unlessAborted(renewed, signal, () => false)
        return isRenewed ? ok(null) : unproved({ kind: 'no-address' })
      },
      isClean: false
    })
    if (!shown.ok) return shown
    return shown.value ? ok(shown.value) : unproved({ kind: 'no-address' })
  }

  return async (asset, part, options) => {
    try {
      return await fetchCopy(asset, part, options)
    } finally {
      room.leave(part)
    }
  }
}

const isOfThisFile = (why: Problem): boolean =>
  why.kind === 'file-failed' && OF_THIS_FILE.includes(why.code)

const isQuota = (why: Problem): boolean => why.kind === 'file-failed' && why.code === 'EDQUOT'
const isFull = (why: Problem): boolean =>
  isQuota(why) || (why.kind === 'file-failed' && why.code === 'ENOSPC')

const hasExpired = (why: Problem): boolean =>
  why.kind === 'unexpected-status' && EXPIRED_STATUSES.includes(why.status)

/** Any refusal but those that speak of the moment. */
const refusesRange = (why: Problem): boolean =>
  why.kind === 'unexpected-status' && !MOMENTARY_STATUSES.includes(why.status)

/** Whether another try may find something else. */
const mayPass = (why: Problem): boolean =>
  why.kind !== 'too-large' &&
  !(why.kind === 'unreadable' && why.why === 'the address is not allowed')
