import { fail, ok } from '@shared/problem'
import { createLibrary } from '../../library/library'
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
  const { pictures, network, clock, parallel } = options
  const ownKey = `${key}-generated`

  return {
    kind: 'generated',
    account,
    key: ownKey,
    origin,
    kling,
    createLibrary: (events) =>
      createLibrary({
        ...events,
        account,
        uploads: { page: async () => fail({ kind: 'unreadable', why: 'not there yet' }) },
        clock,
        parallel
      }),
    createMedia: ({ find, renew }) =>
      createMedia({
        account: ownKey,
        path: '/generated',
        cache: pictures,
        loopbackOrigin,
        addressesOf: (id) => find(id)?.media,
        renew,
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
