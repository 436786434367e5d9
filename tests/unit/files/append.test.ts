import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openAppend } from '../../../electron/files/append'
import { failure, handles } from '../../support/files/failing-disk'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-append-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a file that grows', () => {
  it('continues after its torn end was cut off', async () => {
    const path = join(folder, 'a', 'log')
    const first = await openAppend(path)
    if (!first.ok) throw new Error('not open')
    await Promise.all([
      first.value.append('one\n'),
      first.value.append('two\n'),
      first.value.sync()
    ])
    await first.value.close()
    await appendFile(path, 'thr')
    await truncate(path, 8)
    const second = await openAppend(path)
    if (!second.ok) throw new Error('not open')
    await second.value.append('three\n')
    await second.value.close()
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\nthree\n')
  })

  it('loses its torn end at once, on Windows too', async () => {
    const path = join(folder, 'log')
    const file = await openAppend(path)
    if (!file.ok) throw new Error('not open')
    await file.value.append('one\n')
    vi.spyOn(await handles(), 'truncate').mockRejectedValue(failure('EPERM'))
    vi.spyOn(await handles(), 'write').mockImplementationOnce(async () => {
      await appendFile(path, 'tw')
      throw failure('ENOSPC')
    })
    try {
      expect(await file.value.append('two\n')).toMatchObject({
        ok: false,
        problem: { code: 'ENOSPC' }
      })
      expect(await readFile(path, 'utf8')).toBe('one\n')
      expect(await file.value.append('three\n')).toEqual({ ok: true, value: null })
      expect(await readFile(path, 'utf8')).toBe('one\nthree\n')
    } finally {
      vi.restoreAllMocks()
      await file.value.close()
    }
  })

  it('fails as a value where it cannot be written', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await openAppend(join(folder, 'file', 'log'))).toMatchObject({
      ok: false,
      problem: { kind: 'file-failed', what: 'append' }
    })
    const closed = await openAppend(join(folder, 'log'))
    if (!closed.ok) throw new Error('not open')
    await closed.value.close()
    expect(await closed.value.append('x')).toMatchObject({
      ok: false,
      problem: { kind: 'file-failed' }
    })
    // A full disk, as Linux has one for trying.
    if (process.platform !== 'linux') return
    const full = await openAppend('/dev/full')
    if (full.ok)
      expect(await full.value.append('x')).toMatchObject({
        ok: false,
        problem: { kind: 'file-failed', code: 'ENOSPC' }
      })
  })
})
