import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  rmdir,
  truncate,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { manifestLine, sumLine } from '../../../../electron/copies/archive/manifest'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { failure, handles, noRead } from '../../../support/files/failing-disk'

// The lists of an archive, while others write to them, replace them, or tear them.

const MANIFEST = 'manifest.jsonl'
const SUMS = 'SHA256SUMS'
const LISTS = [MANIFEST, SUMS]

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-lists-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

const at = (list: string): string => join(folder, KEY, list)

/** As programs write that keep two folders alike: beside it, then a rename. */
async function replace(list: string, by: (text: string) => string = (text) => text): Promise<void> {
  await writeFile(`${at(list)}.sync`, by(await readFile(at(list), 'utf8')))
  await rename(`${at(list)}.sync`, at(list))
}

/** Takes the first `whole` appends, and of the next one that many bytes, then nothing. */
async function fullAfter(whole: number, bytes: number): Promise<void> {
  const proto = await handles()
  const { write } = proto
  let count = 0
  vi.spyOn(proto, 'write').mockImplementation(async function (this: typeof proto, text: string) {
    count += 1
    if (count > whole + 1) throw failure('ENOSPC')
    // ASCII: a character is a byte.
    const part = count > whole ? text.slice(0, bytes) : text
    if (part === '') throw failure('ENOSPC')
    return write.call(this, part)
  })
}

describe('a disk that is full for one of two', () => {
  it.each([
    [MANIFEST, 0],
    [SUMS, 1]
  ])('takes no line from the other (%s)', async (list, whole) => {
    const [one, other] = [await archiveIn(folder), await archiveIn(folder)]
    await other.add(savedAs('1'))
    for (const id of ['2', '3', '4']) await one.add(savedAs(id))
    expect(await one.flush()).toMatchObject({ ok: true })

    for (const [id, bytes] of [
      ['5', 0],
      ['6', 30]
    ] as const) {
      await fullAfter(whole, bytes)
      expect(await other.add(savedAs(id))).toMatchObject({ problem: { code: 'ENOSPC' } })
      vi.restoreAllMocks()
      expect((await idsIn(folder, list)).slice(0, 4)).toEqual(['1', '2', '3', '4'])
      expect(await idsIn(folder, SUMS)).not.toContain(id)
    }
    await one.add(savedAs('7'))
    expect(await one.flush()).toMatchObject({ ok: true })
    expect(await other.add(savedAs('8'))).toMatchObject({ ok: true })
    for (const each of [one, other]) expect(await each.close()).toMatchObject({ ok: true })
    for (const each of LISTS)
      expect((await idsIn(folder, each)).filter((id) => !'56'.includes(id)).toSorted()).toEqual([
        ...['1', '2', '3', '4', '7', '8']
      ])
  })

  it('goes on with a line of its own after a torn one', async () => {
    const one = await archiveIn(folder)
    await one.add(savedAs('1'))
    await fullAfter(0, 30)
    await one.add(savedAs('2'))
    vi.restoreAllMocks()
    await one.add(savedAs('3'))
    for (const list of LISTS) expect(await idsIn(folder, list)).toEqual(['1', '3'])
  })
})

it('a sum that a full disk has refused is there before a run goes on', async () => {
  const archive = await archiveIn(folder)
  await archive.add(savedAs('1'))
  await archive.flush()
  await fullAfter(1, 0)
  expect(await archive.add(savedAs('2'))).toMatchObject({ problem: { code: 'ENOSPC' } })
  vi.restoreAllMocks()
  expect(await archive.add(savedAs('2'))).toMatchObject({ ok: true })
  expect(await archive.flush()).toMatchObject({ ok: true })
  for (const list of LISTS) expect(await idsIn(folder, list)).toEqual(['1', '2'])
})

it.each([
  ['that cannot be opened at first', () => mkdir(at(SUMS)), () => rmdir(at(SUMS))],
  ['that is not there', async () => undefined, async () => undefined]
])('a sum for SHA256SUMS %s is there before a run goes on', async (_how, spoil, mend) => {
  const before = await archiveIn(folder)
  await before.add(savedAs('1'))
  await before.close()
  const archive = await archiveIn(folder)
  await rm(at(SUMS))
  // Known of before, and written anew by this session.
  await truncate(at(MANIFEST))
  await spoil()
  await archive.add(savedAs('2'))
  await mend()
  await archive.add(savedAs('2'))
  expect(await archive.flush()).toMatchObject({ ok: true })
  // Killed here.
  for (const list of LISTS) expect((await idsIn(folder, list)).toSorted()).toEqual(['1', '2'])
})

it('a line that a session wrote again has its sum, though it has saved nothing', async () => {
  const before = await archiveIn(folder)
  await before.add(savedAs('1'))
  await before.close()
  const archive = await archiveIn(folder)
  for (const list of LISTS) await truncate(at(list))
  expect(await archive.flush()).toMatchObject({ ok: true })
  for (const list of LISTS) expect(await idsIn(folder, list)).toEqual(['1'])
})

it('a line that a session wrote again has its sum, though SHA256SUMS is as it was left', async () => {
  const archive = await archiveIn(folder)
  await archive.add(savedAs('2'))
  await archive.flush()
  // By another computer, which was killed before it wrote the sum.
  await appendFile(at(MANIFEST), manifestLine(savedAs('1')))
  await archive.flush()
  await truncate(at(MANIFEST))
  expect(await archive.flush()).toMatchObject({ ok: true })
  expect(await idsIn(folder, SUMS)).toEqual(['2', '1'])
})

it('a list that could not be read once it was replaced is read by the next flush', async () => {
  const archive = await archiveIn(folder)
  await archive.add(savedAs('1'))
  await replace(MANIFEST, () => '')
  await noRead(async () => {
    expect(await archive.flush()).toMatchObject({ problem: { code: 'EIO' } })
  })
  expect(await archive.flush()).toMatchObject({ ok: true })
  expect(await idsIn(folder, MANIFEST)).toEqual(['1'])
})

describe('a list that somebody replaces under an open archive', () => {
  it.each([
    ['with the same bytes', (text: string) => text],
    ['without its last line', (text: string) => text.replace(/.*\n$/, '')],
    ['with a torn last line', (text: string) => text.slice(0, -9)],
    ['with nothing', () => '']
  ])('has everything again once it is flushed (%s)', async (_how, by) => {
    const one = await archiveIn(folder)
    for (const id of ['1', '2']) await one.add(savedAs(id))
    expect(await one.flush()).toMatchObject({ ok: true })
    for (const list of LISTS) await replace(list, by)
    await one.add(savedAs('3'))
    expect(await one.flush()).toMatchObject({ ok: true })
    for (const list of LISTS)
      expect((await idsIn(folder, list)).toSorted()).toEqual(['1', '2', '3'])

    for (const list of LISTS) await replace(list, by)
    expect(await one.close()).toMatchObject({ ok: true })
    for (const list of LISTS)
      expect((await idsIn(folder, list)).toSorted()).toEqual(['1', '2', '3'])
    expect(one.all()).toHaveLength(3)
  })

  it('also if somebody writes it anew in its place', async () => {
    const one = await archiveIn(folder)
    await one.add(savedAs('1'))
    for (const list of LISTS) await truncate(at(list))
    await one.add(savedAs('2'))
    expect(await one.flush()).toMatchObject({ ok: true })
    for (const list of LISTS) expect((await idsIn(folder, list)).toSorted()).toEqual(['1', '2'])
  })

  it('also if it was removed, or what it named was only proved once more', async () => {
    const before = await archiveIn(folder)
    await before.add(savedAs('1'))
    await before.close()
    const one = await archiveIn(folder)
    await rm(at(MANIFEST))
    expect(await one.flush()).toMatchObject({ ok: true })
    expect(await idsIn(folder, MANIFEST)).toEqual(['1'])
  })

  it('keeps the new id that the other has noted', async () => {
    const one = await archiveIn(folder)
    await one.add(savedAs('1'))
    await replace(MANIFEST, (text) => text.replace('savedAt', 'newId":"9","savedAt'))
    expect(await one.flush()).toMatchObject({ ok: true })
    await replace(MANIFEST)
    expect(await one.flush()).toMatchObject({ ok: true })
    expect(one.saved('1')?.newId).toBe('9')
    expect((await archiveIn(folder)).saved('1')?.newId).toBe('9')
    expect(await idsIn(folder, MANIFEST)).toEqual(['1'])
  })

  it('names the newer file of an asset that the other has saved since', async () => {
    const one = await archiveIn(folder)
    await one.add(savedAs('1', 1000))
    const newer = { ...savedAs('1', 2000), name: 'undated-1-2.png', sha256: 'b'.repeat(64) }
    await replace(MANIFEST, () => manifestLine(newer))
    await replace(SUMS, () => sumLine(newer))
    expect(await one.flush()).toMatchObject({ ok: true })
    // Ours has its sum, and so its line: a batch may have left by it.
    expect(await readFile(at(SUMS), 'utf8')).toBe(sumLine(newer) + sumLine(savedAs('1')))
    expect((await idsIn(folder, MANIFEST)).length).toBe(2)

    await replace(MANIFEST, () => '')
    expect(await one.close()).toMatchObject({ ok: true })
    expect((await archiveIn(folder)).saved('1')).toEqual(newer)
    expect(await readFile(at(SUMS), 'utf8')).toBe(sumLine(newer) + sumLine(savedAs('1')))
  })

  it('is no success where it is replaced again and again', async () => {
    const one = await archiveIn(folder)
    await one.add(savedAs('1'))
    const proto = await handles()
    const { write } = proto
    await replace(MANIFEST, () => '')
    vi.spyOn(proto, 'write').mockImplementation(async function (this: typeof proto, text: string) {
      const written = await write.call(this, text)
      await replace(MANIFEST, () => '')
      return written
    })
    expect(await one.flush()).toMatchObject({ problem: { code: 'ESTALE' } })
  })

  it('SHA256SUMS that the other has renewed has our sums before a run goes on', async () => {
    const [one, other] = [await archiveIn(folder), await archiveIn(folder)]
    await one.add(savedAs('1'))
    await other.add(savedAs('2'))
    // A list that was read meanwhile is another file now.
    await appendFile(at(SUMS), 'torn')
    await one.close()
    await other.add(savedAs('3'))
    expect(await other.flush()).toMatchObject({ ok: true })
    // Killed here.
    expect((await idsIn(folder, SUMS)).toSorted()).toEqual(['1', '2', '3'])
  })
})

describe('SHA256SUMS', () => {
  const sums = () => readFile(at(SUMS), 'utf8')
  const savedOnes = async (...ids: readonly string[]): Promise<void> => {
    const archive = await archiveIn(folder)
    for (const id of ids) await archive.add(savedAs(id))
    await archive.close()
  }

  it.each([
    ['torn', () => truncate(at(SUMS), 20)],
    ['removed', () => rm(at(SUMS))]
  ])('that is %s is renewed by the next job, though it saves nothing new', async (_how, spoil) => {
    await savedOnes('1', '2')
    const whole = await sums()
    await spoil()
    const archive = await archiveIn(folder)
    expect(await archive.close()).toMatchObject({ ok: true })
    expect(await sums()).toBe(whole)
  })

  it('that is torn takes the next line for itself', async () => {
    await savedOnes('1', '2')
    await truncate(at(SUMS), 90)
    const archive = await archiveIn(folder)
    await archive.add(savedAs('3'))
    expect(await idsIn(folder, SUMS)).toEqual(['1', '3'])
  })

  it.each([
    ['has a bad byte', (text: string) => text.replace('"bytes"', '"bytee"')],
    ['was emptied', () => '']
  ])('keeps what it knows where the manifest %s', async (_how, spoil) => {
    await savedOnes('1', '2')
    await writeFile(at(MANIFEST), spoil(await readFile(at(MANIFEST), 'utf8')))
    await appendFile(at(SUMS), 'torn')
    await savedOnes('3')
    expect(await sums()).not.toContain('torn')
    expect((await idsIn(folder, SUMS)).toSorted()).toEqual(['1', '2', '3'])
  })

  it('keeps no line of a name that has another hash, nor one that is none', async () => {
    await savedOnes('1')
    const older = { ...savedAs('2'), name: 'undated-2.jpg' }
    const archive = await archiveIn(folder)
    await archive.add(older)
    await archive.add({ ...older, name: 'undated-2-2.jpg', sha256: 'f'.repeat(64) })
    await archive.close()
    await appendFile(at(SUMS), `${'b'.repeat(64)}  undated-1.png\nx\n${'b'.repeat(64)}  ../else\n`)
    await savedOnes('3')
    expect((await sums()).split('\n').map((line) => line.slice(60))).toEqual([
      '0001  undated-1.png',
      '0002  undated-2.jpg',
      'ffff  undated-2-2.jpg',
      '0003  undated-3.png',
      ''
    ])
  })
})
