import { join } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, Menu, Notification, nativeTheme, powerSaveBlocker, protocol, screen, session } from 'electron'
import { createDeletion } from '../deletion/deletion'
import { generateUploads } from '../demo/generate'
import { DEMO_EMAIL, startDemo } from '../demo/server'
import { readRequired } from '../files/files'
import { loadKeytar } from '../keychain/keytar'
import { createVault } from '../keychain/vault'
import { createKling } from '../kling/client'
import { createSelections } from '../library/selections'
import { type Config, readConfig } from './config'
import { createConnecting } from './connection'
import { createHandlers } from './handlers'
import { createEmit, serveRequests, trusts } from './ipc'
import { createManners } from './manners'
import { menuTemplate } from './menu'
import { createPageServer, PAGE_ORIGIN, PAGE_SCHEME } from './page-server'
import { openSettings } from './settings'
import { denyPermissions, guardClosing, guardContents, onPlaced, openWindow } from './window'
import { createWorkspace, type Workspace } from './workspace'

// Everything is constructed here, and here only: the rest is handed what it needs.

const config = readConfig(process.env, process.argv)
if (config.ok) {
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }])
  app.enableSandbox()
  if (config.value.dataFolder) app.setPath('userData', config.value.dataFolder)
  guardContents(app)
  void app.whenReady().then(() => start(config.value))
} else {
  dialog.showErrorBox('Kling Sweep cannot start', config.problem)
  app.exit(1)
}

async function start({ endpoint, demoAssets }: Config): Promise<void> {
  const dataFolder = app.getPath('userData')
  const samples = join(app.getAppPath(), 'resources', 'demo')
  let window: BrowserWindow | null = null
  let workspace: Workspace | null = null
  const page = () => (window && !window.isDestroyed() ? window.webContents : null)
  const emit = createEmit(page)

  const stamp = (): string => new Date().toISOString().replaceAll(':', '-')
  const settings = await openSettings(join(dataFolder, 'settings.json'), stamp())
  const manners = createManners({
    window: () => window,
    power: powerSaveBlocker,
    mayNotify: () => settings.get().preferences.notify && Notification.isSupported(),
    notify: (title, body) => {
      const notification = new Notification({ title, body })
      notification.on('click', () => window?.show())
      notification.show()
    }
  })

  const deletion = createDeletion({
    now: Date.now,
    emitProgress: (settled) => {
      manners.progress(settled.progress)
      emit('deletion:progress', settled)
    },
    emitEnd: (report) => {
      manners.ended(report)
      emit('deletion:ended', report)
    }
  })
  const connecting = createConnecting({
    endpoint,
    vault: createVault(loadKeytar),
    settings,
    createKling,
    startDemo: (assets) =>
      startDemo({ readSample: (name) => readRequired(join(samples, name)), accounts: new Map([[DEMO_EMAIL, generateUploads(assets)]]) }),
    onOpen: (opened) => {
      workspace?.library.cancel()
      deletion.clearPlans()
      workspace = opened && createWorkspace({ ...opened, dataFolder, emit })
    }
  })
  if (demoAssets !== null) await connecting.demo(demoAssets)

  serveRequests({
    ipcMain,
    isTrusted: trusts(PAGE_ORIGIN, page),
    handlers: createHandlers({
      connecting,
      deletion,
      workspace: () => workspace,
      demoAssets,
      settings,
      selections: createSelections(join(dataFolder, 'selections'), stamp),
      manners,
      onPreferences: ({ theme }) => {
        nativeTheme.themeSource = theme
      },
      closeWindow: () => closeWindow()
    })
  })
  const folder = join(import.meta.dirname, '../renderer')
  protocol.handle(PAGE_SCHEME, createPageServer({ folder, answerMedia: (request) => workspace?.media.answer(request) ?? null }))
  denyPermissions(session.defaultSession)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform === 'darwin', (command) => emit('menu:command', { command }))))

  nativeTheme.themeSource = settings.get().preferences.theme
  window = openWindow({
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    screens: screen.getAllDisplays().map(({ workArea }) => workArea),
    placement: settings.get().placement,
    isDark: nativeTheme.shouldUseDarkColors
  })
  const closeWindow = guardClosing(window, deletion.isRunning, () => emit('window:closing', null))
  let placing: Promise<unknown> = Promise.resolve()
  onPlaced(window, (placement) => {
    placing = settings.update((before) => ({ ...before, placement }))
  })

  // A run loses nothing to a closed window: the batch in flight ends first.
  app.on('window-all-closed', () => void Promise.all([deletion.settle(), placing]).then(() => app.quit()))
}
