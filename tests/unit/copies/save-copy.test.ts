import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sends } from '../../support/copies/answers'
import { assetOf, type Copying, KEY, PICTURE, startCopying } from '../../support/copies/copying'
import {
  failure,
  forgetfulDisk,
  fullDisk,
  handles,
  readOnlyDisk
} from '../../support/files/failing-disk'

let copying: Copying
beforeEach(async () => {
  copying = await startCopying()
})
afterEach(() => copying.close())

const NAME = '2026-11-26-7.png'
const picture = assetOf('7')
const pathIn = (name: string): string => join(copying.folder, KEY, name)

/** Saves it; answers the name. */
async function savedAs(): Promise<string> {
  const end = await copying.save(picture)
  expect(end).toMatchObject({ kind: 'fetched', copy: { bytes: PICTURE.byteLength } })
  if (end.kind !== 'fetched') return ''
  expect(await readFile(pathIn(end.copy.name))).toEqual(Buffer.from(PICTURE))
  return end.copy.name
}

describe('on a bad disk', () => {
  beforeEach(() => copying.cdn.on('/7', sends(PICTURE)))

  it('that is full, nothing is saved, and the reason is the disk', async () => {
    await fullDisk(async () => {
      expect(await copying.save(picture)).toMatchObject({ kind: 'disk', why: { code: 'ENOSPC' } })
    })
    expect(await copying.names()).not.toContain(NAME)
  })

  it('without room for a file, it is not begun, and others go on', async () => {
    copying.leaveFree(PICTURE.byteLength - 1)
    expect(await copying.save(picture)).toMatchObject({
      kind: 'unproved',
      why: { kind: 'no-room', needsBytes: PICTURE.byteLength, freeBytes: PICTURE.byteLength - 1 }
    })
    expect(await copying.names()).toEqual([])
    copying.leaveFree(PICTURE.byteLength)
    expect((await copying.save(picture)).kind).toBe('fetched')
  })

  it('that takes no file so large, the reason is this file’s own', async () => {
    vi.spyOn(await handles(), 'writev').mockRejectedValue(failure('EFBIG'))
    expect(await copying.save(picture)).toMatchObject({
      kind: 'unproved',
      why: { kind: 'disk-failed', why: { code: 'EFBIG' } }
    })
    vi.restoreAllMocks()
  })

  it('that has been taken out, nothing is written where it was', async () => {
    await rename(copying.folder, `${copying.folder}-away`)
    expect(await copying.save(picture)).toMatchObject({ kind: 'disk', why: { code: 'ENOENT' } })
    await rename(`${copying.folder}-away`, copying.folder)
    expect(await copying.names()).toEqual([])
  })

  it('that may only be read, nothing is saved', async () => {
    await readOnlyDisk(async () => {
      expect(await copying.save(picture)).toMatchObject({ kind: 'disk', why: { code: 'EROFS' } })
    })
    expect(await copying.names()).toEqual([])
  })

  it('that reads other bytes than it was given, there is no copy', async () => {
    await forgetfulDisk(pathIn(''), async () => {
      expect(await copying.save(picture)).toEqual({ kind: 'unproved', why: { kind: 'altered' } })
    })
    expect(await copying.names()).toEqual([])
  })
})

describe('no file is ever replaced (R28)', () => {
  beforeEach(() => copying.cdn.on('/7', sends(PICTURE)))

  it('a file with the name stays, and the copy has another one', async () => {
    await writeFile(pathIn(NAME), 'mine')
    expect(await savedAs()).toBe('2026-11-26-7-2.png')
    expect(await readFile(pathIn(NAME), 'utf8')).toBe('mine')
  })

  it('nor what a link in its place leads to', async () => {
    await writeFile(join(copying.folder, 'elsewhere'), 'mine')
    for (const name of [NAME, '7.part'])
      await symlink(join(copying.folder, 'elsewhere'), pathIn(name))
    expect(await savedAs()).toBe('2026-11-26-7-2.png')
    expect(await readFile(join(copying.folder, 'elsewhere'), 'utf8')).toBe('mine')
  })

  it('nor a folder; and with no name left, there is no copy', async () => {
    await mkdir(pathIn(NAME))
    for (let count = 2; count <= 9; count += 1) await mkdir(pathIn(`2026-11-26-7-${count}.png`))
    expect(await copying.save(picture)).toEqual({ kind: 'unproved', why: { kind: 'name-taken' } })
  })
})

describe('what is saved already', () => {
  beforeEach(async () => {
    copying.cdn.on('/7', sends(PICTURE))
    await savedAs()
  })
  const requests = (): number => copying.cdn.requests.length

  it('is read back, decoded once more after a start, and not fetched', async () => {
    await copying.reopen()
    expect(await copying.save(picture)).toMatchObject({ kind: 'there', copy: { name: NAME } })
    expect(requests()).toBe(1)
  })

  it('is not fetched once more where only the page does not answer', async () => {
    await copying.reopen()
    copying.decodesTo('silent')
    expect(await copying.save(picture)).toEqual({
      kind: 'unproved',
      why: { kind: 'not-answered' }
    })
    expect(requests()).toBe(1)
  })

  it('is flushed, since somebody else may have put it there', async () => {
    await copying.reopen()
    const proto = await handles()
    const flushing = vi.spyOn(proto, 'datasync')
    expect(await copying.save(picture)).toMatchObject({ kind: 'there' })
    expect(flushing).toHaveBeenCalledTimes(1)

    // What cannot be flushed is no copy, and another one would not be flushed either.
    flushing.mockRejectedValue(failure('EIO'))
    expect(await copying.save(picture)).toMatchObject({
      kind: 'unproved',
      why: { kind: 'disk-failed', why: { code: 'EIO' } }
    })
    expect(requests()).toBe(1)

    // A flush that succeeds after that tells nothing of it, not even to the next job.
    vi.restoreAllMocks()
    await copying.reopen()
    const copy = { name: '2026-11-26-7-2.png' }
    expect(await copying.save(picture)).toMatchObject({ kind: 'fetched', copy })
    vi.spyOn(proto, 'datasync').mockRejectedValue(failure('ENOSPC'))
    expect(await copying.save(picture)).toMatchObject({ kind: 'disk', why: { code: 'ENOSPC' } })
    vi.restoreAllMocks()
  })

  it.each<[string, () => Promise<unknown>]>([
    [
      'a byte was flipped',
      async () => {
        const bytes = await readFile(pathIn(NAME))
        bytes[300] = (bytes[300] ?? 0) ^ 1
        await writeFile(pathIn(NAME), bytes)
      }
    ],
    ['a cloud program has left nothing but the name', () => writeFile(pathIn(NAME), '')],
    [
      'a link has taken its place',
      async () => {
        await rename(pathIn(NAME), join(copying.folder, 'moved'))
        await symlink(join(copying.folder, 'moved'), pathIn(NAME))
      }
    ],
    ['it was removed', () => rm(pathIn(NAME))]
  ])('is fetched anew if %s', async (_name, spoil) => {
    await spoil()
    expect(await copying.save(picture)).toMatchObject({ kind: 'fetched' })
    expect(requests()).toBe(2)
  })

  it('and lost its line in a crash is taken over, not saved twice', async () => {
    await rm(pathIn('manifest.jsonl'))
    await copying.crash()
    expect(await copying.save(picture)).toMatchObject({ kind: 'fetched', copy: { name: NAME } })
    await copying.archive().close()
    expect(await copying.names()).toEqual([NAME, 'SHA256SUMS', 'manifest.jsonl'])
  })
})

describe('the same bytes for another asset', () => {
  it('are measured by what the listing tells of that one: a stand-in picture is no copy (R22)', async () => {
    for (const path of ['/7', '/8']) copying.cdn.on(path, sends(PICTURE))
    // Of the first one the listing tells no size.
    const unsized = { ...picture, width: null, height: null }
    expect(await copying.save(unsized)).toMatchObject({ kind: 'fetched' })
    const other = { ...assetOf('8'), width: 720, height: 1080 }
    expect(await copying.save(other)).toMatchObject({
      kind: 'unproved',
      why: { kind: 'other-size', told: { width: 720, height: 1080 } }
    })
    expect(await copying.save(assetOf('8'))).toMatchObject({ kind: 'fetched' })
  })

  it('are decoded once, but for an answer that did not come', async () => {
    for (const path of ['/7', '/8']) copying.cdn.on(path, sends(PICTURE))
    copying.decodesTo('silent')
    expect(await copying.save(picture)).toMatchObject({ why: { kind: 'not-answered' } })
    copying.decodesTo({ width: 60, height: 30 })
    expect(await copying.save(picture)).toMatchObject({ kind: 'fetched' })
    copying.decodesTo('silent')
    expect(await copying.save(assetOf('8'))).toMatchObject({ kind: 'fetched' })
  })
})

describe('a file without a watermark', () => {
  beforeEach(() => {
    copying.cdn.on('/7', sends(PICTURE))
    copying.cdn.on('/clean', sends(PICTURE))
    copying.cleanAt('/clean')
  })

  it('that is no copy is done without', async () => {
    copying.cdn.on('/clean', sends(Buffer.from('PK: a zip')))
    const end = await copying.save(picture)
    expect(end).toMatchObject({ kind: 'fetched', copy: { bytes: PICTURE.byteLength } })
    expect(end).not.toHaveProperty('copy.isClean')
  })

  it('that the disk did not keep is not replaced by the one that is shown', async () => {
    await forgetfulDisk(pathIn(''), async () => {
      expect(await copying.save(picture)).toEqual({ kind: 'unproved', why: { kind: 'altered' } })
    })
    expect(copying.cdn.requests).toHaveLength(1)
    expect(await copying.save(picture)).toMatchObject({ kind: 'fetched', copy: { isClean: true } })
  })

  it('that the page has said nothing of is not replaced, either', async () => {
    copying.decodesTo('silent')
    expect(await copying.save(picture)).toMatchObject({ why: { kind: 'not-answered' } })
    expect(copying.cdn.requests).toHaveLength(1)
  })
})
