import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { probeFolderNow } from '../../../../electron/files/now'
import { usableFolder } from '../../../../electron/main/start/usable-folder'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-usable-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a data folder', () => {
  it('is made if necessary, and left as it is', async () => {
    const path = join(folder, 'a', 'b')
    expect(usableFolder(path, probeFolderNow)).toEqual(ok(null))
    expect(usableFolder(path, probeFolderNow)).toEqual(ok(null))
    expect(await readdir(path)).toEqual([])
  })

  it('that is a file, or lies in one, is refused with a sentence', async () => {
    await writeFile(join(folder, 'file'), 'x')
    for (const name of ['file', join('file', 'below'), join('file', 'below', 'deep')])
      expect(usableFolder(join(folder, name), probeFolderNow)).toEqual(
        fail(expect.stringMatching(/^its data folder .+ cannot be used: it is a file/))
      )
  })

  it.skipIf(process.platform !== 'linux')('in a place that takes no folder is refused', () => {
    expect(usableFolder('/proc/kling-sweep/data', probeFolderNow).ok).toBe(false)
  })

  it('that takes no file is refused, though it is there', async () => {
    const name = join(folder, 'x'.repeat(300))
    expect(usableFolder(name, probeFolderNow)).toEqual(
      fail(`its data folder ${name} cannot be used: its name is too long`)
    )
    const refusing = (code: string) => () =>
      fail({ kind: 'file-failed', code, what: 'make folder' } as const)
    const told = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EIO'].map((code) => {
      const usable = usableFolder('/data', refusing(code))
      return usable.ok ? '' : usable.problem.replace(/.*: /, '')
    })
    expect(told).toEqual([
      'this user may not write there',
      'this user may not write there',
      'the disk is read-only',
      'the disk is full',
      'EIO'
    ])
  })
})
