import { join } from 'node:path'
import { FIRST_LOOK } from '@shared/library/look'
import { ok, type Problem, type Result } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { openAccounts } from '../../../electron/accounts/accounts-file'
import { createJournal } from '../../../electron/deletion/journal/journal'
import { createJournalStore } from '../../../electron/deletion/journal/journal-store'
import { checksum, encodeChecked } from '../../../electron/files/checked-json'
import { createListingCache } from '../../../electron/library/cache'
import { createKeepLists } from '../../../electron/library/stored/keep-list'
import { createLastFilters } from '../../../electron/library/stored/last-filters'
import { createLooks } from '../../../electron/library/stored/looks'
import { createPutAwayLists } from '../../../electron/library/stored/put-away'
import { createSavedFilters } from '../../../electron/library/stored/saved-filters'
import { createSelections } from '../../../electron/library/stored/selections'
import { openSettings } from '../../../electron/settings/settings'
import { demoAssets } from '../page/page'

/** What the program finds when it starts over a folder, and what it reports. */
export interface Opened {
  readonly state: unknown
  /** Problems; of a journal, what is said about its run: damaged, interrupted. */
  readonly told: readonly unknown[]
  /** Stores something; returns what the user is told. */
  readonly change: () => Promise<Result<unknown>>
  /** The user's consent to start anew after a loss. */
  readonly accept?: () => Promise<Result<unknown>>
}

/** A file the program stores. A new kind of file is one more of these. */
export interface StoredFileCase {
  readonly name: string
  /** Below the data folder. */
  readonly path: string
  /** Has the program write it. */
  readonly write: (folder: string) => Promise<void>
  readonly open: (folder: string) => Promise<Opened>
  /** The same file as a later version of the program might write it. */
  readonly later: string | Buffer
  /** The state when nothing can be read. */
  readonly empty: unknown
  /** What is reported when it may not be read. Default: the system's code, and the file. */
  readonly denied?: Problem
}

const KEY = '0123456789abcdef'
const STAMP = '2026-11-22'
const stamp = (): string => STAMP
const assets = demoAssets(30)
const ids = assets.map(({ id }) => id)
const head = { runId: 'r', origin: 'o', account: KEY, at: 1 }
/** What `act` reports, in a list that grows while it works. */
const telling = <T>(
  act: (tell: (problem: Problem) => void) => T
): { told: Problem[]; value: T } => {
  const told: Problem[] = []
  return { told, value: act((problem) => told.push(problem)) }
}
const readOf = <T>(read: Result<T>, empty: T): Pick<Opened, 'state' | 'told'> =>
  read.ok ? { state: read.value, told: [] } : { state: empty, told: [read.problem] }

const PLACEMENT = { x: 1, y: 2, width: 800, height: 600, maximized: false }

const settings: StoredFileCase = {
  name: 'settings',
  path: 'settings.json',
  write: async (folder) => {
    await (await openSettings(join(folder, 'settings.json'), STAMP)).update((before) => ({
      ...before,
      preferences: { ...before.preferences, theme: 'dark', notify: false }
    }))
  },
  open: async (folder) => {
    const { told, value } = telling((tell) =>
      openSettings(join(folder, 'settings.json'), STAMP, tell)
    )
    const file = await value
    return {
      state: file.get(),
      told,
      change: () => file.update((before) => ({ ...before, placement: PLACEMENT }))
    }
  },
  later: encodeChecked({ v: 99, preferences: {}, placement: null }),
  empty: { preferences: DEFAULT_PREFERENCES, placement: null }
}

const selections: StoredFileCase = {
  name: 'selections',
  path: `selections/${KEY}.json`,
  write: async (folder) => void (await createSelections(folder, stamp).save(KEY, ids)),
  open: async (folder) => {
    const kept = createSelections(folder, stamp)
    return { ...readOf(await kept.load(KEY), []), change: () => kept.save(KEY, ['7']) }
  },
  later: encodeChecked({ v: 99, ids }),
  empty: []
}

const keepLists: StoredFileCase = {
  name: 'keep lists',
  path: `kept/${KEY}.json`,
  write: async (folder) => {
    const list = createKeepLists(folder, stamp).of(KEY)
    await list.load()
    await list.change(ids, true)
  },
  open: async (folder) => {
    const list = createKeepLists(folder, stamp).of(KEY)
    const read = await list.load()
    return {
      ...readOf(read.ok ? ok([...read.value]) : read, []),
      change: () => list.change(['7'], true),
      accept: list.acceptLoss
    }
  },
  later: encodeChecked({ v: 99, ids }),
  empty: [],
  denied: { kind: 'keep-list-lost' }
}

const savedFilters: StoredFileCase = {
  name: 'saved filters',
  path: `filters/${KEY}.json`,
  write: async (folder) => {
    const filter = {
      name: 'Old',
      search: 'mp4',
      values: ['older-90' as const],
      from: null,
      to: null
    }
    await createSavedFilters(folder, stamp).save(KEY, [filter])
  },
  open: async (folder) => {
    const kept = createSavedFilters(folder, stamp)
    return { ...readOf(await kept.load(KEY), []), change: () => kept.save(KEY, []) }
  },
  later: encodeChecked({ v: 99, filters: [] }),
  empty: []
}

const lastFilters: StoredFileCase = {
  name: 'filters of last time',
  path: `last-filters/${KEY}.json`,
  write: async (folder) => {
    const filter = { search: 'mp4', values: ['video' as const], from: null, to: '2026-10-01' }
    await createLastFilters(folder, stamp).write(KEY, filter)
  },
  open: async (folder) => {
    const last = createLastFilters(folder, stamp)
    const none = { search: '', values: [], from: null, to: null }
    return { ...readOf(await last.read(KEY), null), change: () => last.write(KEY, none) }
  },
  later: encodeChecked({ v: 99, search: '', values: [], from: null, to: null }),
  empty: null
}

const looks: StoredFileCase = {
  name: 'how a library is shown',
  path: `looks/${KEY}.json`,
  write: async (folder) =>
    void (await createLooks(folder, stamp).write(KEY, { ...FIRST_LOOK, layout: 'list' })),
  open: async (folder) => {
    const stored = createLooks(folder, stamp)
    return { ...readOf(await stored.read(KEY), null), change: () => stored.write(KEY, FIRST_LOOK) }
  },
  later: encodeChecked({ v: 99, ...FIRST_LOOK }),
  empty: null
}

const putAwayLists: StoredFileCase = {
  name: 'suggestions that were put away',
  path: `suggestions/${KEY}.json`,
  write: async (folder) =>
    void (await createPutAwayLists(folder, stamp).save(KEY, [{ kind: 'no-use', ids }])),
  open: async (folder) => {
    const lists = createPutAwayLists(folder, stamp)
    return { ...readOf(await lists.load(KEY), []), change: () => lists.save(KEY, []) }
  },
  later: encodeChecked({ v: 99, putAway: [] }),
  empty: []
}

const accounts: StoredFileCase = {
  name: 'accounts',
  path: 'accounts.json',
  write: async (folder) => {
    const token = {
      id: 't',
      name: 'Studio',
      origin: 'https://api.example',
      emails: ['anna@studio.example'],
      lastAccount: null
    }
    const file = await openAccounts(join(folder, 'accounts.json'), STAMP)
    await file.update((book) => ({ ...book, tokens: [token] }))
  },
  open: async (folder) => {
    const { told, value } = telling((tell) =>
      openAccounts(join(folder, 'accounts.json'), STAMP, tell)
    )
    const file = await value
    return {
      state: file.get().tokens,
      told,
      change: () => file.update((book) => ({ ...book, last: { o: 't' } }))
    }
  },
  later: encodeChecked({ v: 99, tokens: [], last: {}, unsure: false }),
  empty: []
}

const later = `${JSON.stringify({ v: 99, at: 1, total: 0 })}\n`
const listings: StoredFileCase = {
  name: 'listings',
  path: `listings/${KEY}.listing`,
  write: async (folder) =>
    void (await createListingCache(join(folder, 'listings'), stamp).save(KEY, 5, assets)),
  open: async (folder) => {
    const cache = createListingCache(join(folder, 'listings'), stamp)
    return {
      ...readOf(await cache.page(KEY, 0), null),
      change: () => cache.save(KEY, 6, assets.slice(1))
    }
  },
  later: `${checksum(later)}\n${later}`,
  empty: null
}

const journals: StoredFileCase = {
  name: 'journals',
  path: `journals/${KEY}/r.jsonl`,
  write: async (folder) => {
    const file = await createJournalStore(join(folder, 'journals'), stamp).create(head, assets)
    if (!file.ok) throw new Error('no journal')
    const journal = createJournal(file.value)
    await journal.intent(1, ids.slice(0, 10), 2)
    await journal.outcome(1, ids.slice(0, 10), () => 'confirm', null, 3)
    await journal.end({ kind: 'verified' }, 4)
    await journal.close()
  },
  open: async (folder) => {
    const { told, value: store } = telling((tell) =>
      createJournalStore(join(folder, 'journals'), stamp, tell)
    )
    const runs = await store.list(KEY, 'o')
    if (!runs.ok) return { state: null, told: [runs.problem], change: async () => runs }
    const [run] = runs.value
    const state = run ? { end: run.end, entries: run.ledger.page(0, 100) } : null
    const said = run
      ? [...(run.damaged ? ['damaged'] : []), ...(run.end ? [] : ['interrupted'])]
      : []
    const change = async (): Promise<Result<unknown>> => {
      // An interrupted run is resumed; beside any other a new one starts.
      const file =
        run && !run.end
          ? await store.reopen(KEY, 'r')
          : await store.create({ ...head, runId: 'another' }, assets)
      if (file.ok) await ('file' in file.value ? file.value.file : file.value).close()
      return file.ok ? ok(null) : file
    }
    return { state, told: [...told, ...said], change }
  },
  later: `["${checksum('{"kind":"plan","v":99}')}",{"kind":"plan","v":99}]\n`,
  empty: null
}

export const STORED_FILES: readonly StoredFileCase[] = [
  settings,
  accounts,
  selections,
  keepLists,
  savedFilters,
  lastFilters,
  looks,
  putAwayLists,
  listings,
  journals
]
