import { ok } from '@shared/problem'
import { createAskClean } from '../../generated/clean-address'
import { createTaskDetails } from '../../generated/details'
import { createFavouritesLookUp } from '../../generated/favourites'
import { createWorkFiles } from '../../generated/files'
import { tasksRemoval } from '../../generated/removal'
import { tasksSource } from '../../generated/source'
import { createFindSource } from '../../generated/source-upload'
import { createTaskBook } from '../../generated/task-book'
import { createLibraryFrom, type Library } from '../../library/library'
import { createMedia } from '../../media/media'
import type { Uses } from '../../works/uses'
import type { LibraryDescription } from '../open-library'
import type { AccountParts } from './parts'

/** What Kling has made: one item is one task, with all its works (R35). */
export function describeGenerated(
  { connected, key, origin, loopbackOrigin, options }: AccountParts,
  uses: Uses,
  uploads: Pick<Library, 'assets' | 'find'>
): LibraryDescription {
  const { account, kling } = connected
  const { pictures, network, clock, random, parallel, listings } = options
  const ownKey = `${key}-generated`
  const memory = connected.isDemo ? undefined : options.memoryOf(ownKey)
  const book = createTaskBook(memory)
  const service = { account, works: kling.works, clock, random, parallel, book }
  const askClean = createAskClean(service)
  /** Once it is opened. */
  let library: Pick<Library, 'update'> | null = null

  return {
    kind: 'generated',
    account,
    key: ownKey,
    origin,
    kling,
    removal: tasksRemoval(kling.works, account),
    createLibrary: (events) => {
      const opened = createLibraryFrom({
        ...events,
        account,
        clock,
        memory,
        source: tasksSource({
          ...service,
          kling,
          lastListed: async () => (connected.isDemo ? [] : listings.all(ownKey))
        })
      })
      library = opened
      return opened
    },
    createFavourites: (of) => createFavouritesLookUp({ ...service, kling, library: of }),
    // A picture here is one of a work.
    createFiles: ({ renew }) => createWorkFiles({ askClean, book, renewTask: renew }),
    createMedia: ({ renew }) =>
      createMedia({
        account: ownKey,
        path: '/generated',
        cache: pictures,
        loopbackOrigin,
        addressesOf: book.mediaOf,
        renew: createWorkFiles({ askClean, book, renewTask: renew }).renew,
        network
      }),
    facts: {
      marks: uses.ofTasks.marks,
      details: async (id) => {
        await uses.ready()
        return uses.ofTasks.details(id)
      },
      task: createTaskDetails({
        account,
        works: kling.works,
        book,
        findSource: createFindSource(() =>
          uploads.assets().flatMap(({ id }) => uploads.find(id) ?? [])
        ),
        onTold: (upload) => library?.update([upload]),
        uses: uses.ofTasks,
        ready: uses.ready
      })
    },
    usesNow: uses.ofTasks.now,
    // Nothing goes as a duplicate here.
    stays: { load: async () => ok(new Map()) },
    onListed: () => uses.wake()
  }
}
