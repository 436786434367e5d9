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
  /** Takes what a page says now of what is listed: where its bytes are, whether it is locked. */
  readonly renew: (uploads: readonly Upload[]) => void
  /** Ids that are gone, or of which nobody knows: only a listing or a proof brings them back. */
  readonly forget: (ids: readonly string[]) => void
  readonly remember: (uploads: readonly Upload[]) => void
  readonly hasProvedGone: (ids: readonly string[]) => void

  /** A listing begins. What it reads is found from then on, along with what was listed before. */
  readonly begin: () => void
  readonly read: (uploads: readonly Upload[], on: ListedOn) => void
  /** Forgotten since the listing began: it may have read them before they went. */
  readonly isForgotten: (id: string) => boolean
  /** Ids that were listed before, and that this listing has not read. */
  readonly unread: () => readonly string[]
  /** They stay, although this listing has not read them. */
  readonly keep: (ids: readonly string[]) => void
  /** The listing has ended. A complete one replaces everything that was listed before. */
  readonly end: (listing: Listing) => void

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
  /** What the listing under way has read. */
  let reading = new Map<string, ListedUpload>()
  let standing = NOTHING_LISTED
  let forgotten = new Set<string>()
  /** When those that are not listed any more were first listed. */
  const firstListedAt = new Map<string, number>()
  const beganAt = clock.elapsed()
  const provedGone = new Set<string>()

  const find = (id: string): ListedUpload | undefined => reading.get(id) ?? listed.get(id)
  const put = (id: string, upload: ListedUpload): void => {
    const map = reading.has(id) ? reading : listed
    map.set(id, upload)
  }
  const unread = (): readonly string[] => [...listed.keys()].filter((id) => !reading.has(id))

  return {
    find,
    ids: () => [...reading.keys(), ...unread()],
    renew: (uploads) => {
      for (const { asset, media } of uploads) {
        const known = find(asset.id)
        if (known) put(asset.id, { ...known, asset, media })
      }
    },
    forget: (ids) => {
      for (const id of ids) {
        const known = find(id)
        if (known) firstListedAt.set(id, known.firstListedAt)
        listed.delete(id)
        reading.delete(id)
        forgotten.add(id)
      }
    },
    remember: (uploads) => {
      for (const upload of uploads) {
        const { id } = upload.asset
        const known = find(id)
        const since = known?.firstListedAt ?? firstListedAt.get(id) ?? Math.floor(clock.elapsed())
        put(id, { ...upload, on: known?.on ?? null, firstListedAt: since })
        forgotten.delete(id)
        provedGone.delete(id)
      }
    },
    hasProvedGone: (ids) => {
      for (const id of ids) provedGone.add(id)
    },

    begin: () => {
      for (const [id, upload] of reading) listed.set(id, upload)
      reading = new Map()
      forgotten = new Set()
    },
    read: (uploads, on) => {
      const now = Math.floor(clock.elapsed())
      for (const { asset, media } of uploads) {
        const { id } = asset
        if (forgotten.size > 0 && forgotten.has(id)) continue
        const firstListed = listed.size === 0 ? now : (listed.get(id)?.firstListedAt ?? now)
        reading.set(id, { asset, media, on, firstListedAt: firstListed })
        if (provedGone.size > 0) provedGone.delete(id)
      }
    },
    isForgotten: (id) => forgotten.size > 0 && forgotten.has(id),
    unread,
    keep: (ids) => {
      for (const id of ids) {
        const upload = listed.get(id)
        if (upload && !reading.has(id)) reading.set(id, upload)
      }
    },
    end: (listing) => {
      const isComplete = listing.doubt === null
      if (isComplete) listed = reading
      else for (const [id, upload] of reading) listed.set(id, upload)
      reading = new Map()
      if (!isComplete && standing.isComplete) return

      const { chained, fromFarEnd, unplaced, isSorted, max, order } = listing
      const newestFirst = [...chained, ...fromFarEnd.toReversed()]
      standing = {
        newestFirst:
          unplaced.size > 0 ? newestFirst.filter(({ id }) => !unplaced.has(id)) : newestFirst,
        ranking: { reachesOldest: isComplete || fromFarEnd.length > 0, isSorted, max, order },
        isComplete
      }
    },

    rankingFor: (targets) => {
      const newestFirst = standing.newestFirst.filter(({ id }) => !provedGone.has(id))
      const doubted = new Set(targets)
      for (const { id } of newestFirst) if (!find(id)) doubted.add(id)
      return createRanking({ ...standing.ranking, newestFirst, doubted })
    },
    isYoung: ({ id, createdAt }) => {
      if (createdAt !== null && clock.now() - createdAt > OLD_MS) return false
      const since = find(id)?.firstListedAt ?? firstListedAt.get(id) ?? beganAt
      return clock.elapsed() - since < YOUNG_MS
    }
  }
}
