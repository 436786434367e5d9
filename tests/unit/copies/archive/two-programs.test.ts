import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Archive, openArchive } from '../../../../electron/copies/archive/archive'
import { readHere } from '../../../../electron/copies/reading/reader'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-two-'))
  await mkdir(join(folder, 'key'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The folder, as a program on another computer opens it. */
async function opened(): Promise<Archive> {
  const archive = await openArchive(folder, 'key', readHere, new Map())
  if (!archive.ok) throw new Error('no archive')
  return archive.value
}

async function begun(archive: Archive, content: string) {
  const part = await archive.begin('7')
  if (!part.ok) throw new Error('not begun')
  await part.value.write([Buffer.from(content)])
  return part.value
}

const savedAs = (id: string) => ({
  id,
  name: `undated-${id}.png`,
  bytes: 1,
  sha256: 'a'.repeat(64),
  type: 'image' as const,
  width: null,
  height: null,
  durationMs: null,
  createdAt: null,
  savedAt: 0
})

it('two programs that save the same asset into one folder do not touch each other’s file', async () => {
  const one = await begun(await opened(), 'of the one')
  const other = await begun(await opened(), 'of the other')
  await one.close()
  await other.restart()
  expect(await readFile(one.path, 'utf8')).toBe('of the one')
  await other.discard()
  expect(await readFile(one.path, 'utf8')).toBe('of the one')
})

it('SHA256SUMS names what both have saved, whoever ends last', async () => {
  const [one, other] = [await opened(), await opened()]
  await one.add(savedAs('1'))
  await other.add(savedAs('2'))
  await one.add(savedAs('3'))
  await other.close()
  await one.close()
  const sums = await readFile(join(folder, 'key', 'SHA256SUMS'), 'utf8')
  expect(sums.match(/undated-\d/g)?.toSorted()).toEqual(['undated-1', 'undated-2', 'undated-3'])
})

it('what a crash has left goes with the next file, and what may be written still stays', async () => {
  const archive = await opened()
  const ours = ['7.part', '8-0123abcd.part']
  const others = ['9-0123abcd.part', 'film.part', '8-0123abcd.part.png']
  for (const name of [...ours, ...others]) await writeFile(join(archive.path, name), '')
  for (const name of [...ours, 'film.part']) await utimes(join(archive.path, name), 1, 1)

  const part = await begun(archive, 'x')
  await part.discard()
  expect((await readdir(archive.path)).toSorted()).toEqual(others.toSorted())
})
