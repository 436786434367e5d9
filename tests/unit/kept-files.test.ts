import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSelections } from '../../electron/library/selections'
import { openSettings } from '../../electron/main/settings'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-unit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the settings file', () => {
  it('reads the first format, and stores preferences beside what it held', async () => {
    const path = join(folder, 'settings.json')
    await writeFile(path, JSON.stringify({ v: 1, lastAccount: { o: 'a@example.com' }, tokenStoredFor: ['o'] }))
    const settings = await openSettings(path, 'now')
    expect(settings.get()).toEqual({
      lastAccount: { o: 'a@example.com' },
      tokenStoredFor: ['o'],
      preferences: DEFAULT_PREFERENCES,
      placement: null
    })
    await settings.update((before) => ({ ...before, preferences: { ...before.preferences, theme: 'dark' } }))
    const again = await openSettings(path, 'now')
    expect(again.get().preferences.theme).toBe('dark')
    expect(again.get().tokenStoredFor).toEqual(['o'])
  })

  it('takes a preference it does not know as the default, and keeps the rest', async () => {
    const path = join(folder, 'settings.json')
    await writeFile(
      path,
      JSON.stringify({
        v: 2,
        lastAccount: {},
        tokenStoredFor: ['o'],
        preferences: { theme: 'pink', density: 'large', notify: false },
        placement: 7
      })
    )
    const { tokenStoredFor, preferences, placement } = (await openSettings(path, 'now')).get()
    expect(tokenStoredFor).toEqual(['o'])
    expect(preferences).toEqual({ theme: 'system', density: 'large', notify: false, parallel: 1, cacheLimitMb: 500 })
    expect(placement).toBeNull()
  })

  it('sets a broken file aside and never writes over it', async () => {
    const path = join(folder, 'settings.json')
    await writeFile(path, '{"v":2,')
    const settings = await openSettings(path, 'now')
    await settings.update((before) => ({ ...before, tokenStoredFor: ['o'] }))
    expect(await readFile(join(folder, 'settings.json.broken-now'), 'utf8')).toBe('{"v":2,')
    expect((await openSettings(path, 'later')).get().tokenStoredFor).toEqual(['o'])
  })
})

describe('kept selections', () => {
  it('come back per account, the last one that was kept (R8)', async () => {
    const selections = createSelections(join(folder, 'selections'), () => 'now')
    expect(await selections.load('one')).toEqual(ok([]))
    await Promise.all([selections.save('one', ['1', '2']), selections.save('two', ['9']), selections.save('one', ['3'])])
    expect(await selections.load('one')).toEqual(ok(['3']))
    expect(await selections.load('two')).toEqual(ok(['9']))
  })

  it.each(['{"v":1,"ids":["12x"]}', '{"v":1', '[]'])('that cannot be understood are set aside and told: %s', async (text) => {
    const selections = createSelections(folder, () => 'now')
    await writeFile(join(folder, 'one.json'), text)
    expect(await selections.load('one')).toMatchObject({ ok: false, problem: { kind: 'file-failed', what: 'selection' } })
    expect(await readdir(folder)).toEqual(['one.json.broken-now'])
    expect(await selections.load('one')).toEqual(ok([]))
  })
})
