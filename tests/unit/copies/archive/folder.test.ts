import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  utimes,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openArchive } from '../../../../electron/copies/archive/archive'
import { manifestLine, sumLine } from '../../../../electron/copies/archive/manifest'
import { readHere } from '../../../../electron/copies/reading/reader'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { failure, handles, readOnlyDisk } from '../../../support/files/failing-disk'

// The account's folder: when it is made, when its name is flushed, and what is removed from it.

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-folder-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  await rm(folder, { recursive: true, force: true })
})

/** Paths of what is flushed from now on. */
async function flushes(): Promise<string[]> {
  const flushed: string[] = []
  const proto = await handles()
  const { sync, datasync } = proto
  const noting = (call: typeof sync) =>
    async function (this: typeof proto): Promise<void> {
      flushed.push(await readlink(`/proc/self/fd/${this.fd}`))
      return call.call(this)
    }
  vi.spyOn(proto, 'sync').mockImplementation(noting(sync))
  vi.spyOn(proto, 'datasync').mockImplementation(noting(datasync))
  return flushed
}

it('whoever only looks at an archive makes no folder, and closing it writes nothing', async () => {
  const archive = await archiveIn(folder)
  expect(await archive.flush()).toMatchObject({ ok: true })
  expect(await archive.close()).toMatchObject({ ok: true })
  expect(await readdir(folder)).toEqual([])
})

it('the first file makes the folder in the chosen one, which must be there', async () => {
  const archive = await archiveIn(folder)
  const part = await archive.begin('7')
  expect(part).toMatchObject({ ok: true })
  if (part.ok) await part.value.discard()
  expect(await readdir(folder)).toEqual([KEY])

  await rm(folder, { recursive: true })
  expect(await openArchive(folder, KEY, readHere, new Map())).toMatchObject({
    problem: { code: 'ENOENT' }
  })
})

it('what is gone is not made anew, and its files are not called missing, whoever looks', async () => {
  const archive = await archiveIn(folder)
  await archive.add(savedAs('1'))
  await archive.flush()
  // The disk goes, its mount point stays. Then the page asks for its marks.
  await rm(join(folder, KEY), { recursive: true })
  await archiveIn(folder)
  expect(await archive.readBack(savedAs('1'))).toMatchObject({ problem: { code: 'ENOENT' } })
  expect(await archive.begin('2')).toMatchObject({ problem: { code: 'ENOENT' } })
  expect(await archive.flush()).toMatchObject({ problem: { code: 'ENOENT' } })
  expect(await readdir(folder)).toEqual([])
})

it.runIf(process.platform === 'linux')(
  'its own name is flushed, too, by each session',
  async () => {
    for (const _ of ['made', 'found']) {
      const archive = await archiveIn(folder)
      await archive.add(savedAs('7'))
      const flushed = await flushes()
      expect(await archive.flush()).toMatchObject({ ok: true })
      vi.restoreAllMocks()
      expect(flushed).toContain(folder)
      await archive.close()
    }
  }
)

it.runIf(process.platform === 'linux')(
  'lists that an earlier session wrote, and was killed before it flushed them, are flushed once',
  async () => {
    await (await archiveIn(folder)).add(savedAs('7'))
    const archive = await archiveIn(folder)
    const flushed = await flushes()
    expect(await archive.flush()).toMatchObject({ ok: true })
    const lists = ['manifest.jsonl', 'SHA256SUMS'].map((name) => join(folder, KEY, name))
    expect(flushed).toEqual(expect.arrayContaining(lists))

    flushed.length = 0
    expect(await archive.flush()).toMatchObject({ ok: true })
    for (const list of lists) expect(flushed).not.toContain(list)
  }
)

it.runIf(process.platform === 'linux')(
  'a list that somebody has put in the place of ours is flushed, though it lacks nothing',
  async () => {
    const archive = await archiveIn(folder)
    await archive.add(savedAs('7'))
    expect(await archive.flush()).toMatchObject({ ok: true })
    const sums = join(folder, KEY, 'SHA256SUMS')
    // The manifest lacks our copy, so that the sums are read before anybody asks if they are ours.
    await writeFile(join(folder, KEY, 'manifest.jsonl'), manifestLine(savedAs('8')))
    await writeFile(`${sums}.sync`, (await readFile(sums, 'utf8')) + sumLine(savedAs('8')))
    await rename(`${sums}.sync`, sums)
    const flushed = await flushes()
    expect(await archive.flush()).toMatchObject({ ok: true })
    expect(flushed).toContain(sums)
  }
)

it('what a flush that fails may have lost is written again before one succeeds', async () => {
  const archive = await archiveIn(folder)
  const fails = async (id: string): Promise<void> => {
    await archive.add(savedAs(id))
    const failing = vi.spyOn(await handles(), 'datasync').mockRejectedValueOnce(failure('EIO'))
    failing.mockRejectedValueOnce(failure('EIO'))
    expect(await archive.flush()).toMatchObject({ problem: { code: 'EIO' } })
    expect(await archive.flush()).toMatchObject({ ok: true })
  }
  const lists = ['manifest.jsonl', 'SHA256SUMS']
  await fails('7')
  for (const list of lists) expect(await idsIn(folder, list)).toEqual(['7', '7'])
  // All of it: nobody knows what of a list is on the disk, or who has replaced it since.
  await fails('8')
  for (const list of lists) expect(await idsIn(folder, list)).toEqual(['7', '7', '8', '7', '8'])
})

it.runIf(process.platform === 'linux')(
  'the name of a list that the end of a job makes anew is flushed after it',
  async () => {
    const archive = await archiveIn(folder)
    await archive.add(savedAs('7'))
    await rm(join(folder, KEY, 'manifest.jsonl'))
    const flushed = await flushes()
    expect(await archive.close()).toMatchObject({ ok: true })
    const made = flushed.lastIndexOf(join(folder, KEY, 'manifest.jsonl'))
    expect(made).toBeGreaterThanOrEqual(0)
    expect(flushed.lastIndexOf(join(folder, KEY))).toBeGreaterThan(made)
  }
)

it('a chosen folder that cannot be flushed holds what was to be on the disk', async () => {
  const archive = await archiveIn(folder)
  await archive.add(savedAs('7'))
  const proto = await handles()
  const { sync } = proto
  vi.spyOn(proto, 'sync').mockImplementationOnce(sync).mockRejectedValue(failure('EIO'))
  expect(await archive.flush()).toMatchObject({ problem: { code: 'EIO' } })
})

it.runIf(process.platform === 'linux')(
  'a folder whose flush has failed is written to before the next one counts',
  async () => {
    const archive = await archiveIn(folder)
    await archive.add(savedAs('7'))
    const proto = await handles()
    vi.spyOn(proto, 'sync').mockRejectedValueOnce(failure('EIO'))
    expect(await archive.flush()).toMatchObject({ problem: { code: 'EIO' } })
    vi.restoreAllMocks()
    await readOnlyDisk(async () => {
      expect(await archive.flush()).toMatchObject({ problem: { code: 'EIO' } })
    })
    const before = (await stat(join(folder, KEY), { bigint: true })).mtimeNs
    expect(await archive.flush()).toMatchObject({ ok: true })
    expect((await stat(join(folder, KEY), { bigint: true })).mtimeNs).not.toBe(before)
    expect(await readdir(join(folder, KEY))).toEqual(['SHA256SUMS', 'manifest.jsonl'])
  }
)

it.runIf(process.platform === 'linux')(
  'a chosen folder in which nothing may be made holds nobody once its flush is good',
  async () => {
    const archive = await archiveIn(folder)
    await archive.add(savedAs('7'))
    const { sync } = await handles()
    const syncs = vi.spyOn(await handles(), 'sync')
    await readOnlyDisk(async () => {
      for (let n = 0; n < 2; n += 1) {
        // The account's folder is flushed first.
        syncs.mockImplementationOnce(sync).mockRejectedValueOnce(failure('EIO'))
        expect(await archive.flush()).toMatchObject({ problem: { code: 'EIO' } })
      }
      expect(await archive.flush()).toMatchObject({ ok: true })
    }, 'EACCES')
  }
)

it.runIf(process.platform === 'linux')('a file that is taken over is flushed first', async () => {
  await mkdir(join(folder, KEY))
  const there = join(folder, KEY, 'undated-7.png')
  await writeFile(there, 'x')
  const archive = await archiveIn(folder)
  const contents = await readHere.contentsOf(there)
  const sha256 = contents.ok ? (contents.value?.sha256 ?? '') : ''
  const place = async () => {
    const part = await archive.begin('7')
    if (!part.ok) throw new Error('not begun')
    await part.value.write([Buffer.from('x')])
    await part.value.close()
    return archive.place(part.value, { id: '7', createdAt: null }, 'png', sha256)
  }

  const flushed = await flushes()
  expect(await place()).toEqual({ ok: true, value: 'undated-7.png' })
  expect(flushed).toContain(there)

  // Where that fails, ours gets another name, and the file is never taken over any more.
  vi.spyOn(await handles(), 'datasync').mockRejectedValueOnce(failure('EIO'))
  const other = { ok: true, value: 'undated-7-2.png' }
  expect(await place()).toEqual(other)
  expect(await place()).toEqual(other)
  expect(await readdir(join(folder, KEY))).toEqual(['undated-7-2.png', 'undated-7.png'])

  // Until it is ours.
  await rm(there)
  expect(await place()).toEqual({ ok: true, value: 'undated-7.png' })
  const copy = { name: 'undated-7.png', bytes: 1, sha256 }
  expect(await archive.readBack(copy)).toEqual({ ok: true, value: 'whole' })
})

it('sums that a crash has left under another name go with the next file', async () => {
  await mkdir(join(folder, KEY))
  const left = 'SHA256SUMS.0f8fad5b-d9cb-469f-a165-70867728950e.tmp'
  const others = ['SHA256SUMS.1f8fad5b-d9cb-469f-a165-70867728950e.tmp', 'SHA256SUMS.mine.tmp']
  for (const name of [left, ...others]) await writeFile(join(folder, KEY, name), 'x')
  for (const name of [left, 'SHA256SUMS.mine.tmp']) await utimes(join(folder, KEY, name), 1, 1)
  const part = await (await archiveIn(folder)).begin('7')
  if (part.ok) await part.value.discard()
  expect((await readdir(join(folder, KEY))).toSorted()).toEqual(others)
})

it.each([-2, 2])(
  'what is written now stays, whatever this computer’s clock says (%i h)',
  async (hours) => {
    const one = await (await archiveIn(folder)).begin('7')
    vi.useFakeTimers({ now: Date.now() + hours * 3_600_000, toFake: ['Date'] })
    const other = await (await archiveIn(folder)).begin('8')
    if (!one.ok || !other.ok) throw new Error('not begun')
    expect(await readdir(join(folder, KEY))).toHaveLength(2)
    for (const part of [one, other]) await part.value.discard()
  }
)

it('what is at a copy’s name stays, be it what a crash has left of ours: its owner may sleep', async () => {
  await mkdir(join(folder, KEY))
  const there = join(folder, KEY, 'undated-7.png')
  const mark = 'kling-sweep 0f8fad5b-d9cb-469f-a165-70867728950e'
  await writeFile(there, mark)
  await utimes(there, 1, 1)
  const archive = await archiveIn(folder)
  const part = await archive.begin('7')
  if (!part.ok) throw new Error('not begun')
  await part.value.close()
  const placed = await archive.place(part.value, { id: '7', createdAt: null }, 'png', '')
  expect(placed).toEqual({ ok: true, value: 'undated-7-2.png' })
  expect(await readFile(there, 'utf8')).toBe(mark)
})
