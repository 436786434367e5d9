import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'

const MANIFEST = 'manifest.jsonl'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-manifest-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the manifest', () => {
  it('does not grow by what it tells already', async () => {
    const archive = await archiveIn(folder)
    await archive.add(savedAs('1', 1))
    await archive.add(savedAs('1', 2))
    expect(await idsIn(folder, MANIFEST)).toEqual(['1'])
    await archive.add({ ...savedAs('1', 2), bytes: 2 })
    expect(await idsIn(folder, MANIFEST)).toEqual(['1', '1'])
  })

  it('keeps the new id and the prompt of an asset that is saved once more', async () => {
    const archive = await archiveIn(folder)
    await archive.add({ ...savedAs('1'), prompt: 'a cat' })
    await archive.noteNewId('1', '9')
    await archive.add({ ...savedAs('1'), bytes: 2 })
    const kept = { newId: '9', prompt: 'a cat', bytes: 2 }
    expect(archive.saved('1')).toMatchObject(kept)
    await archive.close()
    expect((await archiveIn(folder)).saved('1')).toMatchObject(kept)
    // Also where a version before this one has written the last line.
    const path = join(folder, KEY, MANIFEST)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace(/"newId":"9",?(?=[^\n]*\n$)/, ''))
    expect((await archiveIn(folder)).saved('1')).toMatchObject(kept)
  })

  it('cuts a prompt that would make a line too long to be read', async () => {
    const archive = await archiveIn(folder)
    await archive.add({ ...savedAs('1'), prompt: '\u0001'.repeat(200_000) })
    await archive.close()
    expect((await archiveIn(folder)).saved('1')?.prompt).toHaveLength(149_796)
  })

  it('names the newest last, also after a new id was noted and a restart', async () => {
    const archive = await archiveIn(folder)
    for (const id of ['1', '2']) await archive.add(savedAs(id))
    await archive.noteNewId('1', '9')
    await archive.close()
    for (const each of [archive, await archiveIn(folder)])
      expect(each.all().map(({ id }) => id)).toEqual(['1', '2'])
  })

  it('names the newest last, whoever has written it first', async () => {
    const archive = await archiveIn(folder)
    for (const [id, time] of [
      ['1', 3],
      ['2', 1],
      ['3', 2]
    ] as const)
      await archive.add(savedAs(id, time))
    expect(archive.all().map(({ id }) => id)).toEqual(['2', '3', '1'])
  })
})
