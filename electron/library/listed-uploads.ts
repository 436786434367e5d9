import type { Upload } from '../kling/wire'
import type { Clock } from '../time/clock'
import type { Listing } from './listing/list'
import { createOrder } from './listing/order'
import type { Entry, Page, Sort } from './listing/page'
import { createRanking, type Ranking } from './proof/ranking'

/** The page that showed an asset. */
export interface ListedOn {
  readonly page: Page
  readonly sort: Sort
}

/** An asset as a live listing of this session showed it. */
export interface ListedUpload extends Upload {
  /** Null: a proof showed it. */
  readonly on: ListedOn | null
  /** When it was first listed, by `Clock.elapsed`, in whole milliseconds. */
  readonly firstListedAt: number
}

/** A copy of the service that lags is expected to know a new asset after this time. */
const YOUNG_MS = 60_000
/** An asset uploaded longer ago than this is not new, even if this computer's clock is wrong. */
const OLD_MS = 24 * 60 * 60 * 1000

/** What this session has seen in live listings, and where. */
export interface ListedUploads {
  readonly find: (id: string) => ListedUpload | undefined
  readonly ids: () => readonly string[]
  readonly put: (upload: ListedUpload) => void
  /** Takes what a page says now of what is listed: its media addresses, and whether it is locked. */
  readonly renew: (uploads: readonly Upload[]) => void
  /** Ids that are gone, or of which nobody knows: only a listing or a proof brings them back. */
  readonly forget: (ids: readonly string[]) => void
  readonly remember: (uploads: readonly Upload[]) => void
  /** Ids that were forgotten since the last call of `startForgetting`. */
  readonly isForgotten: (id: string) => boolean
  readonly startForgetting: () => void

  readonly hasProvedGone: (ids: readonly string[]) => void
  /** Takes over what a listing brought. A complete one replaces everything there was. */
  readonly take: (listing: Listing, found: ReadonlyMap<string, ListedUpload>) => void
  /** Where assets stand, if the targets may be gone. */
  readonly rankingFor: (targets: readonly string[]) => Ranking
  /** Uploaded so short a time ago that a copy of the service that lags may not know it. */
  readonly isYoung: (asset: Entry) => boolean
}

/** The order of assets, as a listing has proved it. */
interface Standing {
  readonly newestFirst: readonly Entry[]
  readonly ranking: Pick<Ranking, 'reachesOldest' | 'isSorted' | 'max' | 'order'>
  readonly isComplete: boolean
}

const NOTHING_LISTED: Standing = {
  newestFirst: [],
  ranking: { reachesOldest: false, isSorted: false, max: 0, order: createOrder() },
  isComplete: false
}

export function createListedUploads(clock: Pick<Clock, 'now' | 'elapsed'>): ListedUploads {
  let listed = new Map<string, ListedUpload>()
  let standing = NOTHING_LISTED
  let forgotten = new Set<string>()
  /** When those that are not listed any more were first listed. */
  const firstListedAt = new Map<string, number>()
  const beganAt = clock.elapsed()
  const provedGone = new Set<string>()

  return {
    find: (id) => listed.get(id),
    ids: () => [...listed.keys()],
    put: (upload) => {
      listed.set(upload.asset.id, upload)
      provedGone.delete(upload.asset.id)
    },
    renew: (uploads) => {
      for (const { asset, media } of uploads) {
        const known = listed.get(asset.id)
        if (known) listed.set(asset.id, { ...known, asset, media })
      }
    },
    forget: (ids) => {
      for (const id of ids) {
        const known = listed.get(id)
        if (known) firstListedAt.set(id, known.firstListedAt)
        listed.delete(id)
        forgotten.add(id)
      }
    },
    remember: (uploads) => {
      for (const upload of uploads) {
        const { id } = upload.asset
        const known = listed.get(id)
        const since = known?.firstListedAt ?? firstListedAt.get(id) ?? Math.floor(clock.elapsed())
        listed.set(id, { ...upload, on: known?.on ?? null, firstListedAt: since })
        forgotten.delete(id)
        provedGone.delete(id)
      }
    },
    isForgotten: (id) => forgotten.has(id),
    startForgetting: () => {
      forgotten = new Set()
    },
    hasProvedGone: (ids) => {
      for (const id of ids) provedGone.add(id)
    },
    take: (listing, found) => {
      const isComplete = listing.doubt === null
      if (isComplete) {
        listed = new Map(found)
        for (const id of forgotten) listed.delete(id)
      }
      if (!isComplete && standing.isComplete) return

      const { chained, fromFarEnd, unplaced, isSorted, max, order } = listing
      standing = {
        newestFirst: [...chained, ...fromFarEnd.toReversed()].filter(({ id }) => !unplaced.has(id)),
        ranking: { reachesOldest: isComplete || fromFarEnd.length > 0, isSorted, max, order },
        isComplete
      }
    },
    rankingFor: (targets) => {
      const newestFirst = standing.newestFirst.filter(({ id }) => !provedGone.has(id))
      const doubted = new Set(targets)
      for (const { id } of newestFirst) if (!listed.has(id)) doubted.add(id)
      return createRanking({ ...standing.ranking, newestFirst, doubted })
    },
    isYoung: ({ id, createdAt }) => {
      if (createdAt !== null && clock.now() - createdAt > OLD_MS) return false
      const since = listed.get(id)?.firstListedAt ?? firstListedAt.get(id) ?? beganAt
      return clock.elapsed() - since < YOUNG_MS
    }
  }
}
