import { randomUUID } from 'node:crypto'
import type { Asset } from '@shared/asset'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { ListingEnd } from '@shared/listing'
import type { Result } from '@shared/problem'
import type { Uploads } from '../kling/uploads'
import type { Upload } from '../kling/wire'
import type { Clock } from '../time/clock'
import { createPageSizes, listToTheEnd } from './listing'
import { type OnWaiting, onePass } from './pass'
import { createRenewal, type ListedOn, type Renew } from './renewal'

/** One account's uploads, as listed live by this session. */
export interface Library {
  readonly account: string
  /**
   * Starts over; a listing that is under way is cancelled. Answers at once, the assets follow as
   * events.
   */
  readonly list: () => string
  /** Ends a listing that is under way; answers whether there was one. */
  readonly cancel: () => boolean
  /**
   * What this session saw in a live listing and nothing has made doubtful since: the only ids a
   * plan may hold.
   */
  readonly find: (id: string) => Upload | undefined
  /**
   * Takes ids out that are gone, or of which nobody knows: only a later listing brings them back.
   */
  readonly forget: (ids: readonly string[]) => void
  /** Takes back what a listing has proved to be there. */
  readonly remember: (uploads: readonly Upload[]) => void
  /** Asks for an asset's media addresses anew, see renewal.ts. */
  readonly renew: Renew
  /** One ascending pass over the whole library, on its own; see pass.ts. */
  readonly pass: (signal: AbortSignal, onWaiting?: OnWaiting) => Promise<Result<readonly Upload[]>>
  /** Every id this session knows to be listed, but for those of `except`. */
  readonly idsBut: (except: (id: string) => boolean) => ReadonlySet<string>
}

interface Options {
  readonly account: string
  readonly uploads: Uploads
  readonly clock: Clock
  /** Assets per page to ask for first; without it, the most. */
  readonly pageSize?: () => number
  readonly emitPage: (page: { listingId: string; assets: readonly Asset[] }) => void
  readonly emitEnd: (end: ListingEnd) => void
}

export function createLibrary({
  account,
  uploads,
  clock,
  pageSize,
  emitPage,
  emitEnd
}: Options): Library {
  const pageSizes = createPageSizes(pageSize)
  let listed = new Map<string, Upload>()
  let running: AbortController | undefined
  let passes = 0
  /** Ids forgotten while a listing runs: its pages may have been read before they went. */
  let gone = new Set<string>()
  const places = new Map<string, ListedOn>()

  const run = async (listingId: string, controller: AbortController): Promise<void> => {
    const found = new Map<string, Upload>()
    const onNew = (fresh: readonly Upload[], page: ListedOn): void => {
      if (controller.signal.aborted) return
      const shown = fresh.filter(({ asset }) => !gone.has(asset.id))
      for (const upload of shown) {
        found.set(upload.asset.id, upload)
        listed.set(upload.asset.id, upload)
        places.set(upload.asset.id, page)
      }
      for (let from = 0; from < shown.length; from += RECORDS_PER_MESSAGE) {
        emitPage({
          listingId,
          assets: shown.slice(from, from + RECORDS_PER_MESSAGE).map(({ asset }) => asset)
        })
      }
    }
    const { problem, totals } = await listToTheEnd({
      uploads,
      pageSizes,
      email: account,
      signal: controller.signal,
      onNew
    })
    // A listing that another one replaced has nothing more to say.
    if (running !== controller) return
    running = undefined
    if (problem === null) {
      for (const id of gone) found.delete(id)
      listed = found
    }
    emitEnd({ listingId, problem, ...totals })
  }

  return {
    account,
    list: () => {
      running?.abort()
      running = new AbortController()
      gone = new Set()
      const listingId = randomUUID()
      void run(listingId, running)
      return listingId
    },
    cancel: () => {
      const wasListing = running !== undefined
      running?.abort()
      return wasListing
    },
    find: (id) => listed.get(id),
    forget: (ids) => {
      for (const id of ids) {
        listed.delete(id)
        gone.add(id)
      }
    },
    remember: (uploads) => {
      for (const upload of uploads) {
        listed.set(upload.asset.id, upload)
        gone.delete(upload.asset.id)
      }
    },
    renew: createRenewal({
      account,
      uploads,
      clock,
      placeOf: (id) => places.get(id),
      addressesOf: (id) => listed.get(id)?.media,
      take: (fresh) => {
        for (const { asset, media } of fresh) {
          const upload = listed.get(asset.id)
          if (upload) listed.set(asset.id, { ...upload, media })
        }
      }
    }),
    pass: (signal, onWaiting) => {
      passes += 1
      return onePass({
        uploads,
        pageSizes,
        email: account,
        clock,
        random: Math.random,
        signal,
        onWaiting: onWaiting ?? (() => undefined),
        isOther: passes % 2 === 0
      })
    },
    idsBut: (except) => new Set([...listed.keys()].filter((id) => !except(id)))
  }
}
