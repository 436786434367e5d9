import type { IdFile } from '@shared/id-file'
import type { LibraryKind } from '@shared/library/kind'
import { fail, ok, type Result } from '@shared/problem'
import type { Deletion } from '../../deletion/deletion'
import { ID_FILE_LIMIT_BYTES, readIds, writeIds } from '../../library/id-list'
import { otherLibraryOf } from '../../library/id-origin'
import type { LastFilters } from '../../library/stored/last-filters'
import type { Looks } from '../../library/stored/looks'
import type { PutAwayLists } from '../../library/stored/put-away'
import type { SavedFilters } from '../../library/stored/saved-filters'
import type { OpenLibrary } from '../open-library'
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
  readonly looks: Looks
  readonly putAwayLists: PutAwayLists
  readonly files: FileDialogs
}

/**
 * The keep list, saved filters, how libraries are shown, suggestions that were put away, and lists
 * of ids as files.
 */
export function keepingHandlers({
  forAccount,
  forLibrary,
  deletion,
  savedFilters,
  lastFilters,
  looks,
  putAwayLists,
  files
}: Options): HandlersOf<'keep' | 'filters' | 'looks' | 'ids' | 'suggestions'> {
  const idsFor = async (
    account: string,
    library: LibraryKind,
    text: string
  ): Promise<Result<IdFile>> =>
    forAccount(account, async ({ libraries }) => {
      const read = readIds(text)
      if (!read.ok) return read
      const knows = {
        uploads: await knownIn(libraries.uploads),
        generated: await knownIn(libraries.generated)
      }
      const other = otherLibraryOf(library, read.value, knows)
      if (other) return fail({ kind: 'file-of-other', library: other })
      const { ids, wrong, wrongLines } = read.value
      return ok({ ids, wrong, wrongLines })
    })

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

    'looks:load': (of) => forLibrary(of, ({ key }) => looks.read(key)),
    'looks:save': ({ look, ...of }) => forLibrary(of, ({ key }) => looks.write(key, look)),

    'suggestions:load': ({ account }) => forAccount(account, ({ key }) => putAwayLists.load(key)),
    'suggestions:save': ({ account, putAway }) =>
      forAccount(account, ({ key }) => putAwayLists.save(key, putAway)),

    'ids:export': ({ list, ids, ...of }) =>
      forLibrary(of, ({ kind }) => {
        const day = new Date().toISOString().slice(0, 10)
        return files.saveAs(`${fileNames.ids[list]}-${day}.txt`, writeIds(kind, ids, day))
      }),
    'ids:import': async ({ account, library }) => {
      const text = await files.openText(ID_FILE_LIMIT_BYTES)
      if (!text.ok) return text
      return text.value === null ? ok(null) : idsFor(account, library, text.value)
    }
  }
}

/** Listed live by this session, or in the listing that an earlier one has left. */
async function knownIn({ library, cached }: OpenLibrary): Promise<(id: string) => boolean> {
  const stored = new Set<string>()
  for (let offset = 0, total = 1; offset < total; ) {
    const page = await cached(offset)
    if (!page.ok || !page.value || page.value.assets.length === 0) break
    for (const { id } of page.value.assets) stored.add(id)
    offset += page.value.assets.length
    total = page.value.total
  }
  return (id) => library.find(id) !== undefined || stored.has(id)
}
