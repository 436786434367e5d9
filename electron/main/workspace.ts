import { join } from 'node:path'
import type { Endpoint } from '@shared/account'
import type { Place } from '../deletion/deletion'
import type { Kling } from '../kling/client'
import { systemClock } from '../kling/clock'
import type { KeepList } from '../library/keep-list'
import { createLibrary } from '../library/library'
import { createMedia, type Media } from '../media/media'
import { accountKey } from './account-key'
import { loopbackOriginOf } from './config'
import type { createEmit } from './ipc'

/** One open account: its library, its pictures, and the client that speaks for it. */
export interface Workspace extends Place {
  readonly media: Media
  readonly keepList: KeepList
}

interface Options {
  readonly account: string
  readonly kling: Kling
  readonly endpoint: Endpoint
  readonly isDemo: boolean
  readonly dataFolder: string
  readonly emit: ReturnType<typeof createEmit>
  readonly keepListOf: (key: string) => KeepList
}

export function createWorkspace({ account, kling, endpoint, isDemo, dataFolder, emit, keepListOf }: Options): Workspace {
  const library = createLibrary({
    account,
    uploads: kling.uploads,
    clock: systemClock,
    emitPage: (page) => emit('library:page', page),
    emitEnd: (end) => emit('library:ended', end)
  })
  // The demo's address changes with every start, its pictures do not.
  const key = isDemo ? 'demo' : accountKey(endpoint.url, account)
  const media = createMedia({
    folder: join(dataFolder, 'thumbnails', key),
    loopbackOrigin: loopbackOriginOf(endpoint.url),
    addressesOf: (id) => library.find(id)?.media
  })
  return { account, key, origin: isDemo ? 'demo' : new URL(endpoint.url).origin, kling, library, media, keepList: keepListOf(key) }
}
