import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_PREFERENCES, type Preferences } from '@shared/settings'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettings, type SettingsFile } from '../../../electron/settings/settings'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-settings-'))
  path = join(folder, 'settings.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const choose = (settings: SettingsFile, chosen: Partial<Preferences>) =>
  settings.update((before) => ({ ...before, preferences: { ...before.preferences, ...chosen } }))

describe('the settings file', () => {
  it('takes a preference it does not know as the default, and keeps the rest', async () => {
    const preferences = { theme: 'pink', density: 'large', notify: false }
    await writeFile(path, JSON.stringify({ v: 1, preferences, placement: 7 }))
    const settings = await openSettings(path, 'now')
    expect(settings.get()).toEqual({
      preferences: { ...DEFAULT_PREFERENCES, density: 'large', notify: false },
      placement: null
    })
  })

  it('holds choices over the provisioning file, and that over what is built in', async () => {
    const preset = { ...DEFAULT_PREFERENCES, theme: 'light', pageSize: 100, parallel: 2 } as const
    const chosen = { theme: 'system', pageSize: 500 } as const
    await writeFile(path, JSON.stringify({ v: 1, preferences: chosen, placement: null }))
    const settings = await openSettings(path, 'now', undefined, preset)
    expect(settings.get().preferences).toEqual({ ...preset, ...chosen })

    await settings.update((now) => now)
    const { sum, ...stored } = JSON.parse(await readFile(path, 'utf8'))
    expect(stored).toEqual({ v: 1, preferences: chosen, placement: null })
    expect(sum).toMatch(/^[0-9a-f]{8}$/)
  })

  it('stores choices only, so that another default still holds later; going back to a value is a choice', async () => {
    const settings = await openSettings(path, 'now', undefined, {
      ...DEFAULT_PREFERENCES,
      pageSize: 100
    })
    await choose(settings, { notify: false })
    await choose(settings, { notify: true })
    const later = await openSettings(path, 'now', undefined, {
      ...DEFAULT_PREFERENCES,
      pageSize: 50,
      notify: false
    })
    expect(later.get().preferences).toEqual({ ...DEFAULT_PREFERENCES, pageSize: 50, notify: true })
  })

  it('keeps the order of the library, and takes one it does not know as the default', async () => {
    const order = { sort: 'name', descending: false } as const
    await choose(await openSettings(path, 'now'), { order })
    expect((await openSettings(path, 'later')).get().preferences.order).toEqual(order)

    const preferences = { order: { sort: 'colour', descending: false } }
    await writeFile(path, JSON.stringify({ v: 1, preferences, placement: null }))
    expect((await openSettings(path, 'later')).get().preferences).toEqual(DEFAULT_PREFERENCES)
  })

  it('sets a broken file aside and never writes over it', async () => {
    await writeFile(path, '{"v":1,')
    const settings = await openSettings(path, 'now')
    await choose(settings, { theme: 'dark' })
    expect(await readFile(join(folder, 'settings.json.broken-now'), 'utf8')).toBe('{"v":1,')
    expect((await openSettings(path, 'later')).get().preferences.theme).toBe('dark')
  })

  it('is back at its defaults once it is forgotten, and nothing is being written any more', async () => {
    const settings = await openSettings(path, 'now')
    void choose(settings, { theme: 'dark' })
    await settings.forget()
    expect(settings.get()).toEqual({ preferences: DEFAULT_PREFERENCES, placement: null })
    expect(await readFile(path, 'utf8')).toContain('dark')
  })
})
