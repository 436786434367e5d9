import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPart, renameWithoutReplacing } from '../../../electron/files/part-file'
import { failure } from '../../support/files/failing-disk'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-part-'))
  await writeFile(join(folder, 'new.part'), 'new')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
/** What FAT and some disks in the network say of a second name for a file. */
const noLinks = (code: string) => () => Promise.reject(failure(code))

describe('a file gets its name without replacing another', () => {
  it.each([undefined, ...['EPERM', 'ENOTSUP', 'ENOSYS', 'EINVAL'].map(noLinks)])(
    'also where the disk knows no links (%#)',
    async (link) => {
      expect(await renameWithoutReplacing(at('new.part'), at('new'), link)).toMatchObject({
        ok: true
      })
      expect(await readdir(folder)).toEqual(['new'])
      expect(await readFile(at('new'), 'utf8')).toBe('new')

      await writeFile(at('other.part'), 'other')
      expect(await renameWithoutReplacing(at('other.part'), at('new'), link)).toMatchObject({
        problem: { code: 'EEXIST' }
      })
      expect(await readFile(at('new'), 'utf8')).toBe('new')
      expect(await readFile(at('other.part'), 'utf8')).toBe('other')
    }
  )

  it('and says why, where the disk fails', async () => {
    expect(await renameWithoutReplacing(at('new.part'), at('new'), noLinks('EIO'))).toMatchObject({
      problem: { code: 'EIO' }
    })
  })
})

it('a part is written whole, begun anew, and removed', async () => {
  const opened = await openPart(at('new.part'))
  if (!opened.ok) throw new Error('not opened')
  const part = opened.value
  await part.write([Buffer.from('ab'), Buffer.from('c')])
  expect(part.bytes()).toBe(3)
  await part.restart()
  await part.write([Buffer.from('d')])
  expect(await part.close()).toMatchObject({ ok: true })
  expect(await readFile(part.path, 'utf8')).toBe('d')
  await part.discard()
  expect(await readdir(folder)).toEqual([])
})
