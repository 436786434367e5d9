import { createHash } from 'node:crypto'
import { promises } from 'node:fs'
import { appendFile, mkdir, mkdtemp, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { manifestLine } from '../../../../electron/copies/archive/manifest'
import { createOpening } from '../../../../electron/copies/archive/opening'
import { readHere } from '../../../../electron/copies/reading/reader'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import {
  failure,
  fullDisk,
  handles,
  noFlush,
  readOnlyDisk
} from '../../../support/files/failing-disk'
import { idsUpTo } from '../../../support/program/run-with'

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
    expect(next.all()).toMatchObject([{ ...savedAs('1'), newId: '9' }, savedAs('2')])
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

  it('but that is there after all has its sum once a flush is ok', async () => {
    const archive = await archiveIn(folder)
    await archive.add(savedAs('1'))
    await archive.flush()
    const proto = await handles()
    const { write } = proto
    // A server that loses its answer.
    vi.spyOn(proto, 'write').mockImplementationOnce(async function (
      this: typeof proto,
      text: string
    ) {
      await write.call(this, text)
      throw failure('EIO')
    })
    expect(await archive.add(savedAs('2'))).toMatchObject({ ok: false })
    // Given back, and proved once more.
    await archive.add(savedAs('2'))
    expect(await archive.flush()).toMatchObject({ ok: true })
    for (const list of [MANIFEST, SUMS]) expect(await idsIn(folder, list)).toEqual(['1', '2'])
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

describe('lists that could not be flushed by a job', () => {
  const LISTS = [MANIFEST, SUMS]
  const opening = () =>
    createOpening(
      { chosenBy: async () => ok({ folder, made: false }), noteMade: async () => ok(null) },
      readHere
    )
  const openedBy = async (open: ReturnType<typeof opening>) => {
    const archive = await open({ key: KEY })
    if (!archive.ok) throw new Error(archive.problem.kind)
    return archive.value
  }

  it('are written again by the next one, and by one that has them open', async () => {
    await mkdir(join(folder, KEY))
    const open = opening()
    const [one, other] = [await openedBy(open), await openedBy(open)]
    await other.flush()
    await one.add(savedAs('1'))
    await noFlush(async () => {
      expect(await one.close()).toMatchObject({ problem: { code: 'EIO' } })
    })
    expect(await other.flush()).toMatchObject({ ok: true })
    for (const list of LISTS) expect(await idsIn(folder, list)).toEqual(['1', '1'])

    await noFlush(async () => {
      await other.add(savedAs('2'))
      expect(await other.flush()).toMatchObject({ problem: { code: 'EIO' } })
    })
    expect(await (await openedBy(open)).flush()).toMatchObject({ ok: true })
    for (const list of LISTS)
      expect((await idsIn(folder, list)).toSorted()).toEqual(['1', '1', '1', '2', '2'])
  })

  it('are the files that they were: another computer writes to them meanwhile', async () => {
    const archive = await archiveIn(folder)
    await archive.add(savedAs('1'))
    const files = () =>
      Promise.all(LISTS.map(async (list) => (await stat(join(folder, KEY, list))).ino))
    const before = await files()
    await noFlush(async () => {
      for (let n = 0; n < 3; n += 1) expect(await archive.flush()).toMatchObject({ ok: false })
    })
    await appendFile(join(folder, KEY, MANIFEST), manifestLine(savedAs('9')))
    expect(await archive.flush()).toMatchObject({ ok: true })
    expect(await files()).toEqual(before)
    expect([...new Set(await idsIn(folder, MANIFEST))]).toEqual(['1', '9'])
  })
})

it('a copy that could not be opened to be flushed has lost nothing', async () => {
  const archive = await archiveIn(folder)
  const copy = { ...savedAs('1'), sha256: createHash('sha256').update('x').digest('hex') }
  await archive.add(copy)
  expect(await archive.flushCopy(copy)).toMatchObject({ problem: { code: 'ENOENT' } })
  await writeFile(archive.pathOf(copy), 'x')
  expect(await archive.readBack(copy)).toEqual(ok('whole'))
})

it('a list that could not be opened to be flushed has lost nothing', async () => {
  const before = await archiveIn(folder)
  await before.add(savedAs('1'))
  await before.close()
  const doubts = new Map()
  const archive = await archiveIn(folder, doubts)
  const { open } = promises
  // A scanner holds it.
  vi.spyOn(promises, 'open').mockImplementation((path, ...how) =>
    String(path).endsWith(MANIFEST) ? Promise.reject(failure('EBUSY')) : open(path, ...how)
  )
  syncBuiltinESMExports()
  const held = await archive.flush().finally(() => {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  })
  expect(held).toMatchObject({ problem: { code: 'EBUSY' } })
  expect(doubts.size).toBe(0)
})

it('sums that lack nothing are no failure, though a torn line cannot be taken away', async () => {
  const archive = await archiveIn(folder)
  await archive.add(savedAs('1'))
  await archive.close()
  for (const [text, isOk] of [
    ['torn\n', true],
    [`${'b'.repeat(64)}  undated-1.png\n`, false]
  ]) {
    await appendFile(join(folder, KEY, SUMS), String(text))
    await readOnlyDisk(async () => {
      expect(await archive.close()).toMatchObject({ ok: isOk })
    }, 'EACCES')
  }
})

it.each(['EINVAL', 'ENOTSUP', 'ENOSYS'])(
  'a disk that cannot flush has lost nothing (%s)',
  async (code) => {
    const doubts = new Map()
    const archive = await archiveIn(folder, doubts)
    await archive.add(savedAs('1'))
    vi.spyOn(await handles(), 'datasync').mockRejectedValue(failure(code))
    for (let n = 0; n < 2; n += 1) expect(await archive.flush()).toMatchObject({ ok: true })
    expect(doubts.size).toBe(0)
    expect(await idsIn(folder, MANIFEST)).toEqual(['1'])
  }
)

describe('a list that is written again after a loss', () => {
  const LOST = { kind: 'file-failed', code: 'EIO', what: 'append' } as const
  const COUNT = 1500
  const lines = idsUpTo(COUNT).map((id) => manifestLine(savedAs(id)))
  const at = (): string => join(folder, KEY, MANIFEST)
  const opened = async () => {
    await mkdir(join(folder, KEY))
    await writeFile(at(), lines.join(''))
    const doubts = new Map([[at(), LOST]])
    return { doubts, archive: await archiveIn(folder, doubts) }
  }
  const count = async () => (await idsIn(folder, MANIFEST)).length

  it('takes nothing of a disk that has no room for all of it', async () => {
    const { archive } = await opened()
    const { statfs } = promises
    vi.spyOn(promises, 'statfs').mockImplementation(async (path) =>
      Object.assign(await statfs(path), { bavail: 100, bsize: 1024 })
    )
    syncBuiltinESMExports()
    expect(await archive.flush()).toMatchObject(FULL)
    expect(await count()).toBe(COUNT)
    vi.restoreAllMocks()
    syncBuiltinESMExports()
    expect(await archive.flush()).toMatchObject({ ok: true })
    expect(await count()).toBe(2 * COUNT)
  })

  const nothing = async (): Promise<void> => undefined
  const replaced = async (): Promise<void> => {
    await writeFile(`${at()}.sync`, '')
    await rename(`${at()}.sync`, at())
  }
  it.each<[string, (doubts: Map<string, object>) => unknown, number]>([
    ['goes on where a full disk broke it off', nothing, 2 * COUNT],
    ['begins anew after a new loss', (doubts) => doubts.set(at(), { ...LOST }), 2 * COUNT + 1000],
    ['begins anew where the list was replaced', replaced, COUNT]
  ])('%s', async (_how, meanwhile, wanted) => {
    const { doubts, archive } = await opened()
    const proto = await handles()
    const { write } = proto
    vi.spyOn(proto, 'write').mockImplementationOnce(write).mockRejectedValueOnce(failure('ENOSPC'))
    expect(await archive.flush()).toMatchObject({ ok: false })
    expect(await count()).toBe(COUNT + 1000)
    await meanwhile(doubts)
    expect(await archive.flush()).toMatchObject({ ok: true })
    expect(await count()).toBe(wanted)
  })
})

it('a loss that another flush has met meanwhile is not forgotten', async () => {
  const doubts = new Map()
  const archive = await archiveIn(folder, doubts)
  await archive.add(savedAs('1'))
  expect(await archive.flush()).toMatchObject({ ok: true })
  doubts.set(join(folder, KEY), { kind: 'file-failed', code: 'EIO', what: 'append' })
  const { rm: remove } = promises
  let goOn = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    goOn = resolve
  })
  let removed = 0
  vi.spyOn(promises, 'rm').mockImplementation(async (path, how) => {
    await remove(path, how)
    if (!String(path).endsWith('.part')) return
    removed += 1
    // The first one's own file, which is removed before it is made as well.
    if (removed === 2) await gate
  })
  syncBuiltinESMExports()
  const first = archive.flush()
  await vi.waitFor(() => expect(removed).toBe(2))
  vi.spyOn(await handles(), 'sync').mockRejectedValueOnce(failure('EIO'))
  expect(await archive.flush()).toMatchObject({ ok: false })
  goOn()
  const came = await first
  vi.restoreAllMocks()
  syncBuiltinESMExports()
  expect(came).toMatchObject({ ok: false })
})
