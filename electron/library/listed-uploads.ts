import type { Asset } from '@shared/asset'
import type { Upload } from '../kling/wire'
import type { Clock } from '../time/clock'
import type { Listing } from './listing/list'
import { createOrder } from './listing/order'
import type { Entry, ListedOn } from './listing/page'
import { type Forgetting, LAG_MS } from './memory/forgotten'
import { createLibraryMemory, type LibraryMemory } from './memory/memory'
import { createRanking, type Ranking } from './proof/ranking'
import { createServiceAge } from './service-age'

/** An asset as a live listing of this session showed it. */
export interface ListedUpload extends Upload {
  /** Null: a proof showed it, or it has no such page. */
  readonly on: ListedOn | null
  /** When it was first listed, by `Clock.elapsed`, in whole milliseconds. */
  readonly firstListedAt: number
}

/** What one answer showed. */
export interface Shown {
  readonly uploads: readonly Upload[]
  /** By the service's clock, if the answer said so. */
  readonly servedAt?: number | null | undefined
}

/** A listing under way. Once another one has replaced it, nothing that it learns is written. */
export interface ListingSession {
  /** `askedAt`: when the request left, by `Clock.elapsed`. */
  readonly read: (shown: Shown, on: ListedOn | null, askedAt: number) => void
  /** Forgotten, and not shown by enough answers since. */
  readonly isForgotten: (id: string) => boolean
  /** The asset, as locked as the answers of this listing show it. */
  readonly asListed: (asset: Asset) => Asset
  /** Pages that show something that was forgotten: a second answer must agree. */
  readonly toAskAgain: () => readonly ListedOn[]
  /** What was forgotten, and has come back in this listing. */
  readonly returned: () => readonly string[]
  /**
   * This listing shows something that is called gone, and that is not believed yet: the service may
   * have said so without deleting it.
   */
  readonly withholds: () => boolean
  /** Ids that were listed before, and that this listing has not read. */
  readonly unread: () => readonly string[]
  /** They stay, although this listing has not read them. */
  readonly keep: (ids: readonly string[]) => void
  /** Other answers have shown these since it began, though this listing has not read them. */
  readonly shownElsewhere: () => readonly string[]
  readonly hasProvedGone: (ids: readonly string[]) => void
  /** The listing has ended. A complete one replaces everything that was listed before. */
  readonly end: (listing: Listing) => void
  /** Everything that this listing has read, as it is known now. */
  readonly assets: () => readonly Asset[]
}

/** What this session has seen in live listings, and where. */
export interface ListedUploads {
  readonly find: (id: string) => ListedUpload | undefined
  readonly ids: () => readonly string[]
  /** Takes what a page says now of what is listed: where its bytes are, whether it is locked. */
  readonly renew: (shown: Shown) => void
  /** Ids that are gone, or of which nobody knows: only a listing or a proof brings them back. */
  readonly forget: (ids: readonly string[], why?: Forgetting) => void
  /** Confirmed or proved to be gone. */
  readonly isGone: (id: string) => boolean
  /** Nobody knows what became of it. */
  readonly isUnknown: (id: string) => boolean
  /** Those of which nobody knew when the last listing began. */
  readonly unknown: () => readonly string[]
  /** Nobody knows what became of it, and nobody asks any more. */
  readonly isGivenUp: (id: string) => boolean
  /** Asked about by its id in vain, by an earlier listing as well. */
  readonly isInVain: (id: string) => boolean
  readonly remember: (uploads: readonly Upload[]) => void
  readonly hasProvedGone: (ids: readonly string[]) => void
  /** A listing begins. What it reads is found from then on, along with what was listed before. */
  readonly begin: () => ListingSession

  /** Where assets stand, if the targets may be gone. */
  readonly rankingFor: (targets: readonly string[]) => Ranking
  /** First listed so short a time ago that a copy of the service that lags may not know it. */
  readonly isYoung: (id: string) => boolean
  /** Uploaded so long ago that every copy knows it, whenever that was asked. */
  readonly isOld: (asset: Entry) => boolean
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

export function createListedUploads(
  clock: Pick<Clock, 'elapsed'>,
  { favourites, forgotten }: LibraryMemory = createLibraryMemory(clock.elapsed)
): ListedUploads {
  let listed = new Map<string, ListedUpload>()
  /** What the listing under way has read. */
  let reading = new Map<string, ListedUpload>()
  let standing = NOTHING_LISTED
  const age = createServiceAge(clock.elapsed)
  /** When those that are not listed any more were first listed. */
  const firstListedAt = new Map<string, number>()
  const beganAt = clock.elapsed()
  const provedGone = new Set<string>()
  /** By other answers than those of the listing under way, since that began. */
  const shownElsewhere = new Set<string>()

  const known = (id: string): ListedUpload | undefined => reading.get(id) ?? listed.get(id)
  const find = (id: string): ListedUpload | undefined => {
    const upload = known(id)
    return upload && favourites.applied(upload)
  }
  const put = (id: string, upload: ListedUpload): void => {
    const map = reading.has(id) ? reading : listed
    map.set(id, upload)
    shownElsewhere.add(id)
  }
  const unread = (): readonly string[] => [...listed.keys()].filter((id) => !reading.has(id))
  const drop = (ids: readonly string[]): void => {
    for (const id of ids) {
      const upload = known(id)
      if (upload) firstListedAt.set(id, upload.firstListedAt)
      listed.delete(id)
      reading.delete(id)
    }
  }
  const hasProvedGone = (ids: readonly string[]): void => {
    for (const id of ids) provedGone.add(id)
    // The lag time runs from the deletion, where that is known.
    forgotten.add(
      ids.filter((id) => !forgotten.isGone(id)),
      'gone'
    )
    drop(ids)
  }

  const endWith = (mine: Map<string, ListedUpload>, listing: Listing): void => {
    const isComplete = listing.doubt === null
    if (isComplete) listed = mine
    else for (const [id, upload] of mine) listed.set(id, upload)
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
  }

  const begin = (): ListingSession => {
    for (const [id, upload] of reading) listed.set(id, upload)
    // Its own, so that a listing which was replaced writes where nobody reads.
    const mine = new Map<string, ListedUpload>()
    reading = mine
    shownElsewhere.clear()
    favourites.beginListing()
    forgotten.beginListing()
    const kept = new Set<string>()
    const returned = new Set<string>()
    const withheld = new Set<string>()
    const isCurrent = (): boolean => reading === mine

    return {
      read: ({ uploads, servedAt }, on, askedAt) => {
        if (!isCurrent()) return
        age.hear(servedAt)
        favourites.take(uploads)
        const now = Math.floor(clock.elapsed())
        for (const { asset, media } of uploads) {
          const { id } = asset
          if (forgotten.has(id)) {
            withheld.add(id)
            if (!forgotten.returns(id, askedAt, on)) continue
            withheld.delete(id)
            returned.add(id)
          } else forgotten.remove([id])
          const firstListed = known(id)?.firstListedAt ?? firstListedAt.get(id) ?? now
          mine.set(id, { asset, media, on, firstListedAt: firstListed })
          if (provedGone.size > 0) provedGone.delete(id)
        }
      },
      isForgotten: forgotten.has,
      asListed: (asset) => (favourites.isInListing(asset.id) ? { ...asset, favored: true } : asset),
      toAskAgain: forgotten.toAskAgain,
      returned: () => [...returned],
      withholds: () => [...withheld].some(forgotten.has),
      unread,
      keep: (ids) => {
        for (const id of ids) {
          const upload = listed.get(id)
          if (!upload || mine.has(id)) continue
          kept.add(id)
          mine.set(id, upload)
        }
      },
      shownElsewhere: () => unread().filter((id) => shownElsewhere.has(id)),
      hasProvedGone: (ids) => {
        if (isCurrent()) hasProvedGone(ids)
      },
      end: (listing) => {
        if (!isCurrent()) return
        endWith(mine, listing)
        forgotten.askedInVain(listing.inVain ?? [])
        if (listing.doubt !== null) return
        favourites.endListing((id) => mine.has(id) && !kept.has(id))
        forgotten.endListing((listing.unproved ?? []).filter((id) => !mine.has(id)))
      },
      assets: () => [...mine.values()].map((upload) => favourites.applied(upload).asset)
    }
  }

  return {
    find,
    ids: () => [...reading.keys(), ...unread()],
    renew: ({ uploads, servedAt }) => {
      age.hear(servedAt)
      favourites.take(uploads)
      for (const { asset, media } of uploads) {
        const upload = known(asset.id)
        if (upload) put(asset.id, { ...upload, asset, media })
      }
    },
    isGone: forgotten.isGone,
    isUnknown: forgotten.isUnknown,
    unknown: forgotten.unknown,
    isGivenUp: forgotten.isGivenUp,
    isInVain: forgotten.isInVain,
    forget: (ids, why = 'unknown') => {
      drop(ids)
      forgotten.add(ids, why)
    },
    remember: (uploads) => {
      favourites.take(uploads)
      // A proof may have asked a copy that lags behind another run.
      const there = uploads.filter(({ asset }) => !forgotten.isJustGone(asset.id))
      for (const upload of there) {
        const { id } = upload.asset
        const on = known(id)?.on ?? null
        const since = known(id)?.firstListedAt ?? firstListedAt.get(id)
        put(id, { ...upload, on, firstListedAt: since ?? Math.floor(clock.elapsed()) })
        provedGone.delete(id)
      }
      forgotten.remove(there.map(({ asset }) => asset.id))
    },
    hasProvedGone,
    begin,

    rankingFor: (targets) => {
      const newestFirst = standing.newestFirst.filter(({ id }) => !provedGone.has(id))
      const doubted = new Set(targets)
      for (const { id } of newestFirst) if (!known(id)) doubted.add(id)
      return createRanking({ ...standing.ranking, newestFirst, doubted })
    },
    isYoung: (id) => {
      const since = known(id)?.firstListedAt ?? firstListedAt.get(id) ?? beganAt
      return clock.elapsed() - since < LAG_MS
    },
    isOld: ({ createdAt }) => age.isOld(createdAt)
  }
}
