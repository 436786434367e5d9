import { createHash } from 'node:crypto'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createOpening } from '../../../../electron/copies/archive/opening'
import { readHere } from '../../../../electron/copies/reading/reader'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { failure, fullDisk, handles, noFlush } from '../../../support/files/failing-disk'

// What could not be written, or not be flushed, until it was.

const MANIFEST = 'manifest.jsonl'
const SUMS = 'SHA256SUMS'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-owed-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

const FULL = { problem: { code: 'ENOSPC' } }

describe('a line that a full disk refused', () => {
  it('is written by the end of the job, be it only that of a new id', async () => {
    const archive = await archiveIn(folder)
    await archive.add(savedAs('1'))
    await fullDisk(async () => {
      expect(await archive.noteNewId('1', '9')).toMatchObject(FULL)
      expect(await archive.add(savedAs('2'))).toMatchObject(FULL)
      expect(await archive.flush()).toMatchObject(FULL)
      expect(await archive.close()).toMatchObject(FULL)
    })
    expect(await archive.close()).toMatchObject({ ok: true })
    const next = await archiveIn(folder)
    expect(next.all()).toEqual([{ ...savedAs('1'), newId: '9' }, savedAs('2')])
    expect(await idsIn(folder, SUMS)).toEqual(['1', '2'])
  })

  it('has no sum before it is in the manifest', async () => {
    const archive = await archiveIn(folder)
    await archive.add(savedAs('1'))
    const refusing = vi.spyOn(await handles(), 'write').mockRejectedValueOnce(failure('ENOSPC'))
    expect(await archive.add(savedAs('2'))).toMatchObject(FULL)
    refusing.mockRejectedValueOnce(failure('ENOSPC'))
    expect(await archive.flush()).toMatchObject(FULL)
    expect(await idsIn(folder, SUMS)).toEqual(['1'])
  })

  it('is owed by whoever lists a lost copy anew, too', async () => {
    const before = await archiveIn(folder)
    const sha256 = createHash('sha256').update('x').digest('hex')
    await before.add({ ...savedAs('1'), sha256 })
    await writeFile(join(folder, KEY, 'undated-1.png'), 'x')
    await before.close()
    await truncate(join(folder, KEY, MANIFEST))
    const archive = await archiveIn(folder)
    await fullDisk(async () => {
      expect(await archive.relist(9_000, new AbortController().signal, () => 0)).toBe(true)
    })
    expect(await archive.close()).toMatchObject({ ok: true })
    expect(await idsIn(folder, MANIFEST)).toEqual(['1'])
  })
})

it('lists that could not be flushed by the end of a job are written again by the next one', async () => {
  const opening = createOpening(
    { chosenBy: async () => ok({ folder, made: false }), noteMade: async () => ok(null) },
    readHere
  )
  const opened = async () => {
    const archive = await opening({ key: KEY })
    if (!archive.ok) throw new Error(archive.problem.kind)
    return archive.value
  }
  const one = await opened()
  await one.add(savedAs('1'))
  await noFlush(async () => {
    expect(await one.close()).toMatchObject({ problem: { code: 'EIO' } })
  })
  const there = () => Promise.all([MANIFEST, SUMS].map((list) => idsIn(folder, list)))
  const before = await there()
  expect(await (await opened()).flush()).toMatchObject({ ok: true })
  expect(await there()).toEqual(before.map((ids) => [...ids, '1']))
})

it('a copy that could not be opened to be flushed has lost nothing', async () => {
  const archive = await archiveIn(folder)
  const copy = { ...savedAs('1'), sha256: createHash('sha256').update('x').digest('hex') }
  await archive.add(copy)
  expect(await archive.flushCopy(copy)).toMatchObject({ problem: { code: 'ENOENT' } })
  await writeFile(archive.pathOf(copy), 'x')
  expect(await archive.readBack(copy)).toEqual(ok('whole'))
})

it('on a disk that fails at each flush the lists do not grow without end', async () => {
  const first = await archiveIn(folder)
  for (const id of ['1', '2', '3', '4']) await first.add(savedAs(id))
  await first.close()
  const doubts = new Map()
  await noFlush(async () => {
    for (let job = 0; job < 40; job += 1) {
      const next = await archiveIn(folder, doubts)
      expect(await next.flush()).toMatchObject({ ok: false })
      await next.close()
    }
  })
  for (const list of [MANIFEST, SUMS])
    expect((await idsIn(folder, list)).length).toBeLessThanOrEqual(17 * 4)
})
