import { createHash } from 'node:crypto'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { failure, fullDisk, handles } from '../../../support/files/failing-disk'

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
    expect(next.all()).toEqual([{ ...savedAs('1'), newId: '9' }, savedAs('2')])
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
