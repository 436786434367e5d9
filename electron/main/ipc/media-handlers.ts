import { ok } from '@shared/problem'
import { plainName } from '@shared/reading/plain-name'
import type { Cache } from '../../media/cache'
import type { OpenAccount } from '../open-account'
import type { CopyText } from '../window/clipboard'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly openAccount: () => OpenAccount | null
  readonly pictures: Pick<Cache, 'usage' | 'clear'>
  readonly copyText: CopyText
}

export function mediaHandlers({ openAccount, pictures, copyText }: Options): HandlersOf<'media'> {
  return {
    'media:forget': ({ library, ids }) => {
      openAccount()?.libraries[library].media.cancel(ids)
      return ok(null)
    },
    'media:cache': async () => ok(await pictures.usage()),
    'media:clear-cache': async () => ok(await pictures.clear()),
    'media:copy-id': ({ id }) => copyText(id),
    'media:copy-name': ({ name }) => copyText(plainName(name))
  }
}
