import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkTargetNow } from '../../../../electron/files/now'
import { elsewhereText, heldElsewhere } from '../../../../electron/main/start/held-elsewhere'

const holderOf = (lock: string | null) => heldElsewhere({ lock, computer: 'studio-2' })

describe('a data folder whose lock is held', () => {
  it('by another computer is said, with what to do: on a network disk nobody would see why', () => {
    const holder = holderOf('render-farm-7-4711')
    expect(holder).toBe('render-farm-7')
    const said = elsewhereText(holder ?? '', '/home/anna/.config/Kling Sweep')
    expect(said).toContain('runs on the computer render-farm-7 already')
    expect(said).toContain('/home/anna/.config/Kling Sweep')
    expect(said).toContain('remove the file SingletonLock')
  })

  it.each([
    ['this computer', 'studio-2-4711'],
    ['nobody knows whom: Windows has no such link', null],
    ['a lock of another form', 'elsewhere'],
    ['an empty one', '']
  ])('by %s is not: the program comes to the front', (_who, lock) => {
    expect(holderOf(lock)).toBeNull()
  })
})

describe('a link', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kling-sweep-link-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.skipIf(process.platform === 'win32')('is read also when it leads to nothing', async () => {
    await symlink('render-farm-7-4711', join(folder, 'SingletonLock'))
    expect(linkTargetNow(join(folder, 'SingletonLock'))).toBe('render-farm-7-4711')
  })

  it('is none where there is a file or nothing', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(linkTargetNow(join(folder, 'file'))).toBeNull()
    expect(linkTargetNow(join(folder, 'none'))).toBeNull()
  })
})
