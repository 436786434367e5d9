import { promises } from 'node:fs'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { manifestLine } from '../../../../electron/copies/archive/manifest'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { failure, handles } from '../../../support/files/failing-disk'

// A list that becomes another one which looks the same: of the same length, or the same number.

const MANIFEST = 'manifest.jsonl'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-replaced-list-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (list: string): string => join(folder, KEY, list)
const idsThere = async () => (await idsIn(folder, MANIFEST)).toSorted()
/** Longer than the times of a disk are apart. */
const later = () => setTimeout(30)

async function put(text: string): Promise<void> {
  await later()
  await writeFile(`${at(MANIFEST)}.sync`, text)
  await rename(`${at(MANIFEST)}.sync`, at(MANIFEST))
}

describe('a manifest that is another one of the same length', () => {
  it('has everything again, though it was written in its place', async () => {
    const one = await archiveIn(folder)
    await one.add(savedAs('1'))
    await later()
    await writeFile(at(MANIFEST), manifestLine(savedAs('2')))
    expect(await one.flush()).toMatchObject({ ok: true })
    expect(await idsThere()).toEqual(['1', '2'])
  })

  it('also if something was saved before anybody looked', async () => {
    const one = await archiveIn(folder)
    await one.add(savedAs('1'))
    await later()
    await writeFile(at(MANIFEST), manifestLine(savedAs('2')))
    await one.add(savedAs('3'))
    expect(await one.flush()).toMatchObject({ ok: true })
    expect(await idsThere()).toEqual(['1', '2', '3'])
  })

  it('also where it may only be read, by its times', async () => {
    const before = await archiveIn(folder)
    await before.add(savedAs('1'))
    await before.close()
    const one = await archiveIn(folder)
    await later()
    await writeFile(at(MANIFEST), manifestLine(savedAs('2')))
    const { open } = promises
    vi.spyOn(promises, 'open').mockImplementation((path, flags, mode) =>
      typeof flags === 'number' ? Promise.reject(failure('EACCES')) : open(path, flags, mode)
    )
    syncBuiltinESMExports()
    await one.flush().finally(() => {
      vi.restoreAllMocks()
      syncBuiltinESMExports()
    })
    expect(await idsThere()).toEqual(['1', '2'])
  })

  it('also by two renames, after which it may have the first one’s number', async () => {
    const before = await archiveIn(folder)
    await before.add(savedAs('1'))
    await before.close()
    const one = await archiveIn(folder)
    for (const id of ['3', '2']) await put(manifestLine(savedAs(id)))
    expect(await one.flush()).toMatchObject({ ok: true })
    expect(await idsThere()).toEqual(['1', '2'])
    // Flushed: it is open now, and read anew.
    for (const id of ['4', '5', '6']) {
      await put(manifestLine(savedAs(id)) + manifestLine(savedAs('2')))
      expect(await one.flush()).toMatchObject({ ok: true })
      expect(await idsThere()).toContain('1')
    }
  })
})

it('a manifest that another computer has made meanwhile is read', async () => {
  const [one, other] = [await archiveIn(folder), await archiveIn(folder)]
  await other.add(savedAs('1'))
  await one.add(savedAs('2'))
  expect(await one.flush()).toMatchObject({ ok: true })
  expect(one.saved('1')).toBeDefined()
})

it.each([MANIFEST, 'SHA256SUMS'])(
  '%s that cannot be opened once it was replaced is read by the next flush, whatever is added',
  async (list) => {
    const one = await archiveIn(folder)
    await one.add(savedAs('1'))
    expect(await one.flush()).toMatchObject({ ok: true })
    await writeFile(`${at(list)}.sync`, '')
    await rename(`${at(list)}.sync`, at(list))

    const { open } = promises
    vi.spyOn(promises, 'open').mockImplementation((path, flags, mode) =>
      path === at(list) ? Promise.reject(failure('EBUSY')) : open(path, flags, mode)
    )
    syncBuiltinESMExports()
    const held = await one.flush().finally(() => {
      vi.restoreAllMocks()
      syncBuiltinESMExports()
    })
    expect(held).toMatchObject({ problem: { code: 'EBUSY' } })
    await one.add(savedAs('2'))
    expect(await one.flush()).toMatchObject({ ok: true })
    expect(await idsIn(folder, list)).toEqual(expect.arrayContaining(['1', '2']))
  }
)

it.each([MANIFEST, 'SHA256SUMS'])(
  '%s that another computer has made meanwhile, and that is gone since, is written again',
  async (list) => {
    const [one, other] = [await archiveIn(folder), await archiveIn(folder)]
    await other.add(savedAs('1'))
    await one.add(savedAs('2'))
    await rm(at(list))
    expect(await one.flush()).toMatchObject({ ok: true })
    expect(await idsIn(folder, list)).toContain('2')
  }
)

describe('a copy that was saved after the clock was set back', () => {
  const older = savedAs('7', 5_000_000)
  const newer = { ...savedAs('7', 1_000_000), name: 'undated-7-2.png', sha256: 'b'.repeat(64) }

  it.each<[string, () => Promise<unknown>]>([
    ['a list was emptied', () => put('')],
    ['a list was put back to what it was', () => put(manifestLine(older))],
    [
      'a flush failed once',
      async () => vi.spyOn(await handles(), 'datasync').mockRejectedValueOnce(failure('EIO'))
    ]
  ])('still counts, and keeps its sum, once %s', async (_how, spoil) => {
    const before = await archiveIn(folder)
    await before.add(older)
    await before.close()
    const one = await archiveIn(folder)
    await one.add(newer)
    await spoil()
    await one.flush()
    expect(await one.close()).toMatchObject({ ok: true })
    vi.restoreAllMocks()
    expect((await archiveIn(folder)).saved('7')?.name).toBe(newer.name)
    expect(await readFile(at('SHA256SUMS'), 'utf8')).toContain(newer.name)
  })

  it('counts as well where one session has saved both', async () => {
    const one = await archiveIn(folder)
    await one.add(older)
    await one.add(newer)
    await put('')
    expect(await one.close()).toMatchObject({ ok: true })
    expect((await archiveIn(folder)).saved('7')?.name).toBe(newer.name)
  })
})

it('sums that somebody empties are whole before a run goes on, though it saves nothing', async () => {
  const before = await archiveIn(folder)
  for (const id of ['1', '2']) await before.add(savedAs(id))
  await before.close()
  const archive = await archiveIn(folder)
  for (let n = 0; n < 2; n += 1) {
    await writeFile(at('SHA256SUMS'), '')
    expect(await archive.flush()).toMatchObject({ ok: true })
    // Killed here.
    expect(await idsIn(folder, 'SHA256SUMS')).toEqual(['1', '2'])
  }
})
