import { ok } from '@shared/problem'
import { failed } from '../../files/files'
import type { Cache } from '../../media/cache'
import type { OpenAccount } from '../open-account'
import type { HandlersOf } from './handlers'

interface Options {
  readonly openAccount: () => OpenAccount | null
  readonly cache: Cache
  readonly copy: (text: string) => Promise<void>
}

export function mediaHandlers({ openAccount, cache, copy }: Options): HandlersOf<'media'> {
  return {
    'media:forget': ({ ids }) => {
      openAccount()?.media.cancel(ids)
      return ok(null)
    },
    'media:cache': async () => ok(await cache.usage()),
    'media:clear-cache': async () => ok(await cache.clear()),
    'media:copy-id': ({ id }) =>
      copy(id).then(
        () => ok(null),
        (error: unknown) => failed(error, 'clipboard')
      )
  }
}
