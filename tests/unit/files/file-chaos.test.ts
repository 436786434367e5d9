import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { areKept, bound, flips, foreign, smallDisk, truncations } from '../../support/files/spoil'
import { type Opened, STORED_FILES } from '../../support/files/stored-files'

const FLIPS = 24
const SEED = 20_261_122

let parent = ''
let count = 0
let folder = ''
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kling-sweep-chaos-'))
  // A user who is bound by permissions must get in as well.
  await chmod(parent, 0o755)
})
beforeEach(async () => {
  count += 1
  folder = join(parent, String(count))
  await mkdir(folder)
})
afterAll(() => rm(parent, { recursive: true, force: true }))

/** The old content is still in some file, also after the program has stored something. */
async function nothingIsLost(place: string, spoilt: Buffer, opened: Opened): Promise<void> {
  expect(await areKept(place, spoilt), 'after opening').toBe(true)
  await opened.change()
  expect(await areKept(place, spoilt), 'after storing').toBe(true)
}

describe.each(STORED_FILES)(
  '$name, spoilt on the disk',
  ({ path, write, open, later, empty, denied }) => {
    const written = async (place = folder): Promise<Buffer> => {
      await write(place)
      return readFile(join(place, path))
    }

    it('are read back as they were written, and nothing is reported', async () => {
      await written()
      const { state, told } = await open(folder)
      expect(told).toEqual([])
      expect(state).not.toEqual(empty)
    })

    it('cut off, flipped, foreign, of a later version: nothing is lost, all is reported', async () => {
      const valid = await written()
      const whole = (await open(folder)).state
      const spoilt = [
        ...truncations(valid),
        ...flips(valid, FLIPS, SEED),
        ...foreign,
        ['of a later version', Buffer.from(later)] as const
      ]
      for (const [at, [name, bytes]] of spoilt.entries()) {
        const place = join(folder, String(at))
        await mkdir(dirname(join(place, path)), { recursive: true })
        await writeFile(join(place, path), bytes)
        const opened = await open(place)
        // What is not reported is unchanged: nothing is reset in silence.
        if (opened.told.length === 0) expect(opened.state, name).toEqual(whole)
        else await nothingIsLost(place, bytes, opened)
        await opened.accept?.()
        const stored = await opened.change()
        expect(stored.ok, name).toBe(true)
      }
    })

    it('that are a folder stay as they are, and are reported', async () => {
      const inside = Buffer.from('somebody else’s')
      await mkdir(join(folder, path), { recursive: true })
      await writeFile(join(folder, path, 'inside'), inside)
      const opened = await open(folder)
      expect(opened.told).toHaveLength(1)
      expect(opened.state).toEqual(empty)
      await nothingIsLost(folder, inside, opened)
    })

    it('that may not be read (EACCES) stay, are named, and are not written over', async () => {
      const valid = await written()
      await chmod(join(folder, path), 0o000)
      const opened = await bound(folder, async () => {
        const found = await open(folder)
        await found.change()
        return found
      })
      const told = denied ?? { kind: 'file-failed', code: 'EACCES', what: path }
      expect(opened.told).toContainEqual(told)
      expect(opened.state).toEqual(empty)
      await chmod(join(folder, path), 0o600)
      expect(await readFile(join(folder, path))).toEqual(valid)
      expect((await open(folder)).told).not.toContainEqual(told)
    })

    it('in a folder that may not be written to (EACCES) are read; a failed write is reported', async () => {
      const valid = await written()
      const inner = dirname(join(folder, path))
      const [opened, stored] = await bound(folder, async () => {
        await chmod(inner, 0o500)
        const found = await open(folder)
        const change = await found.change()
        await chmod(inner, 0o700)
        return [found, change] as const
      })
      expect(opened.state).not.toEqual(empty)
      expect(stored).toMatchObject({ ok: false, problem: { kind: 'file-failed', code: 'EACCES' } })
      expect(await readFile(join(folder, path))).toEqual(valid)
    })

    it('broken where nothing can be moved away are reported, stay, and are not written over', async () => {
      const valid = await written()
      const broken = valid.subarray(0, valid.length / 3)
      await writeFile(join(folder, path), broken)
      const inner = dirname(join(folder, path))
      await bound(folder, async () => {
        await chmod(inner, 0o500)
        const found = await open(folder)
        expect(found.told.length).toBeGreaterThan(0)
        await chmod(inner, 0o700)
        await found.change()
      })
      expect(await areKept(folder, broken)).toBe(true)
    })

    it('on a full disk (ENOSPC) stay whole; a failed write is reported', async ({ skip }) => {
      const disk = await smallDisk(folder)
      if (!disk) return skip('a small disk can only be made by root on Linux')
      try {
        const valid = await written()
        await disk.fill()
        const opened = await open(folder)
        expect(opened.told).toEqual([])
        expect(await opened.change()).toMatchObject({
          ok: false,
          problem: { kind: 'file-failed', code: 'ENOSPC' }
        })
        expect(await readFile(join(folder, path))).toEqual(valid)
        // Nothing half-written is left behind, and the next start finds what was there.
        expect(
          (await readdir(dirname(join(folder, path)))).filter((name) => name.endsWith('.tmp'))
        ).toEqual([])
        expect(isDeepStrictEqual((await open(folder)).state, opened.state)).toBe(true)
      } finally {
        await disk.close()
      }
    })

    it('on a read-only disk (EROFS) are read; a failed write is reported', async ({ skip }) => {
      const disk = await smallDisk(folder)
      if (!disk) return skip('a small disk can only be made by root on Linux')
      try {
        const valid = await written()
        disk.lock()
        const opened = await open(folder)
        expect(opened.told).toEqual([])
        expect(opened.state).not.toEqual(empty)
        expect(await opened.change()).toMatchObject({
          ok: false,
          problem: { kind: 'file-failed', code: 'EROFS' }
        })
        expect(await readFile(join(folder, path))).toEqual(valid)
      } finally {
        await disk.close()
      }
    })
  }
)
