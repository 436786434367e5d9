import type { Problem } from '@shared/problem'
import type { ProgramFacts } from '@shared/program'
import type { Preferences } from '@shared/settings'
import { type AccountsFile, openAccounts } from '../accounts/accounts-file'
import { createJournals, type Journals } from '../copies/again/journals'
import { createSetups, type Setups } from '../copies/setups'
import { createJournalStore, type JournalStore } from '../deletion/journal/journal-store'
import { createListingCache, type ListingCache } from '../library/cache'
import { createKeepLists, type KeepLists } from '../library/stored/keep-list'
import { createLastFilters, type LastFilters } from '../library/stored/last-filters'
import { createLooks, type Looks } from '../library/stored/looks'
import { createPutAwayLists, type PutAwayLists } from '../library/stored/put-away'
import { createSavedFilters, type SavedFilters } from '../library/stored/saved-filters'
import { createSelections, type Selections } from '../library/stored/selections'
import { type AnswerStores, createAnswerStores } from '../likeness/answers'
import { createPrintStores, type PrintStores } from '../likeness/prints'
import { type Log, openLog } from '../log/log'
import type { Redactor } from '../log/redact'
import { type Cache, createCache } from '../media/cache'
import { openSettings, type SettingsFile } from '../settings/settings'
import { createHistories, type Histories } from '../works/histories'
import type { DataFolder } from './upkeep/data-folder'

/** Everything this program stores in its data folder. */
export interface Stores {
  readonly log: Log
  readonly redactor: Redactor
  readonly settings: SettingsFile
  readonly accounts: AccountsFile
  readonly pictures: Cache
  readonly listings: ListingCache
  readonly keepLists: KeepLists
  readonly selections: Selections
  readonly savedFilters: SavedFilters
  readonly lastFilters: LastFilters
  readonly looks: Looks
  readonly putAwayLists: PutAwayLists
  readonly answers: AnswerStores
  readonly prints: PrintStores
  readonly journals: JournalStore
  readonly copiesSetups: Setups
  readonly uploadJournals: Journals
  readonly histories: Histories
}

interface Options {
  readonly dataFolder: DataFolder
  /** The user's own folder, which no line of the log names. */
  readonly home: string
  readonly facts: ProgramFacts
  /** Hold where the user has chosen nothing. */
  readonly defaults: Preferences
  /** The time as it may stand in a file name. */
  readonly stamp: () => string
  readonly tell: (problem: Problem) => void
  /** Hears of the log as soon as it is open, so that it tells of a start that fails. */
  readonly onLog: (log: Log) => void
}

/** Opens each stored file, and says how it is flushed and forgotten. */
export async function openStores({
  dataFolder,
  home,
  facts,
  defaults,
  stamp,
  tell,
  onLog
}: Options): Promise<Stores> {
  const { log, redactor } = await dataFolder.add(
    'logs',
    (_path, folder) => openLog(folder, home, facts),
    (opened) => ({ flush: opened.log.end, forget: opened.log.forget })
  )
  onLog(log)

  const settings = await dataFolder.add(
    'settings.json',
    (path) => openSettings(path, stamp(), tell, defaults),
    (file) => ({ flush: file.written, forget: file.forget })
  )
  const accounts = await dataFolder.add(
    'accounts.json',
    (path) => openAccounts(path, stamp(), tell),
    (file) => ({ flush: file.written, forget: file.forget })
  )
  const pictures = await dataFolder.add(
    'thumbnails',
    (path) => createCache(path, cacheLimitBytes(settings.get().preferences)),
    (cache) => ({ flush: cache.flush, forget: cache.clear })
  )

  // What these hold in memory is only what is being written.
  const listings = await dataFolder.add(
    'listings',
    (path) => createListingCache(path, stamp),
    ({ idle }) => ({ flush: idle, forget: idle })
  )
  const selections = await dataFolder.add(
    'selections',
    (_path, folder) => createSelections(folder, stamp),
    ({ idle }) => ({ flush: idle, forget: idle })
  )
  const savedFilters = await dataFolder.add(
    'filters',
    (_path, folder) => createSavedFilters(folder, stamp),
    ({ idle }) => ({ flush: idle, forget: idle })
  )
  const lastFilters = await dataFolder.add(
    'last-filters',
    (_path, folder) => createLastFilters(folder, stamp),
    ({ idle }) => ({ flush: idle, forget: idle })
  )
  const looks = await dataFolder.add(
    'looks',
    (_path, folder) => createLooks(folder, stamp),
    ({ idle }) => ({ flush: idle, forget: idle })
  )
  const putAwayLists = await dataFolder.add(
    'suggestions',
    (_path, folder) => createPutAwayLists(folder, stamp),
    ({ idle }) => ({ flush: idle, forget: idle })
  )
  const histories = await dataFolder.add(
    'uses',
    (path) => createHistories(path, stamp),
    ({ idle, forget }) => ({ flush: idle, forget })
  )
  const keepLists = await dataFolder.add(
    'kept',
    (_path, folder) => createKeepLists(folder, stamp),
    (lists) => ({ flush: lists.idle, forget: lists.forget })
  )

  const answers = await dataFolder.add(
    'duplicates',
    (_path, folder) => createAnswerStores(folder, stamp),
    (stored) => ({ flush: stored.idle, forget: stored.forget })
  )
  const prints = await dataFolder.add(
    'likeness',
    (path) => createPrintStores(path, stamp, tell),
    (stored) => ({ flush: stored.flush, forget: stored.forget })
  )

  // Each entry is on the disk before its request leaves; see deletion/journal.
  const onDisk = async (): Promise<void> => undefined
  const journals = await dataFolder.add(
    'journals',
    (path) => createJournalStore(path, stamp, tell),
    () => ({ flush: onDisk, forget: onDisk })
  )

  const uploadJournals = await dataFolder.add('uploads', createJournals, () => ({
    flush: onDisk,
    forget: onDisk
  }))
  const copiesSetups = await dataFolder.add(
    'copies',
    (_path, folder) => createSetups(folder, stamp),
    ({ idle }) => ({ flush: idle, forget: idle })
  )

  return {
    log,
    redactor,
    settings,
    accounts,
    pictures,
    listings,
    keepLists,
    selections,
    savedFilters,
    lastFilters,
    looks,
    putAwayLists,
    answers,
    prints,
    journals,
    copiesSetups,
    uploadJournals,
    histories
  }
}

/** The size of the small pictures on the disk that the user allows. */
export const cacheLimitBytes = ({ cacheLimitMb }: Preferences): number => cacheLimitMb * 1_000_000
