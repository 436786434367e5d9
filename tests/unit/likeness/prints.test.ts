import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIKENESS_VERSION, PRINT_BYTES } from '@shared/likeness/likeness'
import { decodeRecords } from '@shared/likeness/record'
import type { Problem } from '@shared/problem'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { checksum } from '../../../electron/files/checked-json'
import { createPrintDoor } from '../../../electron/likeness/print-door'
import { createPrintStores } from '../../../electron/likeness/prints'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-prints-'))
})
afterEach(() => rm(folder, { recursive: true }))

const KEY = '0123456789abcdef'
const print = new Uint8Array(PRINT_BYTES).fill(7)
const file = new Uint8Array(32).fill(9)
const told: Problem[] = []
const opened = () =>
  createPrintStores(
    folder,
    () => 'now',
    (problem) => told.push(problem)
  )
const stored = async () => decodeRecords(await opened().of(KEY).all())

it('prints and files are kept by id across a restart, those without information too', async () => {
  const stores = opened()
  const prints = stores.of(KEY)
  await prints.keepPrint('1', print)
  await prints.keepFile('1', file)
  await prints.keepPrint('2', null)
  await stores.flush()

  expect(await stored()).toEqual([
    { id: '1', isSeen: true, print, file },
    { id: '2', isSeen: true, print: null, file: null }
  ])
})

it('a print of another version is made anew; what the file is stays known', async () => {
  const stores = opened()
  await stores.of(KEY).keepPrint('1', print)
  await stores.of(KEY).keepFile('1', file)
  await stores.flush()
  const path = join(folder, `${KEY}.prints`)
  const bytes = await readFile(path, 'latin1')
  await writeFile(path, bytes.replace(` ${LIKENESS_VERSION}\n`, ' 999\n'), 'latin1')

  expect(await stored()).toEqual([{ id: '1', isSeen: false, print: null, file }])
})

it('a damaged file is set aside and told, and everything is looked at again', async () => {
  await writeFile(join(folder, `${KEY}.prints`), `${checksum('x')} 1\ny`)
  expect(await stored()).toEqual([])
  expect(told.at(-1)).toMatchObject({ kind: 'file-broken', file: `likeness/${KEY}.prints` })
})

const asked = (method: string, path: string, body?: Uint8Array<ArrayBuffer>) =>
  new Request(`app://ui${path}`, { method, ...(body ? { body } : {}) })

it('the page brings a print once, and only of a picture it was given', async () => {
  const prints = opened().of(KEY)
  const door = createPrintDoor(prints)
  const put = async (id: string, body: Uint8Array<ArrayBuffer>) =>
    (await door.answer(asked('PUT', `/print/${id}`, body)))?.status

  expect(await put('1', print)).toBe(400)
  door.expect('1')
  expect(await put('1', print.slice(1))).toBe(400)
  door.expect('1')
  expect(await put('1', new Uint8Array(PRINT_BYTES + 1))).toBe(413)
  door.expect('1')
  expect(await put('1', print)).toBe(204)
  expect(await put('1', print)).toBe(400)
  door.expect('2')
  expect(await put('2', new Uint8Array())).toBe(204)

  const all = await door.answer(asked('GET', '/prints'))
  const records = decodeRecords(new Uint8Array((await all?.arrayBuffer()) ?? new ArrayBuffer()))
  expect(records?.map(({ id, print: kept }) => [id, kept !== null])).toEqual([
    ['1', true],
    ['2', false]
  ])
  expect(door.answer(asked('GET', '/thumb/1'))).toBeNull()
  expect((await door.answer(asked('POST', '/prints')))?.status).toBe(405)
})

it('nothing is kept of a picture that cannot be the one that was listed', async () => {
  const prints = opened().of(KEY)
  const sides = { width: 30, height: 20 }
  const listed = { isPicture: true, isFile: true, sides }
  const door = createPrintDoor(prints, (id) =>
    id === '9' ? undefined : { ...listed, isFile: id !== '2', sides: id === '3' ? null : sides }
  )
  const put = async (id: string, query: string) => {
    door.expect(id)
    door.whole(id, file, 'image/png')
    return (await door.answer(asked('PUT', `/print/${id}${query}`, print)))?.status
  }

  expect(await put('1', '?width=300&height=200')).toBe(409)
  expect(await put('1', '?width=30&height=x')).toBe(409)
  expect(await put('1', '')).toBe(409)
  expect(await put('9', '?width=30&height=20')).toBe(409)
  // A cover is as broad as what it stands for, and no file.
  expect(await put('2', '?width=16&height=16')).toBe(409)
  expect(decodeRecords(await prints.all())).toEqual([])

  expect(await put('1', '?width=20&height=30')).toBe(204)
  expect(await put('2', '?width=15&height=10')).toBe(204)
  expect(await put('3', '?width=7&height=7')).toBe(204)
  const kept = decodeRecords(await prints.all())
  expect(kept?.map(({ id, file: known }) => [id, known !== null])).toEqual([
    ['1', true],
    ['2', false],
    ['3', true]
  ])
})

it('a picture in place of a clip or a sound is not taken for its file', async () => {
  const prints = opened().of(KEY)
  const door = createPrintDoor(prints, () => ({ isPicture: false, isFile: false, sides: null }))
  door.whole('1', file, 'image/png')
  door.whole('2', file, 'video/mp4')
  door.whole('3', file, 'audio/mpeg')
  await vi.waitFor(async () => {
    const kept = decodeRecords(await prints.all())
    expect(kept?.map(({ id }) => id)).toEqual(['2', '3'])
  })
})

it('the file of an earlier picture is not kept with the print of a later one', async () => {
  const prints = opened().of(KEY)
  const door = createPrintDoor(prints)
  door.expect('1')
  door.whole('1', file, 'image/png')
  door.expect('1')
  await door.answer(asked('PUT', '/print/1', print))
  expect(decodeRecords(await prints.all())).toMatchObject([{ id: '1', file: null }])
})
