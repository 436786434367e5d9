import { ok } from '@shared/problem'
import { createFavouritesLookUp } from '../../generated/favourites'
import { tasksRemoval } from '../../generated/removal'
import { tasksSource } from '../../generated/source'
import { createTaskBook } from '../../generated/task-book'
import { createLibraryFrom } from '../../library/library'
import { createMedia } from '../../media/media'
import { NOTHING_KNOWN, type Uses } from '../../works/uses'
import type { LibraryDescription } from '../open-library'
import type { AccountParts } from './parts'

/** What Kling has made: one item is one task, with all its works (R35). */
export function describeGenerated(
  { connected, key, origin, loopbackOrigin, options }: AccountParts,
  uses: Uses
): LibraryDescription {
  const { account, kling } = connected
  const { pictures, network, clock, random, parallel } = options
  const ownKey = `${key}-generated`
  const book = createTaskBook()
  const service = { account, works: kling.works, clock, random, parallel, book }

  return {
    kind: 'generated',
    account,
    key: ownKey,
    origin,
    kling,
    removal: tasksRemoval(kling.works, account),
    createLibrary: (events) =>
      createLibraryFrom({ ...events, account, clock, source: tasksSource(service) }),
    createFavourites: (library) => createFavouritesLookUp({ ...service, library }),
    // A picture here is one of a work.
    createMedia: ({ renew }) =>
      createMedia({
        account: ownKey,
        path: '/generated',
        cache: pictures,
        loopbackOrigin,
        addressesOf: book.mediaOf,
        renew: async (workId, expired) => {
          const taskId = book.taskOf(workId)
          if (taskId === undefined) return false
          await renew(taskId, expired)
          const now = book.mediaOf(workId)
          return now?.picture !== expired.picture || now.original !== expired.original
        },
        network
      }),
    facts: {
      marks: async (ids) => ({ revision: 0, used: [], notKnown: ids }),
      details: async () => NOTHING_KNOWN,
      task: async () => null
    },
    // Nothing goes as a duplicate here.
    stays: { load: async () => ok(new Map()) },
    onListed: () => uses.wake()
  }
}
