import { fail, ok } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import { ID_FILE_LIMIT_BYTES, readIds, writeIds } from '../../library/id-list'
import type { SavedFilters } from '../../library/saved-filters'
import type { FileDialogs } from '../window/file-dialogs'
import { words } from '../window/words'
import type { ForAccount, HandlersOf } from './handlers'

interface Options {
  readonly forAccount: ForAccount
  readonly deletion: Pick<Deletion, 'isRunning'>
  readonly savedFilters: SavedFilters
  readonly files: FileDialogs
}

/** What the user keeps, the filters that have a name, and lists of ids as files. */
export function keepingHandlers({
  forAccount,
  deletion,
  savedFilters,
  files
}: Options): HandlersOf<'keep' | 'filters' | 'ids'> {
  return {
    'keep:load': ({ account }) =>
      forAccount(account, async ({ keepList }) => {
        const kept = await keepList.load()
        return kept.ok ? ok([...kept.value]) : kept
      }),
    'keep:change': ({ account, ids, kept }) =>
      forAccount(account, async ({ keepList }) => {
        const list = await keepList.load()
        if (!list.ok) return list
        // A run sends what was confirmed. A lock it would not heed is not given (R23); no wait
        // stands between this look and the lock.
        return kept && deletion.isRunning()
          ? fail({ kind: 'run-active' })
          : keepList.change(ids, kept)
      }),
    'keep:accept-loss': ({ account }) =>
      forAccount(account, ({ keepList }) => keepList.acceptLoss()),
    'filters:load': ({ account }) => forAccount(account, ({ key }) => savedFilters.load(key)),
    'filters:save': ({ account, filters }) =>
      forAccount(account, ({ key }) => savedFilters.save(key, filters)),
    'ids:export': ({ list, ids }) => {
      const day = new Date().toISOString().slice(0, 10)
      return files.saveAs(`${words.idsName[list]}-${day}.txt`, writeIds(ids, day))
    },
    'ids:import': async () => {
      const text = await files.openText(ID_FILE_LIMIT_BYTES)
      return text.ok ? (text.value === null ? ok(null) : readIds(text.value)) : text
    }
  }
}
