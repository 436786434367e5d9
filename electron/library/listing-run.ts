import type { Asset } from '@shared/asset'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { Completeness, ListingEnd, PartialReason } from '@shared/listing'
import type { ListedUploads } from './listed-uploads'
import type { Doubt, Listing } from './listing/list'
import type { Entry } from './listing/page'
import type { Verdict } from './proof/prove'
import type { Reading, ReadingOptions, Source } from './source'

interface Options extends Pick<ReadingOptions, 'signal' | 'onWaiting'> {
  readonly listed: ListedUploads
  readonly source: Source
  /** False: another listing has replaced this one. */
  readonly isCurrent: () => boolean
  readonly emitPage: (assets: readonly Asset[]) => void
  /** Proved to be gone. */
  readonly emitGone: (ids: readonly string[]) => void
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
  const { listed, source, signal, isCurrent, onWaiting, emitPage, emitGone } = options
  const session = listed.begin()
  const shownLocked = new Set<string>()
  const show = (assets: readonly Asset[]): void => {
    const shown = assets.filter(({ id }) => !session.isForgotten(id)).map(session.asListed)
    for (const { id, favored } of shown) if (favored) shownLocked.add(id)
    for (let from = 0; from < shown.length; from += RECORDS_PER_MESSAGE)
      emitPage(shown.slice(from, from + RECORDS_PER_MESSAGE))
  }

  const reading = source.begin({ signal, onWaiting, onRead: session.read })
  const listing = await reading.list(show, listed)
  if (!isCurrent()) return endOf(listing, reading, session.withholds())

  /** What was forgotten may be shown by a copy that lags: a second answer decides. */
  const askAgain = async (): Promise<void> => {
    for (const on of session.toAskAgain()) await reading.askAgain(on)
    show(session.returned().flatMap((id) => listed.find(id)?.asset ?? []))
  }
  const giveUp = (ids: readonly string[]): void => {
    if (ids.length === 0 || !isCurrent()) return
    session.hasProvedGone(ids)
    emitGone(ids)
  }
  const keep = (ids: readonly string[]): void => {
    session.keep(ids)
    show(ids.flatMap((id) => listed.find(id)?.asset ?? []))
  }
  /**
   * Assets that were listed before, and whose absence nothing proves, stay, but for those that the
   * service does not know by their ids either. One that only its id shows tells of a gap.
   */
  const proveUnread = async (): Promise<Listing> => {
    const unread = session.unread()
    if (unread.length === 0) return listing
    const entryOf = (id: string): Entry => listed.find(id)?.asset ?? { id, createdAt: null }
    const verdicts = await reading.proveGone({
      ranking: listed.rankingFor(unread),
      targets: unread.map(entryOf),
      isAnswered: () => false,
      isYoung: listed.isYoung,
      isOld: (id) => listed.isOld(entryOf(id))
    })
    const isGone = (id: string): boolean => verdicts.get(id)?.kind === 'gone'
    const isMissing = (id: string): boolean => {
      const verdict = verdicts.get(id)
      return verdict?.kind === 'open' && verdict.why === 'missing'
    }
    giveUp(unread.filter(isGone))
    const isBelieved = unread.some(isMissing) && (await reading.isAccountThere())
    keep(unread.filter((id) => !isGone(id) && !(isBelieved && isMissing(id))))
    const isGap = [...verdicts.values()].some(tellsOfGap)
    const missing = isBelieved ? unread.filter(isMissing) : []
    const unproved = [...(listing.unproved ?? []), ...missing]
    return { ...listing, unproved, doubt: isGap ? 'gap' : null }
  }
  await askAgain()
  giveUp(listing.deleted ?? [])
  const proved = listing.doubt === null ? await proveUnread() : listing
  if (!isCurrent()) return endOf(listing, reading, session.withholds())
  // What any answer has shown meanwhile.
  if (proved.doubt === null) keep(session.shownElsewhere())
  session.end(proved)
  // A later answer has shown it as a favourite, or no complete listing has lifted its lock.
  show(session.assets().filter(({ id, favored }) => favored && !shownLocked.has(id)))
  return endOf(proved, reading, session.withholds())
}

/** Nothing but its id shows it, or might: the lists leave something out. */
const tellsOfGap = (verdict: Verdict): boolean =>
  verdict.kind === 'there'
    ? verdict.isHidden === true
    : verdict.kind === 'open' && verdict.why === 'unasked'

function endOf(
  listing: Listing,
  reading: Reading,
  withholds: boolean
): Omit<ListingEnd, 'listingId' | 'library'> {
  const { doubt, chained, fromFarEnd, loose, unplaced, unusable } = listing
  const problem = reading.problem() ?? (doubt === 'refused' ? reading.refusal() : null)
  const doubted = doubt === null && withholds ? 'order' : doubt
  const why = problem !== null ? 'broken-off' : doubted && REASONS[doubted]
  const completeness: Completeness = why ? { kind: 'partial', why } : { kind: 'complete' }
  return {
    problem,
    completeness,
    assets: chained.length + fromFarEnd.length + loose.length,
    repeats: unplaced.size,
    unusable,
    requests: reading.requests()
  }
}
