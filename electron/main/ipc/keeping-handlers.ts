import { fail, ok } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import { ID_FILE_LIMIT_BYTES, readIds, writeIds } from '../../library/id-list'
import type { LastFilters } from '../../library/stored/last-filters'
import type { PutAwayLists } from '../../library/stored/put-away'
import type { SavedFilters } from '../../library/stored/saved-filters'
import type { FileDialogs } from '../window/file-dialogs'
import { fileNames } from '../words/words'
import type { ForAccount, ForLibrary } from './guards'
import type { HandlersOf } from './handlers-of'

interface Options {
  readonly forAccount: ForAccount
  readonly forLibrary: ForLibrary
  readonly deletion: Pick<Deletion, 'isRunning'>
  readonly savedFilters: SavedFilters
  readonly lastFilters: LastFilters
  readonly putAwayLists: PutAwayLists
  readonly files: FileDialogs
}

/** The keep list, saved filters, suggestions that were put away, and lists of ids as files. */
export function keepingHandlers({
  forAccount,
  forLibrary,
  deletion,
  savedFilters,
  lastFilters,
  putAwayLists,
  files
}: Options): HandlersOf<'keep' | 'filters' | 'ids' | 'suggestions'> {
  return {
    'keep:load': (of) =>
      forLibrary(of, async ({ keepList }) => {
        const kept = await keepList.load()
        return kept.ok ? ok([...kept.value]) : kept
      }),
    'keep:change': ({ ids, kept, ...of }) =>
      forLibrary(of, async ({ keepList }) => {
        const list = await keepList.load()
        if (!list.ok) return list
        // A run sends what was confirmed and would not heed a new lock, so none is given (R23).
        // Nothing is awaited between this check and the lock.
        return kept && deletion.isRunning()
          ? fail({ kind: 'run-active' })
          : keepList.change(ids, kept)
      }),
    'keep:accept-loss': (of) =>
      forLibrary(of, async ({ keepList }) => {
        const kept = await keepList.acceptLoss()
        return kept.ok ? ok([...kept.value]) : kept
      }),

    'filters:load': (of) => forLibrary(of, ({ key }) => savedFilters.load(key)),
    'filters:save': ({ filters, ...of }) =>
      forLibrary(of, ({ key }) => savedFilters.save(key, filters)),
    'filters:last': (of) => forLibrary(of, ({ key }) => lastFilters.read(key)),
    'filters:remember': ({ filter, ...of }) =>
      forLibrary(of, ({ key }) => lastFilters.write(key, filter)),

    'suggestions:load': ({ account }) => forAccount(account, ({ key }) => putAwayLists.load(key)),
    'suggestions:save': ({ account, putAway }) =>
      forAccount(account, ({ key }) => putAwayLists.save(key, putAway)),

    'ids:export': ({ list, ids }) => {
      const day = new Date().toISOString().slice(0, 10)
      return files.saveAs(`${fileNames.ids[list]}-${day}.txt`, writeIds(ids, day))
    },
    'ids:import': async () => {
      const text = await files.openText(ID_FILE_LIMIT_BYTES)
      if (!text.ok) return text
      return text.value === null ? ok(null) : readIds(text.value)
    }
  }
}
