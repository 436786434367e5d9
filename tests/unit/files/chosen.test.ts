import { execFile } from 'node:child_process'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fail, ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readChosen, writeChosen } from '../../../electron/files/chosen'

const isWindows = process.platform === 'win32'
const failure = (code: string, what: string) => fail({ kind: 'file-failed', code, what })

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-chosen-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)

describe('a file that the user chooses', () => {
  it.each([
    ['a short name', 'a'],
    ['217 bytes', `${'a'.repeat(213)}.csv`],
    ['255 bytes', `${'a'.repeat(251)}.csv`],
    ['80 Chinese letters', `${'字'.repeat(80)}.csv`],
    ['emoji', `${'👩‍👩‍👧'.repeat(13)}.csv`],
    ['a dot in front', '.hidden'],
    ['blanks and signs', ' a #%&+;\u202e.csv']
  ])('is written whatever its name: %s', async (_what, name) => {
    for (const text of ['one', 'two']) {
      expect(await writeChosen(at(name), text)).toEqual(ok(null))
      expect(await readFile(at(name), 'utf8')).toBe(text)
    }
    expect(await readdir(folder)).toEqual([name])
  })

  it('is refused with a word when its name is longer than the disk takes', async () => {
    const path = at('a'.repeat(256))
    expect(await writeChosen(path, 'x')).toEqual(failure('ENAMETOOLONG', 'write'))
    expect(await readdir(folder)).toEqual([])
  })

  it('may be a link: that stays, and what it leads to is written', async () => {
    await mkdir(at('real'))
    await writeFile(join(folder, 'real', 'a.csv'), 'before')
    await symlink(join('real', 'a.csv'), at('one'))
    await symlink('one', at('two'))
    await symlink(join('real', 'new.csv'), at('dangling'))

    expect(await writeChosen(at('two'), 'after')).toEqual(ok(null))
    expect(await writeChosen(at('dangling'), 'new')).toEqual(ok(null))
    expect(await readFile(join(folder, 'real', 'a.csv'), 'utf8')).toBe('after')
    expect(await readFile(join(folder, 'real', 'new.csv'), 'utf8')).toBe('new')
    expect(await readlink(at('two'))).toBe('one')
    expect(await readlink(at('dangling'))).toBe(join('real', 'new.csv'))
  })

  it('is refused when links lead in a circle, or to what is no file', async () => {
    await symlink('b', at('a'))
    await symlink('a', at('b'))
    await mkdir(at('folder'))
    await symlink('folder', at('to-folder'))

    expect(await writeChosen(at('a'), 'x')).toEqual(failure('ELOOP', 'write'))
    for (const name of ['folder', 'to-folder']) {
      expect(await writeChosen(at(name), 'x')).toEqual(failure('EISDIR', 'write'))
      expect(await readChosen(at(name), 10)).toEqual(failure('EISDIR', 'read'))
    }
    expect(await readdir(folder)).toEqual(['a', 'b', 'folder', 'to-folder'])
  })

  it.skipIf(isWindows)(
    'is refused when it is a pipe or a device, and nothing waits for it',
    async () => {
      await promisify(execFile)('mkfifo', [at('pipe')])
      await symlink('/dev/zero', at('zero'))

      for (const path of [at('pipe'), at('zero'), '/dev/null']) {
        expect(await writeChosen(path, 'x')).toEqual(failure('not-a-file', 'write'))
        expect(await readChosen(path, 10)).toEqual(failure('not-a-file', 'read'))
      }
      expect(await readlink(at('zero'))).toBe('/dev/zero')
    }
  )

  it('that is gone, or is no folder on the way, is told by its code', async () => {
    await writeFile(at('file'), 'x')
    expect(await readChosen(at('gone'), 10)).toEqual(failure('ENOENT', 'read'))
    expect(await writeChosen(join(at('file'), 'a'), 'x')).toEqual(failure('ENOTDIR', 'write'))
  })
})
