import type { Asset } from '@shared/asset'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { Completeness, ListingEnd, PartialReason } from '@shared/listing'
import type { Upload } from '../kling/wire'
import type { Clock } from '../time/clock'
import type { ListedOn, ListedUpload, ListedUploads } from './listed-uploads'
import { type Doubt, type Listing, list } from './listing/list'
import type { Page, Sort } from './listing/page'
import type { OnWaiting, PageReader, ReaderOptions } from './page-reader'
import type { PageSizes } from './page-sizes'
import { proveGone } from './proof/prove'

interface Options {
  readonly listed: ListedUploads
  readonly pageSizes: PageSizes
  readonly clock: Pick<Clock, 'elapsed'>
  readonly parallel: () => number
  readonly signal: AbortSignal
  readonly onWaiting: OnWaiting
  readonly read: (options: Pick<ReaderOptions, 'signal' | 'onRead' | 'onWaiting'>) => PageReader
  readonly emitPage: (assets: readonly Asset[]) => void
}

const REASONS: Readonly<Record<Doubt, PartialReason>> = {
  empty: 'empty',
  gap: 'gap',
  order: 'order',
  sort: 'one-way',
  refused: 'broken-off'
}

/**
 * Lists an account once. What it shows is known at once; what it does not show any more is only
 * given up when that is proved (R41).
 */
export async function runListing(options: Options): Promise<Omit<ListingEnd, 'listingId'>> {
  const { listed, pageSizes, clock, parallel, signal, onWaiting, read, emitPage } = options
  const found = new Map<string, ListedUpload>()
  listed.startForgetting()

  const onRead = (uploads: readonly Upload[], page: Page, sort: Sort): void => {
    const on: ListedOn = { page, sort }
    const now = Math.floor(clock.elapsed())
    for (const { asset, media } of uploads) {
      if (found.has(asset.id)) continue
      const firstListedAt = listed.find(asset.id)?.firstListedAt ?? now
      found.set(asset.id, { asset, media, on, firstListedAt })
    }
  }
  const show = (assets: readonly Asset[]): void => {
    const shown = assets.filter(({ id }) => !listed.isForgotten(id))
    for (const { id } of shown) {
      const upload = found.get(id)
      if (upload) listed.put(upload)
    }
    for (let from = 0; from < shown.length; from += RECORDS_PER_MESSAGE)
      emitPage(shown.slice(from, from + RECORDS_PER_MESSAGE))
  }

  const reader = read({ signal, onRead, onWaiting })
  const sizes = pageSizes.toTry()
  const listing = await list({ ask: reader.ask, sizes, parallel, onFresh: show })
  if (listing.size !== null)
    for (const size of sizes) if (size > listing.size) pageSizes.refuse(size)
  if (signal.aborted) return endOf(listing, reader)

  /** Assets that were listed before, and whose absence nothing proves: they stay. */
  const keepUnproved = async (): Promise<void> => {
    const missing = listed.ids().filter((id) => !found.has(id))
    if (missing.length === 0) return
    const verdicts = await proveGone({
      ask: reader.ask,
      ranking: listed.rankingFor(missing),
      targets: missing,
      isYoung: (id) => listed.isYoung(listed.find(id)?.asset ?? { id, createdAt: null }),
      sizes: pageSizes.toTry(),
      parallel
    })
    const kept = missing.flatMap((id) => {
      const upload = verdicts.get(id)?.kind === 'gone' ? undefined : listed.find(id)
      return upload ?? []
    })
    for (const upload of kept) if (!found.has(upload.asset.id)) found.set(upload.asset.id, upload)
    show(kept.map(({ asset }) => asset))
    listed.hasProvedGone(missing.filter((id) => verdicts.get(id)?.kind === 'gone'))
  }
  if (listing.doubt === null) await keepUnproved()
  if (!signal.aborted) listed.take(listing, found)
  return endOf(listing, reader)
}

function endOf(listing: Listing, reader: PageReader): Omit<ListingEnd, 'listingId'> {
  const { doubt, chained, fromFarEnd, loose, unplaced, unusable } = listing
  const problem = reader.problem() ?? (doubt === 'refused' ? reader.refusal() : null)
  const why = problem !== null ? 'broken-off' : doubt && REASONS[doubt]
  const completeness: Completeness = why ? { kind: 'partial', why } : { kind: 'complete' }
  return {
    problem,
    completeness,
    assets: chained.length + fromFarEnd.length + loose.length,
    repeats: unplaced.size,
    unusable,
    requests: reader.requests()
  }
}
