import type { Asset } from '@shared/asset'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { Completeness, ListingEnd, PartialReason } from '@shared/listing'
import type { ListedUploads } from './listed-uploads'
import { type Doubt, type Listing, list } from './listing/list'
import type { OnWaiting, PageReader, ReaderOptions } from './page-reader'
import type { PageSizes } from './page-sizes'
import { proveGone } from './proof/prove'

interface Options {
  readonly listed: ListedUploads
  readonly pageSizes: PageSizes
  readonly parallel: () => number
  readonly signal: AbortSignal
  /** False: another listing has replaced this one. */
  readonly isCurrent: () => boolean
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
export async function runListing(
  options: Options
): Promise<Omit<ListingEnd, 'listingId' | 'library'>> {
  const { listed, pageSizes, parallel, signal, isCurrent, onWaiting, read, emitPage } = options
  const session = listed.begin()
  const shownLocked = new Set<string>()
  const show = (assets: readonly Asset[]): void => {
    const shown = assets.filter(({ id }) => !session.isForgotten(id)).map(session.asListed)
    for (const { id, favored } of shown) if (favored) shownLocked.add(id)
    for (let from = 0; from < shown.length; from += RECORDS_PER_MESSAGE)
      emitPage(shown.slice(from, from + RECORDS_PER_MESSAGE))
  }

  const reader = read({
    signal,
    onWaiting,
    onRead: session.read
  })
  const sizes = pageSizes.toTry()
  const listing = await list({ ask: reader.ask, sizes, parallel, onFresh: show })
  if (!isCurrent()) return endOf(listing, reader, session.withholds())
  if (listing.size !== null)
    for (const size of sizes) if (size > listing.size) pageSizes.refuse(size)

  /** What was forgotten may be shown by a copy that lags: a second answer decides. */
  const askAgain = async (): Promise<void> => {
    for (const { page, sort } of session.toAskAgain()) await reader.ask(page, sort)
    show(session.returned().flatMap((id) => listed.find(id)?.asset ?? []))
  }
  /** Assets that were listed before, and whose absence nothing proves: they stay. */
  const keepUnproved = async (): Promise<void> => {
    const missing = session.unread()
    if (missing.length === 0) return
    const verdicts = await proveGone({
      ask: reader.ask,
      ranking: listed.rankingFor(missing),
      targets: missing,
      isYoung: listed.isYoung,
      isOld: (id) => listed.isOld(listed.find(id)?.asset ?? { id, createdAt: null }),
      sizes: pageSizes.toTry(),
      parallel
    })
    const isGone = (id: string): boolean => verdicts.get(id)?.kind === 'gone'
    const kept = missing.filter((id) => !isGone(id))
    session.keep(kept)
    show(kept.flatMap((id) => listed.find(id)?.asset ?? []))
    session.hasProvedGone(missing.filter(isGone))
  }
  await askAgain()
  if (listing.doubt === null) await keepUnproved()
  if (!isCurrent()) return endOf(listing, reader, session.withholds())
  session.end(listing)
  // A later answer has shown it as a favourite, or no complete listing has lifted its lock.
  show(session.assets().filter(({ id, favored }) => favored && !shownLocked.has(id)))
  return endOf(listing, reader, session.withholds())
}

function endOf(
  listing: Listing,
  reader: PageReader,
  withholds: boolean
): Omit<ListingEnd, 'listingId' | 'library'> {
  const { doubt, chained, fromFarEnd, loose, unplaced, unusable } = listing
  const problem = reader.problem() ?? (doubt === 'refused' ? reader.refusal() : null)
  const doubted = doubt === null && withholds ? 'order' : doubt
  const why = problem !== null ? 'broken-off' : doubted && REASONS[doubted]
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
