import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStoredFile } from '../../../electron/files/stored-file'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-stored-'))
  path = join(folder, 'list')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Holds digits; anything else is broken. */
const open = (leavesBroken = false) =>
  createStoredFile({
    path,
    name: 'list',
    limitBytes: 100,
    parse: (bytes) => {
      const text = new TextDecoder().decode(bytes)
      return /^\d+$/.test(text) ? text : null
    },
    stamp: () => 'now',
    leavesBroken
  })

describe('a stored file', () => {
  it('is what was written last, and is on the disk once it is idle', async () => {
    const file = open()
    expect(await file.read()).toEqual(ok(null))
    void file.write('1')
    void file.write('2')
    await file.idle()
    expect(await readFile(path, 'utf8')).toBe('2')
    expect(await open().read()).toEqual(ok('2'))
  })

  it('that is broken is set aside before anything is written, also unread', async () => {
    await writeFile(path, 'broken')
    const file = open()
    expect(await file.write('1')).toMatchObject({
      problem: { kind: 'file-broken', file: 'list', aside: 'list.broken-now' }
    })
    expect(await file.write('1')).toEqual(ok(null))
    expect(await readFile(join(folder, 'list.broken-now'), 'utf8')).toBe('broken')
  })

  it('may stay where it is when broken, until it is discarded', async () => {
    await writeFile(path, 'broken')
    const file = open(true)
    const broken = { problem: { kind: 'file-broken', file: 'list', aside: null } }
    expect(await file.read()).toMatchObject(broken)
    expect(await file.write('1')).toMatchObject(broken)
    expect(await readdir(folder)).toEqual(['list'])

    expect(await file.discard()).toEqual(ok(null))
    expect(await file.write('1')).toEqual(ok(null))
    expect((await readdir(folder)).toSorted()).toEqual(['list', 'list.broken-now'])
  })

  it.each([
    ['far too large', () => writeFile(path, '1'.repeat(101))],
    ['a folder', () => mkdir(path)]
  ])('that is %s is not ours: it is set aside', async (_name, make) => {
    await make()
    expect(await open().read()).toMatchObject({ problem: { aside: 'list.broken-now' } })
    expect(await readdir(folder)).toEqual(['list.broken-now'])
  })
})
