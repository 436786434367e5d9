import { z } from 'zod'
import type { LibraryOf } from '../library/kind'
import type {
  CachedPage,
  GoneAssets,
  ListedPage,
  ListingEnd,
  ListingWait,
  ToldAssets
} from '../listing'
import { event, request } from './define'
import { assetIds, library, libraryOf, offset } from './shapes'

export const libraryRequests = {
  'library:list': request(libraryOf).answers<{ readonly listingId: string }>(),
  /** A page of the last complete listing; null when none was stored. */
  'library:cached': request(libraryOf.extend({ offset })).answers<CachedPage | null>(),
  'library:cancel': request(z.strictObject({ library })).answers<null>(),

  /** The ids that were selected when this account was last open. */
  'selection:load': request(libraryOf).answers<readonly string[]>(),
  'selection:save': request(libraryOf.extend({ ids: assetIds })).answers<null>()
}

export const libraryEvents = {
  'library:page': event<ListedPage>(),
  'library:waiting': event<ListingWait>(),
  'library:ended': event<ListingEnd>(),
  'library:gone': event<GoneAssets>(),
  'library:told': event<ToldAssets>(),
  /** A listing of it was ended by what has ended now, or put off for it. */
  'library:list-again': event<LibraryOf>()
}
