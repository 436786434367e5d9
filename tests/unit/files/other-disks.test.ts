import { promises } from 'node:fs'
import { type FileHandle, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { flushFile, flushFolder, mendLastLine, openAppend } from '../../../electron/files/append'
import { readChosen, writeChosen } from '../../../electron/files/chosen'
import {
  ensureFolder,
  ensureFolderIn,
  readWithLimit,
  writeAtomic
} from '../../../electron/files/files'
import { openPart } from '../../../electron/files/part-file'
import { contentsOf, freeBytesIn, streamOf } from '../../../electron/files/reading'
import { createRotatingFile } from '../../../electron/files/rotating'
import { failure, handles } from '../../support/files/failing-disk'
import {
  diskOfBlocks,
  heldFiles,
  noFileFlush,
  noFolderFlush,
  unmakeableFolder
} from '../../support/files/other-disks'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-disks-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
const done = { ok: true }

async function opened(path: string): Promise<unknown> {
  const file = await openAppend(path)
  if (file.ok) await file.value.close()
  return { ok: file.ok }
}

describe('the root of a drive, or a write-protected disk, on Windows', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['an atomic write', () => writeAtomic(at('a'), 'x')],
    ['a file the user chose', () => writeChosen(at('a.csv'), 'x')],
    ['a file that grows', () => opened(at('a'))],
    ['the log', () => createRotatingFile(at('a'), 10, 2).append('x')],
    ['the data folder', () => ensureFolder(folder)]
  ])('takes %s', async (_what, act) => {
    await unmakeableFolder(folder, async () => {
      expect(await act()).toMatchObject(done)
    })
  })

  it('shows the copies that are on it', async () => {
    await mkdir(at('copies'))
    await unmakeableFolder(at('copies'), async () => {
      expect(await ensureFolderIn(folder, 'copies')).toEqual({ ok: true, value: at('copies') })
    })
  })

  it('says why where there is no folder yet', async () => {
    await unmakeableFolder(at('copies'), async () => {
      const refused = { problem: { code: 'EPERM' } }
      expect(await ensureFolderIn(folder, 'copies')).toMatchObject(refused)
      expect(await writeAtomic(at('copies/a'), 'x')).toMatchObject(refused)
      expect(await openAppend(at('copies/a'))).toMatchObject(refused)
    })
  })

  it('is no folder where a file is', async () => {
    await writeFile(at('copies'), '')
    expect(await ensureFolder(at('copies'))).toMatchObject({ problem: { code: 'EEXIST' } })
  })
})

describe('a disk that cannot flush a folder', () => {
  it.each(['EINVAL', 'EBADF', 'ENOTSUP', 'ENOSYS', 'EISDIR'])(
    'takes a journal and copies all the same (%s)',
    async (code) => {
      await noFolderFlush(code, async () => {
        expect(await opened(at('journal'))).toEqual(done)
        expect(await flushFolder(folder)).toMatchObject(done)
      })
    }
  )

  it.each(['EIO', 'ENOSPC', 'EDQUOT', 'ESTALE'])(
    'fails where it tried and could not (%s)',
    (code) =>
      noFolderFlush(code, async () => {
        expect(await openAppend(at('journal'))).toMatchObject({ problem: { code } })
        expect(await flushFolder(folder)).toMatchObject({ problem: { code } })
      })
  )
})

describe('a disk that flushes no file that is only read', () => {
  beforeEach(() => writeFile(at('file'), 'x'))
  const NEVER = ['EINVAL', 'EBADF', 'ENOTSUP', 'ENOSYS']

  it.each(NEVER)('flushes one that may be written to (%s)', (code) =>
    noFileFlush({ r: code }, async () => {
      expect(await flushFile(at('file'))).toMatchObject(done)
      expect(promises.open).toHaveBeenLastCalledWith(at('file'), 'r+', undefined)
    })
  )

  it.each(NEVER)('or none at all, and then nobody can do more (%s)', (code) =>
    noFileFlush({ r: code, 'r+': code }, async () => {
      expect(await flushFile(at('file'))).toMatchObject(done)
    })
  )

  it('fails where it tried and could not', async () => {
    for (const codes of [{ r: 'EIO' }, { r: 'EINVAL', 'r+': 'EIO' }])
      await noFileFlush(codes, async () => {
        expect(await flushFile(at('file'))).toMatchObject({ problem: { code: 'EIO' } })
      })
    expect(await flushFile(at('absent'))).toMatchObject({ problem: { code: 'ENOENT' } })
  })
})

describe('on Windows, a file that somebody else has open for a moment', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['reading', () => readWithLimit(at('file'), 100)],
    ['reading what the user chose', () => readChosen(at('file'), 100)],
    ['reading a copy back', () => contentsOf(at('file'))],
    ['going on with a journal', () => opened(at('file'))],
    ['mending its last line', () => mendLastLine(at('file'), () => true)],
    ['beginning a copy', () => openPart(at('file'))]
  ])('does not fail %s', async (_what, act) => {
    for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
      await writeFile(at('file'), 'old\n')
      const tried = await heldFiles(folder, code, 2, async () => {
        expect(await act(), code).toMatchObject(done)
      })
      expect(tried, code).toBeGreaterThan(2)
    }
  })

  it('also when it plays a copy', async () => {
    await writeFile(at('file'), 'old')
    await heldFiles(folder, 'EBUSY', 2, async () => {
      const body = await streamOf(at('file'), 0, 3)
      expect(await new Response(body).text()).toBe('old')
    })
  })
})

describe('free room on a disk', () => {
  it('is not known where the disk tells of no room at all', () =>
    diskOfBlocks(0, async () => {
      expect(await freeBytesIn(folder)).toBeNull()
    }))

  it('is none where the disk is full', () =>
    diskOfBlocks(100, async () => {
      expect(await freeBytesIn(folder)).toBe(0)
    }))
})

it('a copy that cannot be read on is closed, so that its disk can be taken out', async () => {
  await writeFile(at('file'), 'old')
  const { open } = promises
  const files: FileHandle[] = []
  vi.spyOn(promises, 'open').mockImplementation(async (path, flags, mode) => {
    const file = await open(path, flags, mode)
    files.push(file)
    return file
  })
  vi.spyOn(await handles(), 'read').mockRejectedValue(failure('EIO'))
  syncBuiltinESMExports()
  try {
    const body = await streamOf(at('file'), 0, 3)
    await expect(new Response(body).text()).rejects.toThrow('EIO')
    expect(files.at(-1)?.fd).toBe(-1)
  } finally {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  }
})
