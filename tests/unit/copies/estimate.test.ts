import { lstat, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asset } from '@shared/asset'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openArchive } from '../../../electron/copies/archive/archive'
import { manifestLine } from '../../../electron/copies/archive/manifest'
import { type CopiesAccount, createCopies } from '../../../electron/copies/copies'
import { estimateOf } from '../../../electron/copies/estimate'
import { readHere } from '../../../electron/copies/reading/reader'
import { createSetups } from '../../../electron/copies/setups'
import { systemClock } from '../../../electron/time/clock'
import { STRAIGHT } from '../../support/system/straight'

const MANY = 8_000
/** Far more than it takes, and far less than looking at each copy for each asset. */
const LIMIT_MS = 3_000

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-estimate-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const about = { type: 'image', width: 1, height: 1, durationMs: null, createdAt: 0 } as const
const rest = { updatedAt: null, favored: false, hasPicture: true }
const open: CopiesAccount = {
  account: 'a@b.example',
  kind: 'uploads',
  key: 'key',
  loopbackOrigin: null,
  library: {
    find: (id) => ({
      asset: { ...about, ...rest, id, name: id },
      media: { original: null, picture: null }
    }),
    renew: async () => false
  }
}

const copiesIn = async (chosen: string) => {
  const setups = createSetups(folder, () => 'now')
  await setups.write('key', { folder: chosen, first: false })
  return createCopies({
    setups,
    network: STRAIGHT,
    reader: { ...readHere, rest: () => undefined },
    clock: systemClock,
    parallel: () => 4,
    askToDecode: () => undefined,
    emitSaving: () => undefined,
    emitCheck: () => undefined
  })
}

test('before the first copy, the room is that of the chosen folder, which is the one shown', async () => {
  const copies = await copiesIn(folder)
  const estimate = await copies.estimate(open, ['1'])
  expect(estimate).toMatchObject(ok({ toFetch: 1, freeBytes: expect.any(Number) }))
  expect(await copies.pathOf(open, null)).toEqual(ok(folder))
  await mkdir(join(folder, 'key'))
  expect(await copies.pathOf(open, null)).toEqual(ok(join(folder, 'key')))
})

test('the estimate says what Kling would not take again, by its kind, and of uploads alone', async () => {
  const facts: Readonly<Record<string, Partial<Asset>>> = {
    'a.webp?sign=x.png': { width: 900, height: 900 },
    'b.jpeg': { width: 900, height: 299 },
    'c.png': { width: 900, height: 300 },
    'd.mp4': { type: 'video', durationMs: 10_200 },
    'e.mov': { type: 'video', durationMs: 10_040 },
    'f.wav': { type: 'audio', durationMs: 31_000 },
    // Nobody knows.
    g: { width: null, height: null }
  }
  const find = (id: string) => ({
    asset: { ...about, ...rest, id, name: id, ...facts[id] },
    media: { original: `https://cdn.example/${id}`, picture: null }
  })
  const copies = await copiesIn(folder)
  const ids = Object.keys(facts)
  const of = (kind: CopiesAccount['kind']) =>
    copies.estimate({ ...open, kind, library: { ...open.library, find } }, ids)
  const notTaken = { type: 1, extensions: ['webp'], bytes: 0, sides: 1, duration: 2 }
  expect(await of('uploads')).toMatchObject(ok({ toFetch: 7, notTaken }))
  const made = await of('generated')
  expect(made.ok && made.value.notTaken).toBeUndefined()
})

test('an estimate of many assets beside many copies holds up nothing', async () => {
  await mkdir(join(folder, 'key'))
  const lines = Array.from({ length: MANY }, (_, at) =>
    manifestLine({
      ...about,
      id: String(at),
      name: `1970-01-01-${at}.png`,
      bytes: 10,
      sha256: 'a'.repeat(64),
      savedAt: 0
    })
  )
  await writeFile(join(folder, 'key', 'manifest.jsonl'), lines.join(''))
  const copies = await copiesIn(folder)

  const began = performance.now()
  const ids = Array.from({ length: MANY }, (_, at) => String(MANY + at))
  const estimate = await copies.estimate(open, ids)
  expect(performance.now() - began).toBeLessThan(LIMIT_MS)
  expect(estimate).toMatchObject(ok({ saved: 0, toFetch: MANY, bytes: MANY * 10 }))
})

test('an estimate calls neither a link nor a folder saved, however long it is', async () => {
  const names = ['file', 'link', 'folder'] as const
  const path = (name: string): string => join(folder, 'key', `${name}.png`)
  await mkdir(path('folder'), { recursive: true })
  const { size } = await lstat(path('folder'))
  await writeFile(path('file'), new Uint8Array(size))
  await symlink(path('file'), path('link'), 'file')

  const archive = await openArchive(folder, 'key', readHere, new Map())
  if (!archive.ok) throw new Error('not opened')
  for (const id of names)
    await archive.value.add({
      ...about,
      id,
      name: `${id}.png`,
      bytes: size,
      sha256: 'a'.repeat(64),
      savedAt: 0
    })
  const assets = names.map((id) => ({ ...about, ...rest, id, name: id }))
  expect(await estimateOf(archive.value, assets)).toMatchObject({ saved: 1, toFetch: 2 })
  await archive.value.close()
})
