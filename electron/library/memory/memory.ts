import type { Favourite } from '@shared/asset'
import { createFavourites, type Favourites } from './favourites'
import { createForgotten, type Forgotten } from './forgotten'

/**
 * What this session has learnt about a library that a copy of the service may not know yet. It
 * outlasts the open account: whoever comes back within a minute meets the same copies.
 */
export interface LibraryMemory {
  readonly forgotten: Forgotten
  readonly favourites: Favourites
  /** What the last answer about each task alone has told: no listing does. */
  readonly toldFavourites: Map<string, Favourite>
  /** Tasks that the list of finished works has shown. */
  readonly amongFinished: Set<string>
}

export const createLibraryMemory = (elapsed: () => number): LibraryMemory => ({
  forgotten: createForgotten(elapsed),
  favourites: createFavourites(elapsed),
  toldFavourites: new Map(),
  amongFinished: new Set()
})

/** One for each library, by its key. */
export function createLibraryMemories(elapsed: () => number): (key: string) => LibraryMemory {
  const memories = new Map<string, LibraryMemory>()
  return (key) => {
    const memory = memories.get(key) ?? createLibraryMemory(elapsed)
    memories.set(key, memory)
    return memory
  }
}
