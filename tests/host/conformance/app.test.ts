import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { app, dialog } from '../app'
import { invoke, ipcMain } from '../ipc-main'
import { readiness } from '../readiness'
import { systemTags } from '../rules/languages'
import { session } from '../session'
import { Notification, nativeTheme, powerSaveBlocker, screen, shell } from '../system'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-host-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('app', () => {
  it('takes whole paths only', () => {
    for (const path of ['data', './data', '', '~/data'])
      expect(() => app.setPath('userData', path), path).toThrow('Path must be absolute')
    expect(() => app.setPath('userData', join(folder, 'none'))).toThrow('Failed to set path')
    app.setPath('userData', folder)
    expect(app.getPath('userData')).toBe(folder)
  })

  it('must be told some things before it is ready, and offers others only then', async () => {
    readiness.isReady = false
    expect(() => app.enableSandbox()).not.toThrow()
    expect(app.commandLine.hasSwitch('lang')).toBe(false)
    app.commandLine.appendSwitch('lang', 'de')
    expect(app.commandLine.hasSwitch('lang')).toBe(true)
    expect(() => session.defaultSession).toThrow('before app is ready')
    expect(() => app.getPreferredSystemLanguages()).toThrow('before app is ready')
    expect(() => screen.getAllDisplays()).toThrow('before app is ready')
    await expect(dialog.showOpenDialog({})).rejects.toThrow('before app is ready')
    await expect(dialog.showSaveDialog({})).rejects.toThrow('before app is ready')
    expect(() => new Notification({ title: 'Deletion ended' })).toThrow('before app is ready')

    await app.whenReady()
    expect(() => app.enableSandbox()).toThrow('after app is ready')
    expect(() => app.commandLine.appendSwitch('lang', 'fr')).toThrow('after app is ready')
    expect(() => session.defaultSession).not.toThrow()
  })

  it('adds the bare language to each one on Linux, as GLib does, and nowhere else', () => {
    expect(systemTags('linux', ['zh-TW', 'en'])).toEqual(['zh-TW', 'zh-TW', 'zh', 'zh', 'en', 'en'])
    for (const system of ['darwin', 'win32'] as const)
      expect(systemTags(system, ['zh-TW', 'en'])).toEqual(['zh-TW', 'en'])
  })

  it('throws when something is read that it lacks', () => {
    expect(() => Reflect.get(app, 'setAppUserModelId')).toThrow('is not in the host')
  })
})

describe('ipcMain.handle', () => {
  const sender = { sender: {} as never, senderFrame: { url: 'app://ui/index.html', parent: null } }

  it('takes one handler for a channel, and answers with copies', async () => {
    const given = { ids: ['1'] }
    ipcMain.handle('conform:copy', async (_event, payload) => {
      expect(payload).toEqual(given)
      expect(payload).not.toBe(given)
      return payload
    })
    expect(() => ipcMain.handle('conform:copy', () => undefined)).toThrow('second handler')
    expect(await invoke(sender, 'conform:copy', [given])).toEqual({ value: given })
  })

  it('tells the page of an error only its message, and of a channel that nobody serves', async () => {
    ipcMain.handle('conform:error', () => {
      throw Object.assign(new Error('refused'), { secret: 'user:1-a' })
    })
    expect(await invoke(sender, 'conform:error', [])).toEqual({
      error: "Error invoking remote method 'conform:error': Error: refused"
    })
    expect((await invoke(sender, 'conform:none', [])).error).toContain('No handler registered')
  })

  it.each([
    ['a function', () => undefined],
    ['a promise', Promise.resolve()],
    ['an object of a class', new URL('app://ui/')]
  ])('copies no %s', async (_what, value) => {
    ipcMain.handle(`conform:${_what}`, () => ({ value }))
    expect((await invoke(sender, `conform:${_what}`, [])).error).toContain('cross IPC')
  })
})

describe('the system', () => {
  it('stays awake by blockers, each of which is stopped once', () => {
    const [one, two] = [
      powerSaveBlocker.start('prevent-app-suspension'),
      powerSaveBlocker.start('prevent-app-suspension')
    ]
    expect([one, two]).toEqual([0, 1])
    expect(powerSaveBlocker.stop(one)).toBe(true)
    // Electron answers false here; the program has lost count then.
    expect(() => powerSaveBlocker.stop(one)).toThrow()
    expect(powerSaveBlocker.stop(two)).toBe(true)
  })

  it('follows the theme that was chosen', () => {
    nativeTheme.themeSource = 'dark'
    expect(nativeTheme.shouldUseDarkColors).toBe(true)
    nativeTheme.themeSource = 'system'
    expect(nativeTheme.shouldUseDarkColors).toBe(false)
  })

  it('answers an empty text for a folder it can open, and words for one it cannot', async () => {
    expect(await shell.openPath(folder)).toBe('')
    expect(await shell.openPath(join(folder, 'none'))).not.toBe('')
  })
})
