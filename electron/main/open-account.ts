import type { BatchSettled } from '@shared/deletion'
import type { CachedPage, ListingEnd } from '@shared/listing'
import { ok, type Problem, type Result } from '@shared/problem'
import { accountKey } from '../accounts/account-key'
import type { Opened } from '../accounts/connecting'
import type { DeletionAccount } from '../deletion/deletion-account'
import type { ListingCache } from '../library/cache'
import type { KeepList } from '../library/keep-list'
import { createLibrary, type Library } from '../library/library'
import type { Cache } from '../media/cache'
import { createMedia, type Media } from '../media/media'
import type { Network } from '../network/network'
import { systemClock } from '../time/clock'
import type { createEmit } from './ipc/serve'
import { loopbackOriginOf } from './start/endpoint'

/** One open account: its library, its pictures, and the client that speaks for it. */
export interface OpenAccount extends DeletionAccount {
  readonly media: Media
  /**
   * False: the service has not accepted the token in this session. What was kept may be looked at,
   * and nothing is listed or sent.
   */
  readonly isChecked: boolean
  /** A page of the listing that was kept. One that cannot be read is told, and none. */
  readonly cached: (offset: number) => Promise<Result<CachedPage | null>>
  /** What a run has learnt: the kept listing does without what is gone once the run has ended. */
  readonly settled: (outcomes: BatchSettled['outcomes']) => void
  readonly runEnded: () => void
  readonly keepList: KeepList
}

interface Options extends Opened {
  /** The small pictures of every account. */
  readonly pictures: Cache
  readonly cache: ListingCache
  readonly tell: (problem: Problem) => void
  readonly pageSize: () => number
  readonly onListed: (end: ListingEnd) => void
  readonly emit: ReturnType<typeof createEmit>
  readonly network: Network
  readonly keepListOf: (key: string) => KeepList
}

/** Whether a openAccount is what is to be opened: then it goes on, with what it has listed. */
export const isFor = (openAccount: OpenAccount, { account, kling, isChecked }: Opened): boolean =>
  openAccount.account === account &&
  openAccount.kling === kling &&
  openAccount.isChecked === isChecked

export function createOpenAccount(options: Options): OpenAccount {
  const {
    account,
    kling,
    endpoint,
    isDemo,
    isChecked,
    pictures,
    cache,
    tell,
    pageSize,
    onListed,
    emit,
    network,
    keepListOf
  } = options
  // The demo's address changes with every start, its pictures do not.
  const key = isDemo ? 'demo' : accountKey(endpoint.url, account)
  let gone = new Set<string>()
  const told = (written: Result<null>): void => {
    if (!written.ok) tell(written.problem)
  }
  const library = createLibrary({
    account,
    uploads: kling.uploads,
    clock: systemClock,
    pageSize,
    emitPage: (page) => emit('library:page', page),
    emitEnd: (end) => {
      onListed(end)
      emit('library:ended', end)
      if (end.problem === null && !isDemo)
        void cache.save(key, Date.now(), assetsOf(library)).then(told)
    }
  })
  const media = createMedia({
    account: key,
    cache: pictures,
    loopbackOrigin: loopbackOriginOf(endpoint.url),
    addressesOf: (id) => library.find(id)?.media,
    renew: library.renew,
    network
  })
  return {
    ...{
      account,
      key,
      origin: isDemo ? 'demo' : new URL(endpoint.url).origin,
      kling,
      library,
      media,
      isChecked,
      keepList: keepListOf(key)
    },
    cached: async (offset) => {
      if (isDemo) return ok(null)
      const page = await cache.page(key, offset)
      if (page.ok) return page
      tell(page.problem)
      return ok(null)
    },
    settled: (outcomes) => {
      for (const { id, outcome } of outcomes) outcome === 'deleted' ? gone.add(id) : gone.delete(id)
    },
    runEnded: () => {
      if (!isDemo && gone.size > 0) void cache.drop(key, gone).then(told)
      gone = new Set()
    }
  }
}

const assetsOf = (library: Library) =>
  [...library.idsBut(() => false)].flatMap((id) => library.find(id)?.asset ?? [])
