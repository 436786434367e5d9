import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SavedFilter } from '@shared/filters'
import { fail, ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKeepLists } from '../../../../electron/library/stored/keep-list'
import { createSavedFilters } from '../../../../electron/library/stored/saved-filters'
import { noRead } from '../../../support/files/failing-disk'

const LOST = fail({ kind: 'keep-list-lost' })
const now = () => 'now'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-unit-'))
  for (const inner of ['kept', 'filters']) await mkdir(join(folder, inner))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the keep list', () => {
  it('comes back per account, the last change last (R23)', async () => {
    const lists = createKeepLists(folder, now)
    const one = lists.of('one')
    expect(await one.load()).toEqual(ok(new Set()))
    await Promise.all([one.change(['1', '2', '3'], true), one.change(['2'], false)])
    const again = createKeepLists(folder, now)
    expect(await again.of('one').load()).toEqual(ok(new Set(['1', '3'])))
    expect(await again.of('two').load()).toEqual(ok(new Set()))
  })

  it('holds from the moment of the change on, before anything is stored, and also when nothing can be', async () => {
    const list = createKeepLists(folder, now).of('one')
    await list.load()
    const storing = list.change(['1'], true)
    expect(list.holds('1')).toBe(true)
    await storing
    await rm(folder, { recursive: true })
    await writeFile(folder, 'a file where the folder was')
    expect(await list.change(['2'], true)).toMatchObject({
      ok: false,
      problem: { kind: 'file-failed' }
    })
    expect(list.holds('2')).toBe(true)
  })

  it('holds everything as long as nobody knows what it holds', async () => {
    await writeFile(join(folder, 'kept', 'one.json'), '{"v":1,"ids":["1"')
    const list = createKeepLists(folder, now).of('one')
    expect(list.holds('7')).toBe(true)
    await list.load()
    expect(list.holds('7')).toBe(true)
  })

  it.each(['{"v":1,"ids":["12x"]}', '{"v":1', '[]', '{"v":9,"ids":[]}'])(
    'that cannot be understood is lost at every start, untouched, until the user accepts it: %s',
    async (text) => {
      const path = join(folder, 'kept', 'one.json')
      await writeFile(path, text)
      for (const list of [
        createKeepLists(folder, now).of('one'),
        createKeepLists(folder, now).of('one')
      ]) {
        expect(await list.load()).toEqual(LOST)
        expect(await list.change(['1'], true)).toEqual(LOST)
      }
      expect(await readFile(path, 'utf8')).toBe(text)
      const list = createKeepLists(folder, now).of('one')
      expect(await list.acceptLoss()).toEqual(ok(new Set()))
      expect(await list.load()).toEqual(ok(new Set()))
      expect(list.holds('1')).toBe(false)
      expect(await readFile(`${path}.broken-now`, 'utf8')).toBe(text)
      expect(await createKeepLists(folder, now).of('one').load()).toEqual(ok(new Set()))
    }
  )

  it('that cannot be read for a moment is back with the next look, and is never set aside', async () => {
    const path = join(folder, 'kept', 'one.json')
    const first = createKeepLists(folder, now).of('one')
    await first.load()
    await first.change(['1', '2'], true)

    const list = createKeepLists(folder, now).of('one')
    await noRead(async () => {
      expect(await list.load()).toEqual(LOST)
      expect(list.holds('7')).toBe(true)
    })
    expect(await list.load()).toEqual(ok(new Set(['1', '2'])))
    expect(list.holds('7')).toBe(false)

    // The user's word that it is lost: it is looked at again first.
    const another = createKeepLists(folder, now).of('one')
    await noRead(async () => expect(await another.load()).toEqual(LOST))
    expect(await another.acceptLoss()).toEqual(ok(new Set(['1', '2'])))
    expect(another.holds('1')).toBe(true)
    expect(await readdir(join(folder, 'kept'))).toEqual(['one.json'])
    expect(await readFile(path, 'utf8')).toContain('"2"')
  })

  it('is given up once when the user says so twice', async () => {
    await writeFile(join(folder, 'kept', 'one.json'), '{"v":1')
    const list = createKeepLists(folder, now).of('one')
    expect(await Promise.all([list.acceptLoss(), list.acceptLoss()])).toEqual([
      ok(new Set()),
      ok(new Set())
    ])
    expect((await readdir(join(folder, 'kept'))).toSorted()).toEqual([
      'one.json',
      'one.json.broken-now'
    ])
  })

  it('that cannot be opened is lost as well, and stays so when it cannot be moved away either', async () => {
    await mkdir(join(folder, 'kept', 'one.json'))
    const list = createKeepLists(folder, () => 'no/such/folder').of('one')
    expect(await list.load()).toEqual(LOST)
    expect(await list.acceptLoss()).toMatchObject({ ok: false, problem: { kind: 'file-failed' } })
    expect(await list.load()).toEqual(LOST)
  })

  it('is one for as long as the program runs: what is being stored is never read too early', async () => {
    const lists = createKeepLists(folder, now)
    const first = lists.of('one')
    await first.load()
    void first.change(['1'], true)
    expect(await lists.of('one').load()).toEqual(ok(new Set(['1'])))
    await first.change(['2'], true)
  })
})

describe('saved filters', () => {
  const filter: SavedFilter = {
    name: 'Old portraits',
    search: '',
    values: ['portrait', 'older-90'],
    from: null,
    to: '2026-11-01'
  }

  it('come back per account', async () => {
    const filters = createSavedFilters(folder, now)
    expect(await filters.load('one')).toEqual(ok([]))
    await filters.save('one', [filter])
    expect(await createSavedFilters(folder, now).load('one')).toEqual(ok([filter]))
    expect(await filters.load('two')).toEqual(ok([]))
  })

  it.each([
    '{"v":1,"filters":[{"name":"x","search":"","values":["pink"],"from":null,"to":null}]}',
    '{"v":1'
  ])('that cannot be understood are set aside and told: %s', async (text) => {
    await writeFile(join(folder, 'filters', 'one.json'), text)
    const filters = createSavedFilters(folder, now)
    expect(await filters.load('one')).toMatchObject({
      ok: false,
      problem: { kind: 'file-broken', file: 'filters/one.json', aside: 'one.json.broken-now' }
    })
    expect(await readdir(join(folder, 'filters'))).toEqual(['one.json.broken-now'])
    expect(await filters.load('one')).toEqual(ok([]))
  })
})
