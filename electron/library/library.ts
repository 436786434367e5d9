import { randomUUID } from 'node:crypto'
import type { Asset } from '@shared/asset'
import type { GoneAssets, ListedPage, ListingEnd, ListingWait, ToldAssets } from '@shared/listing'
import type { OnWaiting } from '../kling/waiting/patient-asker'
import type { Upload } from '../kling/wire'
import type { Clock } from '../time/clock'
import { type Fates, learnFates } from './absence'
import { createListedUploads } from './listed-uploads'
import type { Entry } from './listing/page'
import { runListing } from './listing-run'
import type { Forgetting } from './memory/forgotten'
import type { LibraryMemory } from './memory/memory'
import type { Renew } from './renewal'
import type { Source } from './source'
import { uploadsSource } from './uploads-source'

/** One library of an account, as listed live by this session. */
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
   * Whether an id is known not to be there: proved, or a listing that is proved to be whole lacks
   * it. That `find` does not find it says nothing.
   */
  readonly isGone: (id: string) => boolean
  /** Everything that `find` finds. */
  readonly assets: () => readonly Asset[]
  /**
   * Takes ids out. Only a later listing brings back those of which nobody knows; what is `gone` is
   * believed to be there once two answers show it that no copy that lags can have given.
   */
  readonly forget: (ids: readonly string[], why?: Forgetting) => void
  /** Takes back what a proof has shown to be there. */
  readonly remember: (uploads: readonly Upload[]) => void
  /** Takes what an answer about single items says now of those that are listed. */
  readonly update: (uploads: readonly Upload[]) => void
  /** Asks for an asset's media addresses anew, see renewal.ts. */
  readonly renew: Renew
  /** Learns what became of assets: see docs/deletion.md. Ends early when `signal` aborts. */
  readonly prove: Prove
}

export type Prove = (
  targets: readonly Entry[],
  options: {
    readonly signal: AbortSignal
    readonly onWaiting?: OnWaiting
    /** Those that an answer has named as deleted. */
    readonly answered?: ReadonlySet<string>
  }
) => Promise<Fates>

/** What a library tells while it is listed; which library that is, the composition adds. */
export interface LibraryEvents {
  readonly emitPage: (page: Omit<ListedPage, 'library'>) => void
  readonly emitEnd: (end: Omit<ListingEnd, 'library'>) => void
  readonly emitWait?: (wait: Omit<ListingWait, 'library'>) => void
  /** A proof has shown that they are gone, whoever asked for it. */
  readonly emitGone?: (gone: Omit<GoneAssets, 'library'>) => void
  /** `update` has brought other facts about them. */
  readonly emitTold?: (told: Omit<ToldAssets, 'library'>) => void
}

interface Options extends LibraryEvents {
  readonly account: string
  readonly clock: Clock
  readonly source: Source
  /** What this session knows of the library from before; without it, nothing. */
  readonly memory?: LibraryMemory | undefined
}

/** A library of uploads. */
export const createLibrary = (
  options: Parameters<typeof uploadsSource>[0] & Omit<Options, 'source'>
): Library => createLibraryFrom({ ...options, source: uploadsSource(options) })

/** The same for every library; `source` says how its items are read. */
export function createLibraryFrom(options: Options): Library {
  const { account, clock, source, emitPage, emitEnd } = options
  const listed = createListedUploads(clock, options.memory)
  let running: AbortController | undefined
  let isWhole = false

  const run = async (listingId: string, controller: AbortController): Promise<void> => {
    const isCurrent = (): boolean => running === controller
    const end = await runListing({
      listed,
      source,
      signal: controller.signal,
      isCurrent,
      emitPage: (assets) => {
        if (isCurrent() && !controller.signal.aborted) emitPage({ listingId, assets })
      },
      emitGone: (ids) => options.emitGone?.({ account, ids }),
      onWaiting: (wait) => {
        const until = wait && { why: wait.why, until: Math.round(clock.now() + wait.ms) }
        if (isCurrent()) options.emitWait?.({ listingId, wait: until })
      }
    })
    // A listing that another one replaced has nothing more to say.
    if (!isCurrent()) return
    running = undefined
    // What an entry is that names nothing, nobody knows.
    isWhole = end.completeness.kind === 'complete' && end.unusable === 0
    emitEnd({ listingId, ...end })
  }

  return {
    account,
    list: () => {
      running?.abort()
      running = new AbortController()
      isWhole = false
      const listingId = randomUUID()
      void run(listingId, running)
      return listingId
    },
    cancel: () => {
      const wasListing = running !== undefined
      running?.abort()
      return wasListing
    },
    find: listed.find,
    isGone: (id) => {
      if (listed.isGone(id)) return true
      return isWhole && listed.find(id) === undefined && !listed.isUnknown(id)
    },
    assets: () => listed.ids().flatMap((id) => listed.find(id)?.asset ?? []),
    forget: listed.forget,
    remember: listed.remember,
    update: (uploads) => {
      listed.renew({ uploads })
      const assets = uploads.flatMap(({ asset }) => listed.find(asset.id)?.asset ?? [])
      if (assets.length > 0) options.emitTold?.({ account, assets })
    },
    renew: source.renewalFor(listed),
    prove: async (targets, { signal, answered, onWaiting = () => undefined }) => {
      const fates = await learnFates({ targets, answered, listed, source, signal, onWaiting })
      const gone = [...fates.keys()].filter((id) => fates.get(id)?.kind === 'gone')
      listed.hasProvedGone(gone)
      if (gone.length > 0) options.emitGone?.({ account, ids: gone })
      return fates
    }
  }
}
