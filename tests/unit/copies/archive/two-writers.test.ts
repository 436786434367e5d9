import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'

// Two computers with one folder in the network, and one account.

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-shared-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it.each([
  [0, 1],
  [1, 0]
])('what both have saved is in the sums, whoever ends last (%i)', async (first, last) => {
  const both = [await archiveIn(folder), await archiveIn(folder)]
  for (const id of ['1', '2', '3', '4']) await both[Number(id) % 2]?.add(savedAs(id))
  await both[first]?.close()
  await both[first]?.add(savedAs('5'))
  await both[first]?.close()
  await both[last]?.close()

  for (const list of ['manifest.jsonl', 'SHA256SUMS'])
    expect((await idsIn(folder, list)).toSorted()).toEqual(['1', '2', '3', '4', '5'])
})
