import type { LibraryKind } from '@shared/library/kind'
import type { DeletionAccount } from '../../../electron/deletion/deletion-account'
import { uploadsRemoval } from '../../../electron/deletion/removal'
import { createFavouritesLookUp } from '../../../electron/generated/favourites'
import { tasksRemoval } from '../../../electron/generated/removal'
import { tasksSource } from '../../../electron/generated/source'
import { createTaskBook } from '../../../electron/generated/task-book'
import type { Kling } from '../../../electron/kling/client'
import type { Library } from '../../../electron/library/library'
import { uploadsSource } from '../../../electron/library/uploads-source'
import type { Clock } from '../../../electron/time/clock'

interface Service {
  readonly account: string
  readonly kling: Kling
  readonly clock: Clock
  readonly random: () => number
  readonly parallel: () => number
}

/** What differs between the libraries, as the program's own composition describes it. */
export function sideOf(kind: LibraryKind, { account, kling, ...given }: Service) {
  const none = (): Pick<DeletionAccount, 'favourites'> => ({})
  if (kind === 'uploads')
    return {
      source: uploadsSource({ account, uploads: kling.uploads, clock: given.clock }),
      removal: uploadsRemoval(kling.uploads, account),
      favourites: none
    }
  const service = { ...given, account, works: kling.works, book: createTaskBook() }
  return {
    source: tasksSource({ ...service, kling, lastListed: async () => [] }),
    removal: tasksRemoval(kling.works, account),
    favourites: (library: Library): Pick<DeletionAccount, 'favourites'> => ({
      favourites: createFavouritesLookUp({ ...service, kling, library })
    })
  }
}
