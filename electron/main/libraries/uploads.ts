import { uploadsRemoval } from '../../deletion/removal'
import type { Upload } from '../../kling/wire'
import { createLibrary } from '../../library/library'
import { createPrintDoor, type ListedPictureOf } from '../../likeness/print-door'
import { createMedia } from '../../media/media'
import type { Uses } from '../../works/uses'
import type { LibraryDescription } from '../open-library'
import type { AccountParts } from './parts'

/** What the user has uploaded. */
export function describeUploads(
  { connected, key, origin, loopbackOrigin, options }: AccountParts,
  uses: Uses
): LibraryDescription {
  const { account, kling } = connected
  const { pictures, network, clock, pageSize, parallel } = options
  const prints = options.prints.of(key)
  return {
    kind: 'uploads',
    account,
    key,
    origin,
    kling,
    removal: uploadsRemoval(kling.uploads, account),
    createLibrary: (events) =>
      createLibrary({
        ...events,
        account,
        uploads: kling.uploads,
        clock,
        pageSize,
        parallel,
        // The demo's library is made up anew each time, with the same ids.
        memory: connected.isDemo ? undefined : options.memoryOf(key)
      }),
    createMedia: ({ find, renew }) => {
      const printDoor = createPrintDoor(prints, (id) => listedPicture(find(id)))
      const media = createMedia({
        account: key,
        cache: pictures,
        loopbackOrigin,
        addressesOf: (id) => find(id)?.media,
        renew,
        workPicture: uses.pictureOf,
        network,
        onPicture: printDoor.expect,
        onWhole: printDoor.whole
      })
      return { ...media, answer: (request) => printDoor.answer(request) ?? media.answer(request) }
    },
    facts: {
      marks: uses.marks,
      details: async (id) => {
        await uses.ready()
        return uses.details(id)
      },
      task: async () => null
    },
    stays: { load: () => options.answers.stays(key) },
    usesNow: uses.now,
    onListed: (hasEnded) => {
      if (hasEnded) uses.onListed()
      else uses.wake()
    }
  }
}

function listedPicture(upload: Upload | undefined): ReturnType<ListedPictureOf> {
  if (!upload) return undefined
  const { asset, media } = upload
  const { width, height, type } = asset
  return {
    sides: width && height ? { width, height } : null,
    isFile: media.picture === media.original,
    isPicture: type === 'image'
  }
}
