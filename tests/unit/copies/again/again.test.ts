// Long because it is one way: from saved copies over a deletion to new uploads, and all that fails.

import { createHash } from 'node:crypto'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Seen } from '../../../../electron/demo/answering'
import { fullDisk } from '../../../support/files/failing-disk'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../../support/program/program'
import type { Fault } from '../../../support/service/script'

const ASSETS = 10
const [account, other] = PROGRAM_ACCOUNTS

let folder = ''
let chosen = ''
let program: TestProgram
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-again-'))
  chosen = await mkdtemp(join(tmpdir(), 'Kling copies '))
  program = await startProgram(folder, ASSETS, { chosen })
  await connect()
  await asked('copies:choose-folder', { library: 'uploads', account })
  await asked('copies:save', { library: 'uploads', account, ids: ids() })
  await program.settle()
})
afterEach(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
  await rm(chosen, { recursive: true, force: true })
})

async function enter(): Promise<void> {
  const entered = { token: PROGRAM_TOKEN, name: '', email: account }
  await asked('connection:connect', { ...entered, check: true, replaces: null })
}
async function connect(): Promise<void> {
  await enter()
  await asked('library:list', { library: 'uploads', account })
  await program.settle()
}

const value = z.object({ ok: z.literal(true), value: z.unknown() })
async function asked(name: RequestName, input: unknown): Promise<unknown> {
  return value.parse(await program.ask(name, input)).value
}
const uploads = () => program.server.store.uploads(account)
const ids = (): string[] => uploads().map(({ id }) => id)
const posts = (): readonly Seen[] =>
  program.server.requests.filter(({ method }) => method === 'POST')

/** Deletes everything at Kling, or these. */
async function deleteAll(of: readonly string[] = ids()): Promise<void> {
  const plan = z
    .object({ planId: z.string() })
    .parse(await asked('deletion:plan', { library: 'uploads', account, ids: of }))
  await asked('deletion:start', { library: 'uploads', planId: plan.planId, copiesFirst: false })
  await program.settle()
}

const planShape = z.object({
  planId: z.string(),
  total: z.number(),
  leftOut: z.number(),
  doubtful: z.number()
})
const plan = async (of: readonly string[], looked = false) =>
  planShape.parse(await asked('again:plan', { account, ids: of, looked }))
const leftOut = async (planId: string) =>
  z
    .array(z.object({ id: z.string(), why: z.object({ kind: z.string() }) }))
    .parse(await asked('again:plan-page', { planId, list: 'left-out', offset: 0 }))

const entries = z.array(z.object({ id: z.string(), outcome: z.looseObject({ kind: z.string() }) }))
const runShape = z.looseObject({ runId: z.string(), counts: z.record(z.string(), z.number()) })

/** Confirms, and waits for the end. */
async function upload(planId: string) {
  const { runId } = runShape.parse(await asked('again:start', { account, planId }))
  await ended()
  const read = await asked('again:run-page', { account, runId, offset: 0 })
  return { runId, entries: entries.parse(read) }
}
const ended = () => program.settle()

const fails = (fault: Fault, from = 1, to = Number.POSITIVE_INFINITY): void => {
  let count = 0
  program.server.setScript(({ method }) => {
    if (method !== 'POST') return undefined
    count += 1
    return count >= from && count <= to ? fault : undefined
  })
}
async function archive(): Promise<string> {
  const [key = ''] = await readdir(chosen)
  return join(chosen, key)
}
const manifest = async () => readFile(join(await archive(), 'manifest.jsonl'), 'utf8')

describe('a plan of copies to upload again', () => {
  it('leaves out what Kling still has, and sends nothing', async () => {
    const { planId, total } = await plan(ids())
    expect(total).toBe(0)
    expect((await leftOut(planId)).every(({ why }) => why.kind === 'still-there')).toBe(true)
    expect(await program.ask('again:start', { account, planId })).toMatchObject({ ok: false })
    expect(posts()).toHaveLength(0)
  })

  it('takes nothing for gone that a listing may only have left out', async () => {
    // An empty listing proves nothing.
    const [, ...before] = ids()
    await deleteAll(before)
    const first = program
    const fresh = await mkdtemp(join(tmpdir(), 'kling-sweep-again-'))
    program = await startProgram(fresh, ASSETS, { chosen, server: first.server })
    await enter()
    await asked('copies:choose-folder', { library: 'uploads', account })

    const { planId, total, doubtful } = await plan(before)
    expect([total, doubtful]).toEqual([0, before.length])
    expect((await leftOut(planId)).every(({ why }) => why.kind === 'not-gone')).toBe(true)
    await asked('library:list', { library: 'uploads', account })
    await program.settle()
    expect((await plan(before)).total).toBeGreaterThan(0)
    await program.close()
    program = first
  })

  it('says what the service would refuse, and what is not as it was saved', async () => {
    const before = uploads()
    await deleteAll()
    const [missing = '', altered = ''] = before
      .filter(({ contentType }) => contentType === 'video')
      .map(({ id }) => id)
    const names = await readdir(await archive())
    const nameOf = (id: string): string => names.find((name) => name.includes(id)) ?? ''
    await rm(join(await archive(), nameOf(missing)))
    await appendFile(join(await archive(), nameOf(altered)), 'x')

    const { planId, total } = await plan([...before.map(({ id }) => id), '123'])
    const why = new Map((await leftOut(planId)).map((entry) => [entry.id, entry.why.kind]))
    expect(why.get('123')).toBe('no-copy')
    expect([why.get(missing), why.get(altered)]).toEqual(['missing', 'altered'])
    for (const { id, width, height, contentType, source } of before) {
      if (contentType === 'image' && source === 'webp') expect(why.get(id)).toBe('type')
      else if (contentType === 'image' && Math.min(width, height) < 300)
        expect(why.get(id)).toBe('sides')
    }
    expect(total + why.size).toBe(ASSETS + 1)
    expect(posts()).toHaveLength(0)
  })
})

describe('uploading copies again', () => {
  it('sends each file once, as it was saved, and notes old and new id', async () => {
    const before = ids()
    await deleteAll()
    const { planId, total } = await plan(before)
    const awakeBefore = program.awake.length
    const { entries: told } = await upload(planId)

    // The computer stays awake meanwhile.
    expect(program.awake.slice(awakeBefore)).toEqual([true, false])
    expect(posts()).toHaveLength(total)
    const sums = await readFile(join(await archive(), 'SHA256SUMS'), 'utf8')
    for (const { file, authorization, query } of posts()) {
      const sha256 = createHash('sha256')
        .update(file?.bytes ?? '')
        .digest('hex')
      expect(sums).toContain(sha256)
      expect([authorization, query['email']]).toEqual([`Bearer ${PROGRAM_TOKEN}`, account])
    }
    const now = ids()
    for (const { id, outcome } of told) {
      expect(outcome).toMatchObject({ kind: 'uploaded', newId: expect.any(String) })
      expect(now).toContain(outcome['newId'])
      expect(await manifest()).toContain(`"newId":"${outcome['newId']}"`)
      expect(before).toContain(id)
    }

    // What is there again is not sent a second time.
    await asked('library:list', { library: 'uploads', account })
    await program.settle()
    expect((await plan(before)).total).toBe(0)
  })

  it('does not send a file that was altered after the plan', async () => {
    const before = ids()
    await deleteAll()
    const { planId, total } = await plan(before)
    const page = await asked('again:plan-page', { planId, list: 'going', offset: 0 })
    const [{ id, name }] = z
      .array(z.object({ id: z.string(), name: z.string() }))
      .min(1)
      .transform(([first = { id: '', name: '' }]) => [first] as const)
      .parse(page)
    const path = join(await archive(), name)
    const bytes = await readFile(path)
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
    await writeFile(path, bytes)

    const { entries: told } = await upload(planId)
    expect(told.find((entry) => entry.id === id)?.outcome).toEqual({
      kind: 'not-sent',
      why: { kind: 'altered' }
    })
    expect(posts()).toHaveLength(total - 1)
  })

  it.each<[string, Fault]>([
    ['the connection drops after the file', { wire: 'reset', apply: true }],
    ['the answer breaks off', { wire: 'cut', apply: true }],
    ['a 500 that took it', { apply: true, answer: { status: 500, body: {} } }],
    ['a 504 that did not', { answer: { status: 504, body: '' } }],
    ['a 408', { answer: { status: 408, body: '' } }],
    ['a redirect', { answer: { status: 302, headers: { location: 'http://127.0.0.1:9/' } } }],
    ['HTML with a 200', { apply: true, answer: { status: 200, body: '<html>' } }],
    ['no name in the answer', { apply: true, answer: { status: 200, body: { status: 3 } } }],
    [
      'a status that is no success, with a name',
      { answer: { status: 200, body: { status: 99, fileName: 'a.png' } } }
    ],
    ['an empty name', { apply: true, answer: { status: 200, body: { fileName: ' ' } } }]
  ])('calls it unknown, and never sends it again by itself: %s', async (_, fault) => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    fails(fault, 1, 1)
    const { entries: told } = await upload(first.planId)
    const unknown = told.filter(({ outcome }) => outcome.kind === 'unknown')
    expect(unknown).toHaveLength(1)
    expect(posts()).toHaveLength(first.total)

    // Not by a new plan either, before the user has looked.
    const again = await plan(before)
    expect([again.total, again.doubtful]).toEqual([0, 1])
    expect((await plan(before, true)).total).toBe(1)
  })

  it.each<[string, Fault]>([
    ['a 400', { answer: { status: 400, body: { error: 'x '.repeat(400) } } }],
    ['a 403', { answer: { status: 403, body: {} } }]
  ])('goes on after a file that is refused, and says so: %s', async (_, fault) => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    fails(fault, 1, 1)
    const { entries: told } = await upload(first.planId)
    expect(told.filter(({ outcome }) => outcome.kind === 'refused')).toHaveLength(1)
    expect(told.filter(({ outcome }) => outcome.kind === 'uploaded')).toHaveLength(first.total - 1)
    expect((await plan(before)).total).toBe(1)
  })

  it('waits as long as it is asked to, and sends what was turned away once more', async () => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    fails({ answer: { status: 429, headers: { 'retry-after': '7' } } }, 1, 1)
    const { entries: told } = await upload(first.planId)
    expect(told.every(({ outcome }) => outcome.kind === 'uploaded')).toBe(true)
    expect(posts()).toHaveLength(first.total + 1)
  })

  it.each([401, 402, 404, 596])('stops at once at a %d: nothing was taken', async (status) => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    fails({ answer: { status, body: {} } })
    const { entries: told } = await upload(first.planId)
    expect(posts()).toHaveLength(1)
    expect(told.every(({ outcome }) => outcome.kind === 'not-sent')).toBe(true)
    expect(await asked('again:current', undefined)).toMatchObject({
      endedBy: { kind: expect.any(String) }
    })
  })

  it('settles what a listing that lags does not show at first', async () => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    program.server.setScript(({ query }) =>
      query['fileName'] === undefined ? undefined : { listing: 'short' }
    )
    const { runId, entries: told } = await upload(first.planId)
    expect(told.every(({ outcome }) => outcome['newId'] === null)).toBe(true)
    // Sent, and said to be taken: a plan leaves it out.
    expect((await plan(before)).total).toBe(0)

    program.server.setScript(undefined)
    expect(await asked('again:look', { account, runId })).toMatchObject({
      counts: { seen: first.total, unseen: 0 }
    })
    expect(await manifest()).toContain('"newId"')
    expect(posts()).toHaveLength(first.total)
  })
})

describe('trouble that does not pass', () => {
  it('ends the run after three files without a known outcome', async () => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    fails({ wire: 'reset' })
    const { entries: told } = await upload(first.planId)
    expect(posts()).toHaveLength(3)
    expect(told.filter(({ outcome }) => outcome.kind === 'unknown')).toHaveLength(3)
    expect(told.filter(({ outcome }) => outcome.kind === 'not-sent')).toHaveLength(first.total - 3)
  })

  it.each([
    ['the plan', 0, 0],
    ['the first intent', 1, 0],
    ['the first outcome', 2, 1]
  ])('sends nothing after a disk that does not take %s', async (_, appends, sent) => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    await fullDisk(async () => {
      const started = await program.ask('again:start', { account, planId: first.planId })
      expect(started).toMatchObject({ ok: appends > 0 })
      await program.settle()
    }, appends)
    expect(posts()).toHaveLength(sent)
    // What the journal does not know of is unknown, and is not sent again by itself.
    const again = await plan(before)
    expect([again.total, again.doubtful]).toEqual([first.total - sent, sent])
  })

  it('the program ends after the file on its way, and takes no other', async () => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    let release = (): void => undefined
    const until = new Promise<void>((resolve) => {
      release = resolve
    })
    fails({ until }, 1, 1)
    await asked('again:start', { account, planId: first.planId })
    await expect.poll(posts).toHaveLength(1)
    const closing = program.ask('window:close', undefined)
    release()
    await closing
    expect(posts()).toHaveLength(1)
    expect(await asked('again:current', undefined)).toMatchObject({
      phase: 'ended',
      counts: { notSent: first.total - 1 }
    })
  })
})

describe('one at a time', () => {
  it('says that a deletion runs', async () => {
    const [first = '', second = ''] = ids()
    const planned = z.object({ planId: z.string() })
    const deleting = { library: 'uploads', account, ids: [first, second] }
    const { planId } = planned.parse(await asked('deletion:plan', deleting))
    program.server.setScript(({ method }) => (method === 'DELETE' ? { wire: 'never' } : undefined))
    await asked('deletion:start', { library: 'uploads', planId, copiesFirst: false })
    const busy = { ok: false, problem: { kind: 'run-active' } }
    expect(await program.ask('again:plan', { account, ids: [first], looked: false })).toEqual(busy)
    expect(await program.ask('again:start', { account, planId })).toEqual(busy)
    program.server.setScript(undefined)
  })

  it('refuses a second run, a check, and a deletion meanwhile', async () => {
    const before = ids()
    const [kept = '', ...others] = before
    const planned = z
      .object({ planId: z.string() })
      .parse(await asked('deletion:plan', { library: 'uploads', account, ids: others }))
    await asked('deletion:start', {
      library: 'uploads',
      planId: planned.planId,
      copiesFirst: false
    })
    await program.settle()
    const first = await plan(before)
    let release = (): void => undefined
    const until = new Promise<void>((resolve) => {
      release = resolve
    })
    fails({ until }, 1, 1)
    await asked('again:start', { account, planId: first.planId })
    const busy = { ok: false, problem: { kind: 'copies-active' } }
    expect(await program.ask('again:plan', { account, ids: before, looked: false })).toEqual(busy)
    expect(await program.ask('copies:check', { library: 'uploads', account })).toEqual(busy)
    const deleting = z
      .object({ planId: z.string() })
      .parse(await asked('deletion:plan', { library: 'uploads', account, ids: [kept] }))
    expect(
      await program.ask('deletion:start', {
        library: 'uploads',
        planId: deleting.planId,
        copiesFirst: false
      })
    ).toEqual(busy)

    // What is on its way when its account closes would be unknown for ever.
    const staysOpen = { ok: false, problem: { kind: 'run-active' } }
    expect(await program.ask('account:open', { email: other })).toEqual(staysOpen)
    expect(await program.ask('connection:disconnect', undefined)).toEqual(staysOpen)
    expect(await program.ask('program:remove-everything', undefined)).toEqual(staysOpen)

    await expect.poll(posts).toHaveLength(1)
    await asked('again:stop', undefined)
    release()
    await ended()
    expect(posts()).toHaveLength(1)
    expect(ids()).toContain(kept)
  })
})

describe('after a crash', () => {
  it('what was sent and has no answer is unknown, and nothing is sent by itself', async () => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    fails({ wire: 'never', apply: true }, 2)
    await asked('again:start', { account, planId: first.planId })
    await expect.poll(posts).toHaveLength(2)
    const [key = ''] = await readdir(join(folder, 'uploads'))
    const [name = ''] = await readdir(join(folder, 'uploads', key))
    const journal = await readFile(join(folder, 'uploads', key, name), 'utf8')

    // A killed program leaves what is on the disk at that moment.
    const { server } = program
    server.setScript(undefined)
    const other = await mkdtemp(join(tmpdir(), 'kling-sweep-again-'))
    const killed = program
    program = await startProgram(other, ASSETS, { chosen, server })
    await connect()
    await asked('copies:choose-folder', { library: 'uploads', account })
    const path = join(other, 'uploads', key)
    await mkdir(path, { recursive: true })
    await writeFile(join(path, name), journal)

    const [run] = z.array(runShape).parse(await asked('again:runs', { account }))
    expect(run).toMatchObject({ endedAt: null, counts: { seen: 1, unknown: 1 } })
    expect((await plan(before)).total).toBe(first.total - 2)
    expect(posts()).toHaveLength(2)
    await program.close()
    program = killed
  })
})

describe('on another computer, with the archive alone', () => {
  it('what the manifest says was uploaded again is not sent a second time', async () => {
    const before = ids()
    await deleteAll()
    const first = await plan(before)
    await upload(first.planId)
    await rm(join(folder, 'uploads'), { recursive: true })

    for (const looked of [false, true]) expect((await plan(before, looked)).total).toBe(0)
    expect(posts()).toHaveLength(first.total)
  })
})
