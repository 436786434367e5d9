import type { Asset } from '@shared/asset'
import { describe, expect, it } from 'vitest'
import { decodeListing, encodeListing } from '../../../../electron/library/stored/listing-file'
import { demoAssets } from '../../../support/page/page'

const NAME_LENGTH = 950

/** A prompt of three bytes a character, of which no part occurs twice. */
const promptOf = (n: number): string =>
  Array.from({ length: NAME_LENGTH }, (_, i) =>
    String.fromCharCode(0x4e00 + ((n * 7919 + i * i * 31 + i * 613) % 0x5000))
  ).join('')

const tasks: readonly Asset[] = demoAssets(700).map((asset, n) => ({
  ...asset,
  name: promptOf(n),
  task: { state: 'made', model: 'kling-v2', favourite: 'not-known', works: [] }
}))
const WHOLE = { inflatedBytes: 3_000_000, fileBytes: 3_000_000 }

/** What a reader with the same limits finds; null: nothing was written. */
async function storedAs(limits: typeof WHOLE): Promise<readonly Asset[] | null> {
  const written = await encodeListing(5, tasks, limits)
  if (written === null) return null
  expect(written.byteLength).toBeLessThanOrEqual(limits.fileBytes)
  const read = await decodeListing(written, limits)
  return [0, 500].flatMap((offset) => read?.page(offset) ?? [])
}

const withoutNames = (assets: readonly Asset[] | null) =>
  assets?.map((asset) => ({ ...asset, name: '' }))

describe('a stored listing of long prompts', () => {
  it('is what was listed, as long as it can be read back', async () => {
    expect(await storedAs(WHOLE)).toEqual(tasks)
  })

  it.each([
    ['inflates to', { ...WHOLE, inflatedBytes: 1_000_000 }],
    ['is on the disk', { ...WHOLE, fileBytes: 600_000 }]
  ])('has their beginnings where it %s more than is read, and every task', async (_, limits) => {
    const read = await storedAs(limits)
    expect(withoutNames(read)).toEqual(withoutNames(tasks))
    for (const [n, { name }] of (read ?? []).entries()) {
      expect(name.endsWith('…')).toBe(true)
      expect(promptOf(n).startsWith(name.slice(0, -1))).toBe(true)
      expect(name.length).toBeGreaterThan(100)
    }
  })

  it('has every task without a name where no beginning has room', async () => {
    const read = await storedAs({ ...WHOLE, inflatedBytes: 100_000 })
    expect(read).toEqual(withoutNames(tasks))
  })

  it('is not written if it could not be read back even so', async () => {
    expect(await storedAs({ ...WHOLE, inflatedBytes: 20_000 })).toBeNull()
    expect(await storedAs({ ...WHOLE, fileBytes: 1_000 })).toBeNull()
  })

  it('breaks off no name within a character', async () => {
    const [task] = tasks
    if (!task) throw new Error('no task')
    const limits = { ...WHOLE, inflatedBytes: 1_000 }
    for (const name of ['😀'.repeat(400), `a${'😀'.repeat(400)}`]) {
      const written = await encodeListing(5, [{ ...task, name }], limits)
      const read = written && (await decodeListing(written, limits))
      expect(read?.page(0)?.[0]?.name).toMatch(/^a?(😀){50,}…$/u)
    }
  })
})
