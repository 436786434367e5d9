import '../../support/page/idle'
import { type Asset, countTypes } from '@shared/asset'
import { NO_OUTCOMES, type Plan, type RunProgress } from '@shared/deletion'
import type { Bridge } from '@shared/ipc/contract'
import type { LibraryKind } from '@shared/library/kind'
import { ok } from '@shared/problem'
import { describe, expect, it, vi } from 'vitest'
import { createStoresOf, type LibraryStores } from '../../../renderer/libraries/library-stores'
import { createLibraryStore } from '../../../renderer/library/library-store'
import { createPreflightStore } from '../../../renderer/preflight/preflight-store'
import { asset } from '../../support/page/filter-model'

const ACCOUNT = 'anna@example.com'
/** The same numbers in both libraries: Kling counts uploads and tasks apart. */
const items = [1, 2, 3].map((number): Asset => asset(number, { favored: false }))
const ids = items.map(({ id }) => id)

const ended = (library: LibraryKind) => ({
  library,
  listingId: 'same',
  problem: null,
  completeness: { kind: 'complete' },
  assets: 3,
  repeats: 0,
  unusable: 0,
  requests: 1
})

/** Both libraries over one bridge, open and listed. */
async function open(more: Readonly<Record<string, unknown>> = {}) {
  const listeners: [string, (event: unknown) => void][] = []
  const inputs: { readonly name: string; readonly input: unknown }[] = []
  const answers: Readonly<Record<string, unknown>> = {
    'library:cached': ok(null),
    'filters:last': ok(null),
    'looks:load': ok(null),
    'looks:save': ok(null),
    'library:list': ok({ listingId: 'same' }),
    'preflight:check': ok([]),
    ...more
  }
  const bridge = {
    request: async (name: string, input: unknown) => {
      inputs.push({ name, input })
      return answers[name] ?? ok([])
    },
    on: (name: string, listener: (event: unknown) => void) => {
      listeners.push([name, listener])
      return () => undefined
    }
  } as Bridge
  const emit = (to: string, event: unknown): void => {
    for (const [name, listener] of listeners) if (name === to) listener(event)
  }

  const uploads = createLibraryStore(bridge)
  const preflight = createPreflightStore(bridge, uploads)
  const generated = createLibraryStore(bridge, undefined, 'generated')
  const shared = { bridge, preflight, decodeForMain: async () => undefined }
  const runsIn = (kind: LibraryKind) => (): boolean =>
    both[kind].deletion.getState().step.kind === 'running'
  const both: Record<LibraryKind, LibraryStores> = {
    uploads: createStoresOf({ ...shared, library: uploads, isElsewhere: runsIn('generated') }),
    generated: createStoresOf({ ...shared, library: generated, isElsewhere: runsIn('uploads') })
  }
  for (const { library } of [both.uploads, both.generated]) {
    await library.getState().open(ACCOUNT)
    await library.getState().refresh()
    emit('library:page', { library: library.getState().kind, listingId: 'same', assets: items })
    emit('library:ended', ended(library.getState().kind))
  }

  return {
    both,
    emit,
    of: (library: LibraryKind, name: string) =>
      inputs
        .filter((one) => one.name === name && Reflect.get(Object(one.input), 'library') === library)
        .map(({ input }) => Object(input)),
    listed: (kind: LibraryKind) => both[kind].library.getState().tally.all
  }
}

const planOf = (library: LibraryKind): Plan => ({
  library,
  planId: 'p',
  account: ACCOUNT,
  total: 3,
  types: countTypes([]),
  requests: 1,
  sample: [],
  locked: [],
  unlisted: 0,
  unbacked: 0
})

const progressOf = (library: LibraryKind): RunProgress => ({
  library,
  runId: 'r',
  account: ACCOUNT,
  phase: 'running',
  total: 3,
  counts: { ...NO_OUTCOMES, 'not-sent': 3 },
  requestsDone: 0,
  requestsPlanned: 1,
  leftMs: null,
  hold: null
})

const KINDS = ['uploads', 'generated'] as const
const otherOf = (kind: LibraryKind): LibraryKind => (kind === 'uploads' ? 'generated' : 'uploads')

describe.each(KINDS)('of the two libraries, %s', (kind) => {
  const other = otherOf(kind)

  it('shows its own pages only, though both listings run at once', async () => {
    const { both, emit, listed } = await open()
    for (const { library } of [both.uploads, both.generated]) await library.getState().refresh()
    emit('library:page', { library: other, listingId: 'same', assets: [asset(4)] })
    emit('library:ended', ended(other))
    expect([listed(kind), both[kind].library.getState().phase.kind]).toEqual([3, 'listing'])
    // It was not in the listing that has ended.
    expect([listed(other), both[other].library.getState().phase.kind]).toEqual([1, 'ended'])
  })

  it('is listed again after what has ended one of its listings, whichever is looked at', async () => {
    const { emit, of } = await open()
    const before = { mine: of(kind, 'library:list'), others: of(other, 'library:list') }
    emit('library:list-again', { account: ACCOUNT, library: kind })
    emit('library:list-again', { account: 'b@example.com', library: other })
    await vi.waitFor(() => expect(of(kind, 'library:list')).toHaveLength(before.mine.length + 1))
    expect(of(other, 'library:list')).toEqual(before.others)
  })

  it('loses nothing by a run, or a proof, of the other (R35)', async () => {
    const { both, emit, listed } = await open()
    const outcomes = ids.map((id) => ({ id, outcome: 'deleted' }))
    emit('deletion:progress', { progress: progressOf(other), outcomes })
    expect(both[kind].deletion.getState().step.kind).toBe('idle')
    expect(both[other].deletion.getState().step.kind).toBe('running')
    expect([listed(kind), listed(other)]).toEqual([3, 0])
  })

  it('loses nothing that is proved to be gone from the other', async () => {
    const { emit, listed } = await open()
    emit('library:gone', { library: other, account: ACCOUNT, ids })
    expect([listed(kind), listed(other)]).toEqual([3, 0])
  })

  it('hears nothing that is told of the other', async () => {
    const { emit, both } = await open()
    const favourites = (of: LibraryKind) => both[of].library.getState().tally.favourite
    const before = favourites(kind)
    const assets = items.map((item) => ({ ...item, favored: true }))
    emit('library:told', { library: other, account: ACCOUNT, assets })
    expect([favourites(kind), favourites(other)]).toEqual([before, items.length])
  })

  it('selects, keeps, filters and plans for itself alone (R35)', async () => {
    const { both, of } = await open()
    const { library, deletion, savedFilters } = both[kind]
    library.getState().selectAll()
    await library.getState().toggleKept(library.getState().catalog.indexOf(ids[0] ?? ''))
    await savedFilters.getState().save('mine', library.getState().view)
    await deletion.getState().plan()

    expect(both[other].library.getState().selectedIds()).toEqual([])
    expect(of(kind, 'keep:change')).toMatchObject([{ ids: [ids[0]], kept: true }])
    expect(of(kind, 'filters:save')).toHaveLength(1)
    expect(of(kind, 'deletion:plan')).toMatchObject([{ ids: ids.slice(1) }])
    for (const name of ['keep:change', 'filters:save', 'deletion:plan'])
      expect(of(other, name), name).toEqual([])
  })

  it('plans and continues nothing while a run of the other goes on', async () => {
    const { both, emit, of } = await open()
    const { library, deletion } = both[kind]
    library.getState().selectAll()
    emit('deletion:progress', { progress: progressOf(other), outcomes: [] })
    await deletion.getState().plan()
    await deletion.getState().planLeft('old')
    await deletion.getState().goOn('old')
    for (const name of ['deletion:plan', 'deletion:plan-left', 'deletion:go-on'])
      expect(of(kind, name), name).toEqual([])
    expect(deletion.getState().step.kind).toBe('idle')
  })

  it('starts and renews nothing that waits to be asked while a run of the other goes on', async () => {
    const { both, emit, of } = await open({ 'deletion:plan': ok(planOf(kind)) })
    const { library, deletion } = both[kind]
    library.getState().selectAll()
    await deletion.getState().plan()
    expect(deletion.getState().step.kind).toBe('confirming')

    emit('deletion:progress', { progress: progressOf(other), outcomes: [] })
    await deletion.getState().include(['1'])
    await deletion.getState().confirm(false)
    expect(of(kind, 'deletion:plan')).toHaveLength(1)
    expect(of(kind, 'deletion:start')).toEqual([])
  })

  it('hears of favourites that are looked up for itself alone', async () => {
    const { both, emit } = await open()
    emit('deletion:planning', { library: other, account: ACCOUNT, done: 1, total: 2 })
    expect(both[kind].deletion.getState().lookingUp).toBeNull()
    expect(both[other].deletion.getState().lookingUp).toMatchObject({ done: 1, total: 2 })
  })
})
