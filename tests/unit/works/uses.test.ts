import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { HistoryState, UseMarks } from '@shared/works/use'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateUploads } from '../../../electron/demo/generate'
import { type DemoTask, generateWorks } from '../../../electron/demo/works/generate'
import { createKling } from '../../../electron/kling/client'
import type { Upload } from '../../../electron/kling/wire'
import { createHistories } from '../../../electron/works/histories'
import { createUses, type Uses } from '../../../electron/works/uses'
import { startServer, type TestServer } from '../../support/service/demo'
import { createTestClock } from '../../support/system/clock'
import { STRAIGHT } from '../../support/system/straight'

const EMAIL = 'one+tag@example.com'
const UPLOADS = generateUploads(150)
const WORKS = generateWorks(UPLOADS)

let folder: string
let server: TestServer
const clock = createTestClock(Date.UTC(2026, 10, 26))
const started: Uses[] = []
let states: HistoryState[] = []
let isOn = true
let isBusy = false

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uses-'))
  server = await startServer({
    accounts: new Map([[EMAIL, UPLOADS]]),
    works: new Map([[EMAIL, { ...WORKS, tasks: [...WORKS.tasks] }]])
  })
  states = []
  isOn = true
  isBusy = false
})
afterEach(async () => {
  for (const uses of started.splice(0)) uses.close()
  await server.close()
  await rm(folder, { recursive: true })
})

/** The program as it starts, with the library listed. */
async function start(): Promise<Uses> {
  const kling = createKling({ ...server, network: STRAIGHT })
  const page = await kling.uploads.page({ email: EMAIL, pageNum: 1, pageSize: 500, sort: 'desc' })
  if (!page.ok) throw new Error('not listed')
  const listed = new Map(
    page.value.uploads.map((upload): [string, Upload] => [upload.asset.id, upload])
  )
  const histories = createHistories(join(folder, 'uses'), () => 'now')
  const uses = createUses({
    account: EMAIL,
    works: kling.works,
    find: (id) => listed.get(id),
    load: () => histories.load('key'),
    save: (history) => histories.save('key', history),
    clock,
    random: Math.random,
    isOn: () => isOn,
    isBusy: () => isBusy,
    emit: (state) => states.push(state),
    tell: (problem) => expect.fail(problem.kind)
  })
  started.push(uses)
  return uses
}

const ended = (): Promise<void> => expect.poll(() => states.at(-1)?.phase).toBe('idle')
const requestsOf = (path: RegExp) => server.requests.filter((each) => path.test(each.path)).length
const marksOf = (uses: Uses): Promise<UseMarks> => uses.marks(UPLOADS.map(({ id }) => id))
const isOf = (task: DemoTask, id: string): boolean =>
  task.inputs.some((input) => typeof input === 'object' && 'of' in input && input.of.id === id)

async function read(uses: Uses, anew = false): Promise<UseMarks> {
  states = []
  uses.read(anew)
  await ended()
  return marksOf(uses)
}

describe('what uploads are used in', () => {
  it('is read to the end of the history, however Kling names an upload (R32, R33)', async () => {
    const uses = await start()
    const before = await marksOf(uses)
    expect(before.notKnown).toHaveLength(UPLOADS.length)

    const { used, notKnown } = await read(uses)
    expect(uses.state()).toMatchObject({ isWhole: true, gapAt: null, problem: null })
    expect(uses.state().tasks).toBe(WORKS.tasks.length)
    for (const { id } of UPLOADS) {
      const made = WORKS.tasks.filter((task) => isOf(task, id) && task.state !== 'failed')
      const held = [...WORKS.elements, ...WORKS.avatars].filter(({ of }) =>
        of.some((upload) => upload.id === id)
      )
      const mark = used.find((each) => each.id === id)
      expect([id, mark !== undefined]).toEqual([id, made.length + held.length > 0])
      expect((mark?.generations ?? 0) + (mark?.running ?? 0)).toBeGreaterThanOrEqual(made.length)
    }
    // One input of the demo says nothing: it may be any upload older than it, and no younger one.
    const opaque = WORKS.tasks.find(({ inputs }) => inputs.includes('opaque'))
    const times = UPLOADS.filter(({ id }) => notKnown.includes(id)).map(
      ({ createTime }) => createTime
    )
    expect(times.length).toBeGreaterThan(3)
    expect(Math.max(...times)).toBeLessThanOrEqual((opaque?.createTime ?? 0) + 10)
  })

  it('tells each use, newest first, with how it was found', async () => {
    const uses = await start()
    const { used } = await read(uses)
    const strengths = used.flatMap(({ id }) =>
      uses.details(id).generations.map(({ strength, steps }) => `${strength} ${steps > 0}`)
    )
    expect(new Set(strengths)).toEqual(
      new Set([
        'certain false',
        'same-object false',
        'same-name false',
        'certain true',
        'same-object true',
        'same-name true'
      ])
    )
    const [most] = used.toSorted((a, b) => b.generations - a.generations)
    const times = uses.details(most?.id ?? '').generations.map(({ createdAt }) => createdAt ?? 0)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })

  it('is kept without addresses and names, and brought up to date by what is new', async () => {
    const first = await read(await start())
    const file = await readFile(join(folder, 'uses', 'key.uses'))
    const text = inflateSync(file.subarray(file.indexOf(10) + 1)).toString()
    expect(text).not.toMatch(/https?:|kling|bs2|kimg|example\.com/)
    for (const { name } of UPLOADS) expect(text).not.toContain(name)

    const uses = await start()
    const asked = server.requests.length
    expect((await marksOf(uses)).used).toEqual(first.used)
    expect(server.requests).toHaveLength(asked)

    const before = requestsOf(/^\/tasks/)
    expect((await read(uses)).used).toEqual(first.used)
    expect(requestsOf(/^\/tasks/) - before).toBeLessThanOrEqual(2)
    expect(requestsOf(/^\/assets\/$/)).toBe(2)
  })

  it('is not known after a history that broke off, whatever was found stays (R32)', async () => {
    let pages = 0
    server.setScript(({ path }) => {
      pages += path.startsWith('/tasks') ? 1 : 0
      return path.startsWith('/tasks') && pages > 1
        ? { answer: { status: 403, body: 'no' } }
        : undefined
    })
    const uses = await start()
    const { used, notKnown } = await read(uses)
    expect(uses.state()).toMatchObject({ isWhole: false, problem: { kind: 'forbidden' } })
    expect(used.length).toBeGreaterThan(0)
    expect(used.length + notKnown.length).toBe(UPLOADS.length)
  })

  it('starts by itself once the library stands, unless it is off, and gives way', async () => {
    const uses = await start()
    isOn = false
    uses.onListed()
    expect(uses.state().phase).toBe('off')

    isOn = true
    isBusy = true
    uses.onListed()
    await expect.poll(() => uses.state().phase).toBe('waiting')
    expect(requestsOf(/^\/tasks/)).toBe(0)
    isBusy = false
    uses.wake()
    await ended()
    expect(uses.state().requests).toBe(requestsOf(/^\/(tasks|assets\/$|elements|avatars)/))
  })

  it('forgets no use that one listing lacks; only "Read again" does', async () => {
    const uses = await start()
    const { used } = await read(uses)
    const tasks = server.store.works(EMAIL).tasks
    if (!Array.isArray(tasks)) throw new Error('not to be changed')
    const gone = tasks.findIndex(({ state, inputs }) => state === 'made' && inputs.length > 0)
    tasks.splice(gone, 1)

    expect((await read(uses)).used).toEqual(used)
    await read(uses, true)
    expect(uses.state().tasks).toBe(WORKS.tasks.length - 1)
  })

  it('pauses, goes on and stops', async () => {
    const uses = await start()
    uses.read(false)
    uses.pause()
    await expect.poll(() => uses.state().phase).toBe('paused')
    uses.resume()
    await ended()
    expect(uses.state().isWhole).toBe(true)

    uses.read(true)
    uses.stop()
    await ended()
    // What was known to its end still is.
    expect(uses.state()).toMatchObject({ isWhole: true, problem: { kind: 'cancelled' } })
  })

  it('is looked up again for a plan by two requests, and says when it was not (R33)', async () => {
    const uses = await start()
    expect(await uses.now()).toBeNull()
    await read(uses)

    const free = UPLOADS.find(
      ({ id, contentType }) =>
        contentType !== 'audio' && !WORKS.tasks.some((task) => isOf(task, id)) && id > '8691'
    )
    const [newest] = WORKS.tasks
    if (!free || !newest) throw new Error('no upload without use')
    const running: DemoTask = {
      ...newest,
      id: '305999999999999999',
      createTime: newest.createTime + 60_000,
      state: 'running',
      workIds: [],
      inputs: [{ of: free, by: 'kimg' }]
    }
    server.store.works(EMAIL)
    const tasks = server.store.works(EMAIL).tasks
    if (Array.isArray(tasks)) tasks.unshift(running)

    const asked = server.requests.length
    const now = await uses.now()
    expect(server.requests.length - asked).toBe(2)
    expect(now).toMatchObject({ isFresh: true })
    expect(now?.of(free.id)).toMatchObject({ isKnown: true, running: [running.id] })

    server.setScript(() => ({ answer: { status: 500, body: 'no' } }))
    const stale = await uses.now()
    expect(stale).toMatchObject({ isFresh: false })
    expect(stale?.of(free.id).running).toEqual([running.id])
  })

  /** A new task that uses an upload which nothing was made from, before others that do not. */
  function addUse(others: number) {
    const free = UPLOADS.find(
      ({ id, contentType }) =>
        contentType !== 'audio' && !WORKS.tasks.some((task) => isOf(task, id)) && id > '8691'
    )
    const [newest] = WORKS.tasks
    const { tasks } = server.store.works(EMAIL)
    if (!free || !newest || !Array.isArray(tasks)) throw new Error('no upload without use')
    const made = (number: number): DemoTask => ({
      ...newest,
      id: String(305_999_999_999_000n + BigInt(number)),
      createTime: newest.createTime + 60_000 * (1 + number),
      state: 'made',
      workIds: [String(700_000_000_000 + number)],
      inputs: number === others ? [{ of: free, by: 'kimg' }] : []
    })
    for (let number = 0; number <= others; number += 1) tasks.unshift(made(number))
    return free.id
  }

  it('a use that a plan has found is known after a restart, without reading (R33)', async () => {
    const uses = await start()
    await read(uses)
    const id = addUse(0)
    await uses.now()
    await expect
      .poll(async () => (await marksOf(await start())).used.some((mark) => mark.id === id))
      .toBe(true)
  })

  it('what a plan has seen without meeting what is known is read in between (R32)', async () => {
    const uses = await start()
    await read(uses)
    const all = WORKS.tasks.length + 151
    addUse(150)
    expect(await uses.now()).toMatchObject({ isFresh: false })
    await read(uses)
    expect(uses.state()).toMatchObject({ isWhole: true, tasks: all })
  })

  it('a reading that broke off forgets no use, and tells those that it found (R32)', async () => {
    const uses = await start()
    const { used } = await read(uses)
    const id = addUse(0)
    const refuse = (pattern: RegExp) =>
      server.setScript(({ path }) =>
        pattern.test(path) ? { answer: { status: 403, body: 'no' } } : undefined
      )
    refuse(/^\/elements/)
    const after = await read(uses)
    expect(uses.state()).toMatchObject({ isWhole: true, problem: { kind: 'forbidden' } })
    expect(after.used.map((mark) => mark.id)).toContain(id)
    expect(after.used.length).toBe(used.length + 1)

    refuse(/^\/tasks/)
    expect((await read(uses, true)).used.length).toBe(used.length + 1)
  })

  it('of what was uploaded after the history was read, nothing is known (R32)', async () => {
    const uses = await start()
    await read(uses)
    const before = (await marksOf(uses)).notKnown.length
    const newest = UPLOADS[0]?.createTime ?? 0
    clock.jump(newest - 1 - clock.now())
    await read(uses, true)
    const { used, notKnown } = await marksOf(uses)
    clock.jump(Date.UTC(2026, 10, 26) - clock.now())
    const isNewestUsed = used.some(({ id }) => id === UPLOADS[0]?.id)
    expect(notKnown.length).toBe(before + Number(!isNewestUsed))
  })
})
