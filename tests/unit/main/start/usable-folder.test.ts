import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { probeFolderNow } from '../../../../electron/files/now'
import { unusableText } from '../../../../electron/main/start/usable-folder'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-usable-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Why the folder cannot be used; null: it can. */
function whyNot(path: string): string | null {
  const probed = probeFolderNow(path)
  return probed.ok ? null : unusableText(path, probed.problem)
}

describe('a data folder', () => {
  it('is made if necessary, and left as it is', async () => {
    const path = join(folder, 'a', 'b')
    expect(probeFolderNow(path)).toEqual(ok(null))
    expect(probeFolderNow(path)).toEqual(ok(null))
    expect(await readdir(path)).toEqual([])
  })

  it('that is a file, or lies in one, is refused with a sentence', async () => {
    await writeFile(join(folder, 'file'), 'x')
    for (const name of ['file', join('file', 'below'), join('file', 'below', 'deep')])
      expect(whyNot(join(folder, name))).toMatch(/^its data folder .+ cannot be used: it is a file/)
  })

  it.skipIf(process.platform !== 'linux')('in a place that takes no folder is refused', () => {
    expect(whyNot('/proc/kling-sweep/data')).not.toBeNull()
  })

  it('that takes no file is refused, though it is there', async () => {
    const name = join(folder, 'x'.repeat(300))
    expect(whyNot(name)).toBe(`its data folder ${name} cannot be used: its name is too long`)
    const told = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EIO'].map((code) =>
      unusableText('/data', { kind: 'file-failed', code, what: 'make folder' }).replace(/.*: /, '')
    )
    expect(told).toEqual([
      'this user may not write there',
      'this user may not write there',
      'the disk is read-only',
      'the disk is full',
      'EIO'
    ])
  })
})
