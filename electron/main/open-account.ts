import type { BatchSettled } from '@shared/deletion'
import type { CachedPage, ListingEnd } from '@shared/listing'
import { ok, type Problem, type Result } from '@shared/problem'
import type { ConnectedAccount } from '../accounts/account-connection'
import { accountKey } from '../accounts/account-key'
import type { DeletionAccount } from '../deletion/deletion-account'
import type { ListingCache } from '../library/cache'
import { createLibrary } from '../library/library'
import type { KeepList, KeepLists } from '../library/stored/keep-list'
import type { AnswerStores } from '../likeness/answers'
import { createPrintDoor } from '../likeness/print-door'
import type { PrintStores } from '../likeness/prints'
import type { Cache } from '../media/cache'
import { createMedia, type Media } from '../media/media'
import type { Network } from '../network/network'
import type { Clock } from '../time/clock'
import type { Histories } from '../works/histories'
import { createUses, type Uses } from '../works/uses'
import type { Emit } from './ipc/emit'
import { loopbackOriginOf } from './start/endpoint'

/** One open account: its library, its pictures, and the client that speaks for it. */
export interface OpenAccount extends DeletionAccount {
  readonly media: Media
  /**
   * False: the service has not accepted the token in this session. The stored listing may be looked
   * at, and nothing is listed or sent.
   */
  readonly isChecked: boolean
  readonly keepList: KeepList
  /** The origin of an API on this computer, whose media may be read. */
  readonly loopbackOrigin: string | null
  readonly uses: Uses
  /** A page of the stored listing. One that cannot be read is told, and there is none then. */
  readonly cached: (offset: number) => Promise<Result<CachedPage | null>>
  /** What a run has learnt. Once it ends, what is gone leaves the stored listing too. */
  readonly onOutcomes: (outcomes: BatchSettled['outcomes']) => void
  readonly onRunEnd: () => void
  /** Ends what is under way for this account. */
  readonly close: () => void
}

interface Options {
  /** The small pictures of every account. */
  readonly pictures: Cache
  readonly listings: ListingCache
  readonly keepLists: Pick<KeepLists, 'of'>
  readonly prints: Pick<PrintStores, 'of'>
  readonly answers: Pick<AnswerStores, 'stays'>
  readonly histories: Pick<Histories, 'load' | 'save'>
  readonly network: Network
  readonly clock: Clock
  readonly random: () => number
  readonly pageSize: () => number
  readonly parallel: () => number
  /** Whether to read by itself what uploads are used in. */
  readonly readsUses: () => boolean
  /** Whether a deletion runs: it goes first. */
  readonly isRunning: () => boolean
  readonly tell: (problem: Problem) => void
  readonly emit: Emit
  readonly onListed: (end: ListingEnd) => void
}

export function createOpenAccount(
  { account, kling, endpoint, isDemo, isChecked }: ConnectedAccount,
  options: Options
): OpenAccount {
  const { pictures, listings, keepLists, network, clock, tell, emit, onListed } = options
  // The demo's address changes with every start, its pictures do not.
  const key = isDemo ? 'demo' : accountKey(endpoint.url, account)
  const tellFailure = (written: Result<null>): void => {
    if (!written.ok) tell(written.problem)
  }

  let isListing = false
  const library = createLibrary({
    account,
    uploads: kling.uploads,
    clock,
    pageSize: options.pageSize,
    parallel: options.parallel,
    emitPage: (page) => emit('library:page', page),
    emitEnd: (end) => {
      isListing = false
      onListed(end)
      emit('library:ended', end)
      const isComplete = end.completeness.kind === 'complete'
      if (isComplete && !isDemo)
        void listings.save(key, clock.now(), library.assets()).then(tellFailure)
      if (end.problem === null) uses.onListed()
      else uses.wake()
    },
    emitWait: (wait) => emit('library:waiting', wait),
    emitGone: (gone) => {
      emit('library:gone', gone)
      if (!isDemo) void listings.drop(key, new Set(gone.ids)).then(tellFailure)
    }
  })
  const loopbackOrigin = loopbackOriginOf(endpoint.url)
  const prints = options.prints.of(key)
  const printDoor = createPrintDoor(prints)
  const uses = createUses({
    account,
    works: kling.works,
    find: library.find,
    // The demo's library is made up anew at every start.
    load: async () => (isDemo ? ok(null) : options.histories.load(key)),
    save: async (history) => (isDemo ? ok(null) : options.histories.save(key, history)),
    clock,
    random: options.random,
    isOn: options.readsUses,
    isBusy: () => isListing || options.isRunning(),
    emit: (state) => emit('works:progress', { account, ...state }),
    tell
  })
  const media = createMedia({
    account: key,
    cache: pictures,
    loopbackOrigin,
    addressesOf: (id) => library.find(id)?.media,
    renew: library.renew,
    workPicture: uses.pictureOf,
    network,
    onPicture: printDoor.expect,
    onWhole: (id, file) => void prints.keepFile(id, file)
  })

  /** What the run has deleted so far. */
  let deleted = new Set<string>()

  return {
    account,
    key,
    origin: isDemo ? 'demo' : new URL(endpoint.url).origin,
    kling,
    library: {
      ...library,
      list: () => {
        isListing = true
        return library.list()
      }
    },
    uses,
    usesNow: uses.now,
    media: { ...media, answer: (request) => printDoor.answer(request) ?? media.answer(request) },
    isChecked,
    keepList: keepLists.of(key),
    loopbackOrigin,
    stays: { load: () => options.answers.stays(key) },

    cached: async (offset) => {
      if (isDemo) return ok(null)
      const page = await listings.page(key, offset)
      if (page.ok) return page
      tell(page.problem)
      return ok(null)
    },

    onOutcomes: (outcomes) => {
      for (const { id, outcome } of outcomes)
        outcome === 'deleted' ? deleted.add(id) : deleted.delete(id)
    },

    onRunEnd: () => {
      if (!isDemo && deleted.size > 0) void listings.drop(key, deleted).then(tellFailure)
      deleted = new Set()
      uses.wake()
    },

    close: () => {
      library.cancel()
      uses.close()
      media.close()
    }
  }
}
