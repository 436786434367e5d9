import type { BatchSettled } from '@shared/deletion'
import type { LibraryKind } from '@shared/library/kind'
import type { CachedPage, ListingEnd } from '@shared/listing'
import { ok, type Problem, type Result } from '@shared/problem'
import type { TaskDetails } from '@shared/works/task'
import type { UseDetails, UseMarks } from '@shared/works/use'
import type { ConnectedAccount } from '../accounts/account-connection'
import type { CopyFiles } from '../copies/files'
import type { DeletionAccount, FavouritesLookUp } from '../deletion/deletion-account'
import type { Kling } from '../kling/client'
import type { ListingCache } from '../library/cache'
import type { Library, LibraryEvents } from '../library/library'
import type { KeepList, KeepLists } from '../library/stored/keep-list'
import type { Media } from '../media/media'
import type { Clock } from '../time/clock'
import type { Emit } from './ipc/emit'

/** What is known of the items of one library, beside what a listing shows. */
interface ItemFacts {
  /** Which of them are used, and by how much. */
  readonly marks: (ids: readonly string[]) => Promise<UseMarks>
  readonly details: (id: string) => Promise<UseDetails>
  /** Null: it is no task that was listed. */
  readonly task: (id: string) => Promise<TaskDetails | null>
}

/** One library of the open account: what was listed, its pictures, its lists on the disk. */
export interface OpenLibrary extends DeletionAccount {
  readonly kling: Kling
  readonly facts: ItemFacts
  /** What is saved of an item, where that is more than one file. */
  readonly files?: CopyFiles
  readonly media: Media
  readonly keepList: KeepList
  /** The origin of an API on this computer, whose media may be read. */
  readonly loopbackOrigin: string | null
  /** A page of the stored listing. One that cannot be read is told, and there is none then. */
  readonly cached: (offset: number) => Promise<Result<CachedPage | null>>
  /** What a run has learnt. Once it ends, what is gone leaves the stored listing too. */
  readonly onOutcomes: (outcomes: BatchSettled['outcomes']) => void
  readonly onRunEnd: () => void
  readonly isListing: () => boolean
  /** Ends what is under way. */
  readonly close: () => void
}

/** What one library has that differs from the other. */
export interface LibraryDescription
  extends Pick<DeletionAccount, 'stays' | 'usesNow' | 'removal' | 'account' | 'origin'> {
  readonly kling: Kling
  readonly kind: LibraryKind
  /** Stands for the account and this library in the names of files, and in journals. */
  readonly key: string
  readonly facts: ItemFacts
  /** Lists the library and proves what is gone from it. */
  readonly createLibrary: (events: LibraryEvents) => Library
  readonly createMedia: (library: Library) => Media
  readonly createFavourites?: (library: Library) => FavouritesLookUp
  readonly createFiles?: (library: Library) => CopyFiles
  /** A listing has come to its end; `hasEnded`: as far as the service would show it. */
  readonly onListed: (hasEnded: boolean) => void
}

export interface LibraryStores {
  readonly listings: ListingCache
  readonly keepLists: Pick<KeepLists, 'of'>
  readonly clock: Clock
  readonly tell: (problem: Problem) => void
  readonly emit: Emit
  readonly logListing: (end: ListingEnd) => void
}

/** The same for both libraries. */
export function createOpenLibrary(
  {
    createLibrary,
    createMedia,
    createFavourites,
    createFiles,
    onListed,
    ...described
  }: LibraryDescription,
  {
    isDemo,
    loopbackOrigin
  }: Pick<ConnectedAccount, 'isDemo'> & Pick<OpenLibrary, 'loopbackOrigin'>,
  { listings, keepLists, clock, tell, emit, logListing }: LibraryStores
): OpenLibrary {
  const { kind, key } = described
  const tellFailure = (written: Result<null>): void => {
    if (!written.ok) tell(written.problem)
  }

  let isListing = false
  const library = createLibrary({
    emitPage: (page) => emit('library:page', { library: kind, ...page }),
    emitEnd: (ended) => {
      const end = { library: kind, ...ended }
      isListing = false
      logListing(end)
      emit('library:ended', end)
      if (end.completeness.kind === 'complete' && !isDemo)
        void listings.save(key, clock.now(), library.assets()).then(tellFailure)
      onListed(end.problem === null)
    },
    emitWait: (wait) => emit('library:waiting', { library: kind, ...wait }),
    emitTold: (told) => emit('library:told', { library: kind, ...told }),
    emitGone: (gone) => {
      emit('library:gone', { library: kind, ...gone })
      if (!isDemo) void listings.drop(key, new Set(gone.ids)).then(tellFailure)
    }
  })
  const media = createMedia(library)

  /** What the run has deleted so far. */
  let deleted = new Set<string>()

  return {
    ...described,
    library: {
      ...library,
      list: () => {
        isListing = true
        return library.list()
      }
    },
    media,
    ...(createFavourites && { favourites: createFavourites(library) }),
    ...(createFiles && { files: createFiles(library) }),
    keepList: keepLists.of(key),
    loopbackOrigin,
    isListing: () => isListing,

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
    },

    close: () => {
      library.cancel()
      media.close()
    }
  }
}
