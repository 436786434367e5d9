import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { putBack, removeFile, setAside, writeAtomic } from '../../../electron/files/files'
import { createRotatingFile } from '../../../electron/files/rotating'
import { patiently } from '../../../electron/files/scanned'
import { removeKinds } from '../../../electron/files/sweep'
import { failure, scannedDisk } from '../../support/files/failing-disk'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-scanned-'))
  path = join(folder, 'list')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const KINDS = [{ folders: [], name: /^list$/ }]

/** Everything that moves or removes a file, each on a file with "old" in it. */
const ACTS: readonly (readonly [string, () => Promise<unknown>, readonly string[]])[] = [
  ['an atomic write', () => writeAtomic(path, 'new'), ['list']],
  ['setting aside', () => setAside(path, 'now'), ['list.broken-now']],
  ['putting back', () => putBack(path, join(folder, 'back')), ['back']],
  ['removing', () => removeFile(path), []],
  ['removing everything', () => removeKinds(folder, KINDS), []],
  ['starting the log anew', () => createRotatingFile(path, 4, 2).append('more'), ['list', 'list.1']]
]

describe('on Windows, a file that a virus scanner holds for a moment', () => {
  it.each(ACTS)('does not fail %s', async (_what, act, left) => {
    for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
      await rm(folder, { recursive: true })
      await startAnew()
      const tried = await scannedDisk(folder, code, 2, async () => {
        expect(await act()).toMatchObject({ ok: true })
      })
      expect(tried, code).toBeGreaterThan(2)
      expect((await readdir(folder)).toSorted(), code).toEqual(left)
    }
  })

  it('keeps its old content when it is held for ever, and nothing is left beside it', async () => {
    await writeFile(path, 'old')
    const held = { problem: { kind: 'file-failed', code: 'EBUSY' } }
    const tried = await scannedDisk(folder, 'EBUSY', 10, async () => {
      expect(await writeAtomic(path, 'new')).toMatchObject(held)
    })
    // Ten tries to move it, one to remove what was to take its place.
    expect(tried).toBe(11)
    expect(await readdir(folder)).toEqual(['list'])
    expect(await readFile(path, 'utf8')).toBe('old')
  })
})

/** Makes the folder anew, with the file in it. */
async function startAnew(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-scanned-'))
  path = join(folder, 'list')
  await writeFile(path, 'old!')
}

describe('patience', () => {
  const waits: number[] = []
  beforeEach(() => void waits.splice(0))
  const wait = async (ms: number): Promise<void> => void waits.push(ms)
  const tries = async (code: string, isWindows: boolean): Promise<number> => {
    let tried = 0
    const act = async (): Promise<never> => {
      tried += 1
      throw failure(code)
    }
    await expect(patiently(act, { isWindows: () => isWindows, wait })).rejects.toThrow(code)
    return tried
  }

  it('ends after ten tries in two seconds', async () => {
    expect(await tries('EPERM', true)).toBe(10)
    const waitedMs = waits.reduce((sum, ms) => sum + ms, 0)
    expect(waitedMs).toBeGreaterThan(1_800)
    expect(waitedMs).toBeLessThan(2_200)
  })

  it('is not had elsewhere, nor with any other error', async () => {
    for (const code of ['EPERM', 'EACCES', 'EBUSY']) expect(await tries(code, false)).toBe(1)
    for (const code of ['ENOSPC', 'ENOENT', 'EROFS', 'EXDEV'])
      expect(await tries(code, true)).toBe(1)
    expect(waits).toEqual([])
    expect(await patiently(async () => 1)).toBe(1)
  })
})
