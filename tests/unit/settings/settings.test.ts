import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettings } from '../../../electron/settings/settings'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-unit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the settings file', () => {
  it('reads the first format, and stores preferences beside what it held', async () => {
    const path = join(folder, 'settings.json')
    // As the first version wrote it.
    await writeFile(
      path,
      `${JSON.stringify({ v: 1, lastAccount: { o: 'a@example.com' }, tokenStoredFor: ['o'] }, null, 2)}\n`
    )
    const settings = await openSettings(path, 'now')
    expect(settings.get()).toEqual({
      lastAccount: { o: 'a@example.com' },
      tokenStoredFor: ['o'],
      preferences: DEFAULT_PREFERENCES,
      placement: null
    })
    await settings.update((before) => ({
      ...before,
      preferences: { ...before.preferences, theme: 'dark' }
    }))
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
    expect(preferences).toEqual({ ...DEFAULT_PREFERENCES, density: 'large', notify: false })
    expect(placement).toBeNull()
  })

  it.each([
    [1, {}, {}],
    [2, { theme: 'dark', density: 'medium', notify: true, parallel: 1 }, { theme: 'dark' }],
    [
      2,
      { theme: 'system', density: 'medium', notify: false, parallel: 3 },
      { notify: false, parallel: 3 }
    ],
    [3, { theme: 'system', pageSize: 500 }, { theme: 'system', pageSize: 500 }]
  ])('of format %i keeps what was chosen: %j', async (v, preferences, chosen) => {
    const path = join(folder, 'settings.json')
    const before = { lastAccount: { o: 'a@example.com' }, tokenStoredFor: ['o'], placement: null }
    await writeFile(path, JSON.stringify({ v, ...before, ...(v > 1 ? { preferences } : {}) }))
    const preset = { ...DEFAULT_PREFERENCES, theme: 'light', pageSize: 100, parallel: 2 } as const
    const settings = await openSettings(path, 'now', undefined, preset)
    // What the user has chosen wins over the provisioning file's, and that over what was only the
    // default.
    expect(settings.get()).toEqual({ ...before, preferences: { ...preset, ...chosen } })
    await settings.update((now) => now)
    const { sum, ...stored } = JSON.parse(await readFile(path, 'utf8'))
    expect(stored).toEqual({ v: 3, ...before, preferences: chosen })
    expect(sum).toMatch(/^[0-9a-f]{8}$/)
  })

  it('stores choices only: another default holds later, unless the user chose the old one', async () => {
    const path = join(folder, 'settings.json')
    const settings = await openSettings(path, 'now', undefined, {
      ...DEFAULT_PREFERENCES,
      pageSize: 100
    })
    await settings.update((before) => ({
      ...before,
      preferences: { ...before.preferences, notify: false }
    }))
    await settings.update((before) => ({
      ...before,
      preferences: { ...before.preferences, notify: true }
    }))
    const later = await openSettings(path, 'now', undefined, {
      ...DEFAULT_PREFERENCES,
      pageSize: 50,
      notify: false
    })
    expect(later.get().preferences).toEqual({ ...DEFAULT_PREFERENCES, pageSize: 50, notify: true })
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
