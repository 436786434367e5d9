import { dirname } from 'node:path'
import type { Asset } from '@shared/asset'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { PartFile } from '../files/part-file'
import type { MediaAddresses } from '../kling/wire'
import type { Clock } from '../time/clock'
import { unlessAborted } from '../time/within'
import { type Arrived, type DownloadEnd, type Downloads, nothingArrived } from './download'
import { diskFailed, type Stage, unproved } from './save-end'

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
    /** The address without a watermark has led to no copy: another one. */
    readonly isPlain?: boolean
  }
) => Promise<Stage<Fetched>>

/** How the CDN says that an address has expired, or is not known. */
const EXPIRED_STATUSES: readonly number[] = [400, 401, 403, 404, 410]
const TRIES = 3
const WAIT_STEP_MS = 1_000

export function createFetchCopy(
  downloads: Pick<Downloads, 'fetch'>,
  source: CopySource,
  clock: Pick<Clock, 'sleep'>,
  freeBytesIn: (folder: string) => Promise<number | null>
): FetchCopy {
  return async (asset, part, { signal, onBytes, isPlain = false }) => {
    /** A picture starts anew after a failure: it is small, and nothing is appended to it. */
    const mayGoOn = asset.type !== 'image'
    let arrived = nothingArrived()
    let hasRenewed = false

    const once = (address: string): Promise<DownloadEnd> =>
      downloads.fetch({
        address,
        part,
        arrived: mayGoOn ? arrived : { ...arrived, tag: null },
        onArrived: (now: Arrived) => {
          arrived = now
        },
        onBytes,
        freeBytes: () => freeBytesIn(dirname(part.path)),
        signal
      })

    const notFetched = (tries: number, why: Problem): Stage<never> => {
      const got = { bytes: part.bytes(), of: arrived.length }
      return unproved({ kind: 'fetch-failed', tries, ...got, why })
    }

    const clean = isPlain ? null : await source.cleanOf?.(asset.id, signal)
    if (signal.aborted) return fail({ kind: 'stopped' })
    // The file as it is shown would take the place of a better one for good.
    if (clean && !clean.ok)
      return unproved({ kind: 'fetch-failed', tries: 1, bytes: 0, of: null, why: clean.problem })
    if (clean?.value) {
      for (let tries = 1; ; tries += 1) {
        const end = await once(clean.value)
        if (end.kind === 'complete' && part.bytes() > 0)
          return ok({ part, sha256: arrived.hash.digest('hex'), isClean: true })
        if (signal.aborted) return fail({ kind: 'stopped' })
        // Nor does a disk without room for it make the other one the better file.
        if (end.kind === 'no-room' || end.kind === 'disk') return notTaken(end)
        if (end.kind !== 'failed' || !mayComeStill(end.why)) break
        if (tries === TRIES) return notFetched(tries, end.why)
        await clock.sleep(tries * WAIT_STEP_MS, signal)
        if (signal.aborted) return fail({ kind: 'stopped' })
      }
      // Whatever arrived belongs to another address.
      const restarted = await part.restart()
      if (!restarted.ok) return diskFailed(restarted.problem)
      arrived = nothingArrived()
    }

    for (let tries = 1; ; ) {
      const media = source.mediaOf(asset.id)
      if (!media?.original) return unproved({ kind: 'no-address' })

      const end = await once(media.original)
      if (end.kind === 'complete') {
        if (part.bytes() === 0) return unproved({ kind: 'wrong-length', bytes: 0, of: 1 })
        return ok({ part, sha256: arrived.hash.digest('hex'), isClean: false })
      }
      if (signal.aborted) return fail({ kind: 'stopped' })
      if (end.kind === 'no-room' || end.kind === 'disk') return notTaken(end)

      // Its page is listed again, and the new address tried, once; that is no try of its own.
      if (hasExpired(end.why) && !hasRenewed) {
        hasRenewed = true
        const renewed = source.renew(asset.id, media)
        if (await unlessAborted(renewed, signal, () => false)) continue
        if (signal.aborted) return fail({ kind: 'stopped' })
        return unproved({ kind: 'no-address' })
      }
      if (tries === TRIES || !mayPass(end.why)) return notFetched(tries, end.why)
      await clock.sleep(tries * WAIT_STEP_MS, signal)
      if (signal.aborted) return fail({ kind: 'stopped' })
      tries += 1
    }
  }
}

/** The disk does not take the file: this one alone, or any. */
function notTaken(end: Extract<DownloadEnd, { kind: 'no-room' | 'disk' }>): Stage<never> {
  if (end.kind === 'no-room') return unproved(end)
  return isOfThisFile(end.why)
    ? unproved({ kind: 'disk-failed', why: end.why })
    : diskFailed(end.why)
}

const isOfThisFile = (why: Problem): boolean =>
  why.kind === 'file-failed' && OF_THIS_FILE.includes(why.code)

const hasExpired = (why: Problem): boolean =>
  why.kind === 'unexpected-status' && EXPIRED_STATUSES.includes(why.status)

/** An address that has expired was given a moment ago: it does not lead anywhere. */
const mayComeStill = (why: Problem): boolean => mayPass(why) && !hasExpired(why)

/** Whether another try may find something else. */
const mayPass = (why: Problem): boolean =>
  why.kind !== 'too-large' &&
  !(why.kind === 'unreadable' && why.why === 'the address is not allowed')
