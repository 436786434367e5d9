import { promises } from 'node:fs'
import { type FileHandle, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renameWithoutReplacing } from '../../../electron/files/names/rename-without-replacing'
import { openPart } from '../../../electron/files/part-file'
import { failure, fullDisk, handles } from '../../support/files/failing-disk'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-part-'))
  await writeFile(join(folder, 'new.part'), 'new')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
/**
 * What FAT and some disks in the network say of a second name for a file. EISDIR is FAT's on
 * Windows (node#65817), UNKNOWN what libuv has no name for, EXDEV that of joined and encrypted
 * folders.
 */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EINVAL', 'EISDIR', 'EXDEV', 'UNKNOWN', 'EMLINK']
const noLinks = (code: string) => () => Promise.reject(failure(code))

describe('a file gets its name without replacing another', () => {
  it.each([undefined, ...NO_LINKS.map(noLinks)])(
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

  it('and leaves no empty file behind, where it cannot be moved', async () => {
    const rename = vi.spyOn(promises, 'rename').mockRejectedValue(failure('EIO'))
    syncBuiltinESMExports()
    try {
      const moved = await renameWithoutReplacing(at('new.part'), at('new'), noLinks('EPERM'))
      expect(moved).toMatchObject({ problem: { code: 'EIO' } })
    } finally {
      rename.mockRestore()
      syncBuiltinESMExports()
    }
    expect(await readdir(folder)).toEqual(['new.part'])
  })

  it('also where the number of an empty file changes as soon as it is closed', async () => {
    const { open, lstat } = promises
    let fileNow: FileHandle | undefined
    vi.spyOn(promises, 'open').mockImplementation(async (path, flags, mode) => {
      fileNow = await open(path, flags, mode)
      return fileNow
    })
    vi.spyOn(promises, 'lstat').mockImplementation(async (path) => {
      const isClosed = fileNow === undefined || fileNow.fd < 0
      return Object.assign(await lstat(path), isClosed ? { ino: 0 } : {})
    })
    syncBuiltinESMExports()
    try {
      const moved = await renameWithoutReplacing(at('new.part'), at('new'), noLinks('EPERM'))
      expect(moved).toMatchObject({ ok: true })
    } finally {
      vi.restoreAllMocks()
      syncBuiltinESMExports()
    }
  })

  it('also where a file has another number by its name than by its handle', async () => {
    const { lstat } = promises
    vi.spyOn(promises, 'lstat').mockImplementation(async (path) => {
      const found = await lstat(path)
      return Object.assign(found, { ino: Number(found.ino) + 1 })
    })
    syncBuiltinESMExports()
    try {
      const moved = await renameWithoutReplacing(at('new.part'), at('new'), noLinks('EPERM'))
      expect(moved).toMatchObject({ ok: true })
      expect(await readdir(folder)).toEqual(['new'])
    } finally {
      vi.restoreAllMocks()
      syncBuiltinESMExports()
    }
  })

  it.each([
    ['before it is moved', 'somebody else', 'EEXIST'],
    ['before it is moved, an empty one', '', 'EEXIST'],
    ['as it cannot be moved', 'somebody else', 'EIO']
  ])('and leaves what somebody puts there %s', async (_, theirs, code) => {
    const { open, rename } = promises
    let isReplaced = false
    const replace = async (): Promise<void> => {
      isReplaced = true
      await rm(at('new'))
      await writeFile(at('new'), theirs)
    }
    vi.spyOn(promises, 'open').mockImplementation(async (path, flags, mode) => {
      const isRead = path === at('new') && flags !== 'wx' && flags !== 'w'
      if (isRead && code === 'EEXIST' && !isReplaced) await replace()
      return open(path, flags, mode)
    })
    vi.spyOn(promises, 'rename').mockImplementation(async (from, to) => {
      if (code === 'EEXIST') return rename(from, to)
      await replace()
      throw failure('EIO')
    })
    syncBuiltinESMExports()
    try {
      const moved = await renameWithoutReplacing(at('new.part'), at('new'), noLinks('EPERM'))
      expect(moved).toMatchObject({ problem: { code } })
    } finally {
      vi.restoreAllMocks()
      syncBuiltinESMExports()
    }
    expect(isReplaced).toBe(true)
    expect(await readFile(at('new'), 'utf8')).toBe(theirs)
    expect(await readFile(at('new.part'), 'utf8')).toBe('new')
  })

  it('and leaves nothing behind where the disk is too full for that', async () => {
    await fullDisk(async () => {
      const moved = await renameWithoutReplacing(at('new.part'), at('new'), noLinks('EPERM'))
      expect(moved).toMatchObject({ problem: { code: 'ENOSPC' } })
    })
    expect(await readdir(folder)).toEqual(['new.part'])
  })

  it('also where its old name cannot be taken away: it has the new one', async () => {
    const held = vi.spyOn(promises, 'rm').mockRejectedValue(failure('EBUSY'))
    syncBuiltinESMExports()
    try {
      expect(await renameWithoutReplacing(at('new.part'), at('new'))).toMatchObject({ ok: true })
    } finally {
      held.mockRestore()
      syncBuiltinESMExports()
    }
    expect(await readFile(at('new'), 'utf8')).toBe('new')
  })

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

it.each(['EINVAL', 'ENOTSUP', 'EIO'])(
  'a part that cannot be flushed is not closed as one that is whole (%s)',
  async (code) => {
    const part = await openPart(at('new.part'))
    if (!part.ok) throw new Error('not opened')
    vi.spyOn(await handles(), 'sync').mockRejectedValueOnce(failure(code))
    expect(await part.value.close()).toMatchObject({ ok: false })
    vi.restoreAllMocks()
  }
)

it('a part that is begun anew has nothing of a write that broke off', async () => {
  const opened = await openPart(at('new.part'))
  if (!opened.ok) throw new Error('not opened')
  const part = opened.value
  const proto = await handles()
  const { writev } = proto
  // A full disk takes what it can.
  vi.spyOn(proto, 'writev').mockImplementationOnce(function (this: FileHandle, parts, position) {
    return writev.call(this, [parts[0] ?? Buffer.alloc(0)], position)
  })
  const long = [Buffer.from('as much as it takes'), Buffer.from('more')]
  expect(await part.write(long)).toMatchObject({ problem: { code: 'ENOSPC' } })
  vi.restoreAllMocks()

  await part.restart()
  await part.write([Buffer.from('d')])
  await part.close()
  expect(await readFile(part.path, 'utf8')).toBe('d')
})
