import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSelections } from '../../../../electron/library/stored/selections'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-unit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('stored selections', () => {
  it('come back per account, as they were stored last (R8)', async () => {
    const selections = createSelections(folder, () => 'now')
    expect(await selections.load('one')).toEqual(ok([]))
    await Promise.all([
      selections.save('one', ['1', '2']),
      selections.save('two', ['9']),
      selections.save('one', ['3'])
    ])
    expect(await selections.load('one')).toEqual(ok(['3']))
    expect(await selections.load('two')).toEqual(ok(['9']))
  })

  it('are on the disk once the file is idle, which is what quitting waits for', async () => {
    const selections = createSelections(folder, () => 'now')
    void selections.save('one', ['1'])
    void selections.save('two', ['2'])
    await selections.idle()
    expect((await readdir(join(folder, 'selections'))).sort()).toEqual(['one.json', 'two.json'])
  })

  it.each(['{"v":1,"ids":["12x"]}', '{"v":1', '[]'])(
    'that cannot be understood are set aside and told: %s',
    async (text) => {
      const selections = createSelections(folder, () => 'now')
      await mkdir(join(folder, 'selections'))
      await writeFile(join(folder, 'selections', 'one.json'), text)
      expect(await selections.load('one')).toMatchObject({
        ok: false,
        problem: { kind: 'file-broken', file: 'selections/one.json', aside: 'one.json.broken-now' }
      })
      expect(await readdir(join(folder, 'selections'))).toEqual(['one.json.broken-now'])
      expect(await selections.load('one')).toEqual(ok([]))
    }
  )
})
