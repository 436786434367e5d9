import { createHash } from 'node:crypto'
import { appendFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Archive } from '../../../../electron/copies/archive/archive'
import { manifestLine, type Saved } from '../../../../electron/copies/archive/manifest'
import { wholeOf } from '../../../../electron/copies/archive/whole-of'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { failure, handles } from '../../../support/files/failing-disk'
import { idsUpTo } from '../../../support/program/run-with'

// Two computers with one folder in the network, and one account.

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-shared-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it.each([
  [0, 1],
  [1, 0]
])('what both have saved is in the sums, whoever ends last (%i)', async (first, last) => {
  const both = [await archiveIn(folder), await archiveIn(folder)]
  for (const id of ['1', '2', '3', '4']) await both[Number(id) % 2]?.add(savedAs(id))
  await both[first]?.close()
  await both[first]?.add(savedAs('5'))
  await both[first]?.close()
  await both[last]?.close()

  for (const list of ['manifest.jsonl', 'SHA256SUMS'])
    expect((await idsIn(folder, list)).toSorted()).toEqual(['1', '2', '3', '4', '5'])
})

it('sums that lack nothing are not replaced under the other one, whatever their order', async () => {
  const [ours, theirs] = [await archiveIn(folder), await archiveIn(folder)]
  await theirs.add(savedAs('1', 1))
  await ours.add(savedAs('2', 2))
  await theirs.flush()
  const there = async () => (await stat(join(folder, KEY, 'SHA256SUMS'))).ino
  const before = await there()
  expect(await ours.close()).toMatchObject({ ok: true })
  expect(await there()).toBe(before)
  expect(await idsIn(folder, 'SHA256SUMS')).toEqual(['1', '2'])
})

/** A copy whose file is there, and whole. */
async function withFile(saved: Saved, text = 'x'): Promise<Saved> {
  await mkdir(join(folder, KEY), { recursive: true })
  await writeFile(join(folder, KEY, saved.name), text)
  return { ...saved, sha256: createHash('sha256').update(text).digest('hex') }
}
const sums = () => readFile(join(folder, KEY, 'SHA256SUMS'), 'utf8')
const { signal } = new AbortController()
/** Nothing is lost by the end of a session, nor by the next one, which finds it. */
async function expectHeld(copy: Saved, session: Archive): Promise<void> {
  expect(await session.readBack(copy)).toEqual(ok('whole'))
  expect(session.saved('7')).toMatchObject({ name: copy.name })
  expect(await session.close()).toMatchObject({ ok: true })
  const next = await archiveIn(folder)
  const { name, sha256 } = copy
  expect(await wholeOf(next, '7', signal)).toMatchObject({ value: { saved: { name, sha256 } } })
  expect(next.saved('7')).toMatchObject({ name })
  expect(await next.close()).toMatchObject({ ok: true })
  expect(await sums()).toContain(`${copy.sha256}  ${copy.name}\n`)
  expect(await next.unlisted()).toEqual({ there: 0, missing: 0 })
}

describe('a copy that this session has saved, or found whole', () => {
  const SECOND = 'undated-7-2.png'

  it.each(['undated-7.png', SECOND])(
    'comes before that of a clock that is ahead (%s)',
    async (name) => {
      const [ours, theirs] = [await archiveIn(folder), await archiveIn(folder)]
      await theirs.add(savedAs('7', 9000))
      await theirs.noteNewId('7', '70')
      await theirs.flush()
      const copy = await withFile({ ...savedAs('7', 1000), name })
      await ours.add(copy)
      for (let n = 0; n < 3; n += 1) for (const each of [ours, theirs]) await each.flush()
      expect(await idsIn(folder, 'manifest.jsonl')).toEqual(['7', '7', '7'])
      expect(theirs.copiesOf('7')).toMatchObject([{ savedAt: 9000 }, { ...copy, newId: '70' }])
      await expectHeld(copy, ours)
    }
  )

  it.each(['a lost flush', 'a new id'])(
    'comes first though theirs is written again (%s)',
    async (how) => {
      const [ours, theirs] = [await archiveIn(folder), await archiveIn(folder)]
      await theirs.add(savedAs('7', 9000))
      expect(await theirs.flush()).toMatchObject({ ok: true })
      const copy = await withFile({ ...savedAs('7', 1000), name: SECOND })
      await ours.add(copy)
      if (how === 'a new id') await theirs.noteNewId('7', '70')
      else {
        vi.spyOn(await handles(), 'datasync').mockRejectedValueOnce(failure('EIO'))
        expect(await theirs.flush()).toMatchObject({ ok: false })
        vi.restoreAllMocks()
        expect(await theirs.flush()).toMatchObject({ ok: true })
      }
      expect(await ours.flush()).toMatchObject({ ok: true })
      await expectHeld(copy, ours)
    }
  )

  it('comes first though it was only there, and another one has come since', async () => {
    const before = await archiveIn(folder)
    const copy = await withFile(savedAs('7', 1000))
    await before.add(copy)
    await before.close()
    const [ours, theirs] = [await archiveIn(folder), await archiveIn(folder)]
    expect(await ours.flushCopy(copy)).toMatchObject({ ok: true })
    await theirs.add({ ...savedAs('7', 2000), name: SECOND })
    await theirs.flush()
    expect(await ours.flush()).toMatchObject({ ok: true })
    await expectHeld(copy, ours)
  })

  it('comes first though the manifest became one that lacks it', async () => {
    const ours = await archiveIn(folder)
    const copy = await withFile({ ...savedAs('7', 1000), name: SECOND })
    await ours.add(copy)
    await put(manifestLine(savedAs('7', 2000)))
    expect(await ours.flush()).toMatchObject({ ok: true })
    await expectHeld(copy, ours)
  })

  it('comes to rest beside another one that is whole, of which each computer prefers one', async () => {
    const [ours, theirs] = [await archiveIn(folder), await archiveIn(folder)]
    const [one, other] = [
      await withFile(savedAs('7', 1000)),
      await withFile({ ...savedAs('7', 1000), name: SECOND }, 'y')
    ]
    await ours.add(one)
    await theirs.add(other)
    for (let n = 0; n < 3; n += 1) for (const each of [ours, theirs]) await each.flush()
    const before = await readFile(manifest(), 'utf8')
    expect(before.split('\n').length).toBeLessThan(6)
    for (let n = 0; n < 3; n += 1)
      for (const each of [ours, theirs]) expect(await each.flush()).toMatchObject({ ok: true })
    expect(await readFile(manifest(), 'utf8')).toBe(before)
    expect(ours.saved('7')).toMatchObject(one)
    expect(theirs.saved('7')).toMatchObject(other)
    for (const each of [ours, theirs]) await each.close()
    for (const { name, sha256 } of [one, other])
      expect(await sums()).toContain(`${sha256}  ${name}`)
  })
})

it('a copy that was spoilt meanwhile gives way to the other computer’s, and keeps its line', async () => {
  const ours = await archiveIn(folder)
  const copy = await withFile({ ...savedAs('7', 1000), name: 'undated-7-2.png' })
  await ours.add(copy)
  await writeFile(ours.pathOf(copy), 'y')
  await put(manifestLine(savedAs('7', 2000)))
  expect(await ours.close()).toMatchObject({ ok: true })
  expect((await archiveIn(folder)).saved('7')).toEqual(savedAs('7', 2000))
  expect(await (await archiveIn(folder)).unlisted()).toEqual({ there: 0, missing: 0 })
})

const manifest = (): string => join(folder, KEY, 'manifest.jsonl')
/** As programs write that keep two folders alike. */
async function put(text: string): Promise<void> {
  await writeFile(`${manifest()}.sync`, text)
  await rename(`${manifest()}.sync`, manifest())
}

it('what another computer has listed anew has from us what only we know', async () => {
  const ours = await archiveIn(folder)
  const copy = { ...savedAs('7', 1000), isClean: true, width: 640, prompt: 'a cat' }
  await ours.add(copy)
  await put(manifestLine(savedAs('7', 2000)))
  expect(await ours.close()).toMatchObject({ ok: true })
  expect((await archiveIn(folder)).saved('7')).toEqual({ ...copy, savedAt: 2000 })
})

describe('a new id that another computer has noted since', () => {
  beforeEach(async () => {
    const before = await archiveIn(folder)
    await before.add(savedAs('7', 1000))
    await before.noteNewId('7', '100')
    await before.close()
  })

  it.each<[string, (theirs: Archive) => Promise<unknown>]>([
    ['in a list that was emptied then', async () => put('')],
    ['of a copy that it saved later', (theirs) => theirs.add({ ...savedAs('7', 5000), bytes: 9 })]
  ])('stays where a session has written the one before (%s)', async (_where, meanwhile) => {
    const [ours, theirs] = [await archiveIn(folder), await archiveIn(folder)]
    await ours.noteNewId('7', '150')
    expect(await ours.flush()).toMatchObject({ ok: true })
    await put('')
    // It has heard of ours, or its clock tells the order.
    await theirs.noteNewId('7', '180')
    await meanwhile(theirs)
    vi.useFakeTimers({ now: Date.now() + 1000, toFake: ['Date'] })
    await theirs.noteNewId('7', '200').finally(() => vi.useRealTimers())
    expect(await theirs.close()).toMatchObject({ ok: true })
    expect(await ours.flush()).toMatchObject({ ok: true })
    for (const each of [ours, await archiveIn(folder)]) expect(each.saved('7')?.newId).toBe('200')
  })

  it('is the later one, though the clock was set back', async () => {
    const ours = await archiveIn(folder)
    vi.useFakeTimers({ now: 1000, toFake: ['Date'] })
    await ours.noteNewId('7', '200').finally(() => vi.useRealTimers())
    await put('')
    await (await archiveIn(folder)).close()
    await ours.close()
    expect((await archiveIn(folder)).saved('7')?.newId).toBe('200')
  })

  it.each<[string, number]>([
    ['saves another copy', 8],
    ['saves it anew', 7]
  ])('stays where a session that knows the one before %s', async (_how, id) => {
    const ours = await archiveIn(folder)
    await (await archiveIn(folder)).noteNewId('7', '200')
    await ours.add({ ...savedAs(String(id), 2000), bytes: 2 })
    expect(await ours.close()).toMatchObject({ ok: true })
    for (const each of [ours, await archiveIn(folder)]) expect(each.saved('7')?.newId).toBe('200')
  })

  it('is not written to and fro, but ours is if it was lost', async () => {
    const [ours, theirs] = [await archiveIn(folder), await archiveIn(folder)]
    await ours.noteNewId('7', '300')
    await theirs.noteNewId('7', '200')
    for (let n = 0; n < 5; n += 1) for (const each of [ours, theirs]) await each.flush()
    expect(await idsIn(folder, 'manifest.jsonl')).toEqual(['7', '7', '7', '7'])

    await ours.noteNewId('7', '400')
    await put(manifestLine({ ...savedAs('7', 1000), newId: '100' }))
    await ours.flush()
    expect((await archiveIn(folder)).saved('7')?.newId).toBe('400')
  })
})

it('a flush is ok with our copy in the manifest alone, whatever has failed before', async () => {
  const archive = await archiveIn(folder)
  await archive.add(savedAs('99'))
  const proto = await handles()
  vi.spyOn(proto, 'datasync').mockRejectedValueOnce(failure('EIO'))
  expect(await archive.flush()).toMatchObject({ problem: { code: 'EIO' } })
  await put(
    idsUpTo(20)
      .map((id) => manifestLine(savedAs(id)))
      .join('')
  )
  vi.spyOn(proto, 'write').mockRejectedValueOnce(failure('EIO'))
  expect(await archive.flush()).toMatchObject({ problem: { code: 'EIO' } })
  vi.restoreAllMocks()
  expect(await archive.flush()).toMatchObject({ ok: true })
  expect(new Set(await idsIn(folder, 'manifest.jsonl'))).toEqual(new Set([...idsUpTo(20), '99']))
})

it('a list that somebody else adds to is compared without making lines of it', async () => {
  await mkdir(join(folder, KEY))
  await writeFile(
    manifest(),
    idsUpTo(900)
      .map((id) => manifestLine(savedAs(id)))
      .join('')
  )
  const archive = await archiveIn(folder)
  await archive.add(savedAs('901'))
  await appendFile(manifest(), manifestLine(savedAs('902')))
  const lines = vi.spyOn(JSON, 'stringify')
  expect(await archive.flush()).toMatchObject({ ok: true })
  const made = lines.mock.calls.length
  lines.mockRestore()
  expect(made).toBeLessThan(9)
})
