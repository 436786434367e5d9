import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ListingEnd } from '@shared/listing'
import { ok, type Problem } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDeletion } from '../../../../electron/deletion/deletion'
import { createJournalStore } from '../../../../electron/deletion/journal/journal-store'
import { DEMO_EMAIL } from '../../../../electron/demo/server'
import { createKling, type Kling } from '../../../../electron/kling/client'
import { createListingCache } from '../../../../electron/library/cache'
import { createKeepLists } from '../../../../electron/library/keep-list'
import { deletionHandlers } from '../../../../electron/main/ipc/deletion-handlers'
import { createGuards } from '../../../../electron/main/ipc/guards'
import { libraryHandlers } from '../../../../electron/main/ipc/library-handlers'
import { createOpenAccount, isFor, type OpenAccount } from '../../../../electron/main/open-account'
import { createNotices } from '../../../../electron/main/upkeep/notices'
import { createCache } from '../../../../electron/media/cache'
import { startServer, type TestServer } from '../../../support/service/demo'
import { createTestClock } from '../../../support/system/clock'
import { STRAIGHT } from '../../../support/system/straight'

const KEEP_KEY = '0123456789abcdef'
let folder = ''
let server: TestServer
let clients: Kling[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-offline-'))
  server = await startServer()
})
afterEach(async () => {
  for (const client of clients) client.close()
  clients = []
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

/** One start of main's half for one account: its handlers, on a real server and real files. */
function start(isChecked: boolean) {
  const kling = createKling({ baseUrl: server.baseUrl, token: server.token, network: STRAIGHT })
  clients.push(kling)
  const notices = createNotices(() => undefined)
  const keepList = createKeepLists(folder, () => 'now').of(KEEP_KEY)
  const pictures = createCache(join(folder, 'thumbnails'), 1_000_000)
  const cache = createListingCache(join(folder, 'listings'), () => 'now')
  let onRunEnd = (): void => undefined
  const runEnded = new Promise<void>((resolve) => (onRunEnd = resolve))
  let onEnd: (end: ListingEnd) => void = () => undefined
  const rest = { pageSize: () => 500, onListed: () => undefined }
  const opened = {
    ...rest,
    account: DEMO_EMAIL,
    kling,
    endpoint: { url: server.baseUrl, custom: true },
    isDemo: false,
    isChecked
  }
  const emit = (name: string, event: unknown): void => {
    if (name === 'library:ended') onEnd(event as never)
  }
  let openAccount: OpenAccount = createOpenAccount({
    ...opened,
    pictures,
    cache,
    tell: notices.tell,
    emit,
    network: STRAIGHT,
    keepListOf: () => keepList
  })
  const deletion = createDeletion({
    store: createJournalStore(join(folder, 'journals'), () => 'now', notices.tell),
    ...{ clock: createTestClock(), random: () => 0, parallel: () => 1 },
    emitProgress: ({ outcomes }) => openAccount.settled(outcomes),
    emitEnd: () => {
      openAccount.runEnded()
      onRunEnd()
    },
    listAgain: () => undefined
  })
  const guards = createGuards({ deletion, openAccount: () => openAccount })
  const shared = { ...guards, deletion, openAccount: () => openAccount }
  const selections = { load: async () => ok([]), save: async () => ok(null) }
  const runStatus = { progress: () => undefined, ended: () => undefined }
  return {
    handlers: {
      ...libraryHandlers({ ...shared, selections, clearPlans: deletion.clearPlans }),
      ...deletionHandlers({
        ...shared,
        runStatus,
        log: { write: () => undefined },
        saveAs: async () => ok(false)
      })
    },
    opened,
    cache,
    deletion,
    runEnded,
    told: (): readonly Problem[] => notices.all(),
    openAccount: () => openAccount,
    /** The service has accepted the token. */
    becomeChecked: (): void => {
      openAccount = createOpenAccount({
        ...opened,
        isChecked: true,
        pictures,
        cache,
        tell: notices.tell,
        emit,
        network: STRAIGHT,
        keepListOf: () => keepList
      })
    },
    listed: async (list: () => unknown): Promise<ListingEnd> => {
      const end = new Promise<ListingEnd>((resolve) => (onEnd = resolve))
      await list()
      const value = await end
      await cache.idle()
      return value
    }
  }
}

const account = DEMO_EMAIL
const RUN = '3f0f2c3a-8f0e-4a5e-9a57-0d6a0f4c1b11'

async function listedOnce(): Promise<readonly string[]> {
  const { handlers, listed } = start(true)
  await listed(() => handlers['library:list']({ account }))
  const page = await handlers['library:cached']({ account, offset: 0 })
  return page.ok && page.value ? page.value.assets.map(({ id }) => id) : []
}

describe('before the service has accepted the token', () => {
  it('what was kept can be looked at, and nothing in it can be deleted: every way to list or send is refused, and none of its ids can be planned', async () => {
    const ids = [...(await listedOnce())]
    expect(ids).toHaveLength(240)
    const before = server.requests.length
    const { handlers, openAccount, deletion } = start(false)
    expect(await handlers['library:cached']({ account, offset: 0 })).toMatchObject({
      ok: true,
      value: { total: 240 }
    })

    const refused = { ok: false, problem: { kind: 'not-checked' } }
    expect(await handlers['library:list']({ account })).toEqual(refused)
    expect(await handlers['deletion:plan']({ account, ids })).toEqual(refused)
    expect(await handlers['deletion:start']({ planId: 'p' })).toEqual(refused)
    expect(await handlers['deletion:look-up']({ account, runId: RUN })).toEqual(refused)
    expect(await handlers['deletion:go-on']({ account, runId: RUN })).toEqual(refused)
    expect(await handlers['deletion:plan-left']({ account, runId: RUN })).toEqual(refused)
    // Not even past the door: a plan knows live listings only.
    expect(ids.filter((id) => openAccount().library.find(id))).toEqual([])
    expect(await deletion.plan(openAccount(), ids)).toEqual({
      ok: false,
      problem: { kind: 'plan-empty', locked: 0, unlisted: 240 }
    })
    expect(server.requests).toHaveLength(before)
  })

  it('and right after, an id counts from the moment a listing of this session has brought it', async () => {
    const ids = [...(await listedOnce())]
    const { handlers, becomeChecked, listed } = start(false)
    await handlers['library:cached']({ account, offset: 0 })
    becomeChecked()
    expect(await handlers['deletion:plan']({ account, ids })).toMatchObject({
      problem: { kind: 'plan-empty', unlisted: 240 }
    })
    await listed(() => handlers['library:list']({ account }))
    expect(await handlers['deletion:plan']({ account, ids })).toMatchObject({
      ok: true,
      value: { unlisted: 0 }
    })
    expect(server.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
  })

  it('a page that speaks of another account gets nothing that was kept', async () => {
    await listedOnce()
    const { handlers } = start(false)
    expect(await handlers['library:cached']({ account: 'other@example.com', offset: 0 })).toEqual({
      ok: false,
      problem: { kind: 'not-connected' }
    })
  })
})

describe('what is kept of an account', () => {
  it('is its last complete listing: one that breaks off replaces nothing', async () => {
    const ids = await listedOnce()
    const again = start(true)
    server.setScript(({ query }) => (query['pageNum'] === '2' ? { wire: 'reset' } : undefined))
    const end = await again.listed(() => again.handlers['library:list']({ account }))
    expect(end.problem).not.toBeNull()
    expect(await again.handlers['library:cached']({ account, offset: 0 })).toMatchObject({
      ok: true,
      value: { total: ids.length }
    })
  })

  it('does without what a run has deleted, also offline (R21)', async () => {
    const { handlers, listed, runEnded, cache } = start(true)
    await listed(() => handlers['library:list']({ account }))
    const ids = (await listedOnce()).slice(0, 12)
    const plan = await handlers['deletion:plan']({ account, ids: [...ids] })
    if (!plan.ok) throw new Error('no plan')
    await handlers['deletion:start']({ planId: plan.value.planId })
    await runEnded
    await cache.idle()
    const page = await start(false).handlers['library:cached']({ account, offset: 0 })
    const left = page.ok && page.value ? page.value.assets.map(({ id }) => id) : []
    const there = server.store.uploads(DEMO_EMAIL).map(({ id }) => id)
    expect(left.toSorted()).toEqual(there.toSorted())
    expect(left.length).toBeLessThan(240)
  })

  it('that was spoilt is set aside and told, and the library opens without it', async () => {
    await listedOnce()
    const [name = ''] = await readdir(join(folder, 'listings'))
    const path = join(folder, 'listings', name)
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, 400))
    const { handlers, told } = start(false)
    expect(await handlers['library:cached']({ account, offset: 0 })).toEqual(ok(null))
    expect(told()).toEqual([
      { kind: 'file-broken', file: `listings/${name}`, aside: `${name}.broken-now` }
    ])
  })

  it('stays in the hands of one openAccount while the connection is tried again and again', () => {
    const { openAccount, opened } = start(false)
    expect(isFor(openAccount(), opened)).toBe(true)
    expect(isFor(openAccount(), { ...opened, isChecked: true })).toBe(false)
    expect(isFor(openAccount(), { ...opened, account: 'other@example.com' })).toBe(false)
  })
})
