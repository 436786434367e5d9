import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Archive, openArchive } from '../../../../electron/copies/archive/archive'
import type { Saved } from '../../../../electron/copies/archive/manifest'
import { readHere } from '../../../../electron/copies/reading/reader'

// Two computers with one folder in the network, and one account.

const KEY = 'demo'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-shared-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const savedAs = (id: string): Saved => ({
  id,
  name: `2026-11-26-${id}.png`,
  type: 'image',
  bytes: 1,
  sha256: id.padStart(64, '0'),
  width: null,
  height: null,
  durationMs: null,
  createdAt: null,
  savedAt: 0
})

async function opened(): Promise<Archive> {
  const archive = await openArchive(folder, KEY, readHere)
  if (!archive.ok) throw new Error(archive.problem.kind)
  return archive.value
}

/** The ids that a file of the archive names, in order. */
async function named(file: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, KEY, file), 'utf8')
  return [...text.matchAll(/2026-11-26-(\d+)\.png/g)].flatMap(([, id]) => id ?? []).toSorted()
}

it.each([
  [0, 1],
  [1, 0]
])('what both have saved is in the sums, whoever ends last (%i)', async (first, last) => {
  const both = [await opened(), await opened()]
  for (const id of ['1', '2', '3', '4']) await both[Number(id) % 2]?.add(savedAs(id))
  await both[first]?.close()
  await both[first]?.add(savedAs('5'))
  await both[first]?.close()
  await both[last]?.close()

  expect(await named('manifest.jsonl')).toEqual(['1', '2', '3', '4', '5'])
  expect(await named('SHA256SUMS')).toEqual(['1', '2', '3', '4', '5'])
})
