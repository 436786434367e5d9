import type { Asset } from '@shared/asset'
import type { FilterValue } from '@shared/filters'
import type { LibraryKind } from '@shared/library/kind'
import type { Column } from '@shared/library/look'
import { type ComponentType, createContext, type FunctionComponent, useContext } from 'react'
import type { FilterTitle } from '../library/filter/words'
import type { LoadedLater } from '../ui/loading/later'
import type { Pictured } from './pictured'
import type { uploadsWords } from './uploads/words'

/** What one library says otherwise than the other. Sentences are whole, never put together. */
export type LibraryWords = typeof uploadsWords

/** A line of the side bar: everything, or what has one value. */
type PlaceLine = readonly [FilterValue | 'all', ComponentType]

/** A line of the filter panel. */
interface FilterLine {
  /** Its title: renderer/library/filter/words.ts. */
  readonly kind: FilterTitle
  readonly values: readonly FilterValue[]
}

export interface TileFaceProps {
  readonly asset: Asset
  /** See catalog/uses.ts. */
  readonly uses: number
  /** See catalog/copied.ts. */
  readonly copied: number
}

/**
 * All that makes one library another than the other on the screen. Everything else is the same
 * code, over stores of its own (R35).
 */
export interface LibraryDescription {
  readonly kind: LibraryKind
  readonly words: LibraryWords
  readonly places: readonly PlaceLine[]
  readonly cleanUp: readonly PlaceLine[]
  readonly filterLines: readonly FilterLine[]
  /** Lines of the filter panel that only this library has. */
  readonly OwnLines: FunctionComponent

  /** What an item is called before its date: "Video 3fa9c1.mp4". */
  readonly nameOf: (asset: Asset) => string
  /** What stands before its name where it is not as most are: "Running". Empty: it is. */
  readonly noteOf: (asset: Asset) => string
  /** Its pictures in the grid, and what stands below them. */
  readonly TileFace: FunctionComponent<TileFaceProps>
  /** The height of what stands below the picture of a tile, in CSS pixels. */
  readonly captionHeight: number
  /** The columns of the list beside the name, in their order. */
  readonly listColumns: readonly Column[]
  /** What is said of favourites where some are not known; without it, all are. */
  readonly NoFavourites?: FunctionComponent<{ readonly notKnown: number }>
  /** One small picture, in a list. */
  readonly ListPicture: FunctionComponent<{ readonly asset: Pictured }>
  /** In the viewer: the item itself, and what is known of it. Loaded when it is first opened. */
  readonly opened: LoadedLater<{ readonly asset: Asset }>
  readonly facts: LoadedLater<{ readonly asset: Asset }>
}

export const DescriptionContext = createContext<LibraryDescription | null>(null)

/** The description of the library that a part of the window belongs to. */
export function useDescription(): LibraryDescription {
  const description = useContext(DescriptionContext)
  if (!description) throw new Error('outside a library')

  return description
}

/** Its words alone. */
export const useOwnWords = (): LibraryWords => useDescription().words
