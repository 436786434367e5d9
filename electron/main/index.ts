import { homedir, release } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell
} from 'electron'
import { openAccounts } from '../accounts/accounts-file'
import { createConnection } from '../accounts/connection'
import { createDeletion } from '../deletion/deletion'
import { createJournalStore } from '../deletion/journal/journal-store'
import { generateUploads } from '../demo/generate'
import { DEMO_EMAIL, startDemo } from '../demo/server'
import { readRequired, readTextNow } from '../files/files'
import { loadKeytar } from '../keychain/keytar'
import { createVault } from '../keychain/vault'
import { createKling } from '../kling/client'
import { createListingCache } from '../library/cache'
import { createKeepLists } from '../library/keep-list'
import { createSavedFilters } from '../library/saved-filters'
import { createSelections } from '../library/selections'
import { openLog } from '../log/log'
import { connectionState, failureOf, listingEnded, runEnded } from '../log/log-event'
import { createCache } from '../media/cache'
import { trustedCertificates } from '../network/certificates'
import { createNetwork } from '../network/network'
import { openSettings } from '../settings/settings'
import { systemClock } from '../time/clock'
import { createHandlers } from './ipc/handlers'
import { createEmit, serveRequests, trusts } from './ipc/serve'
import { followApp } from './lifecycle/app-events'
import { logCrashes } from './lifecycle/crash-log'
import { onQuit } from './lifecycle/quit'
import { onShutdown } from './lifecycle/shutdown'
import { createOpenAccount, isFor, type OpenAccount } from './open-account'
import { type Config, readStart } from './start/config'
import { PROVISIONING_LIMIT_BYTES } from './start/provisioning'
import { mayStart } from './start/switches'
import { factsOf } from './upkeep/facts'
import { createNotices } from './upkeep/notices'
import { removeEverything } from './upkeep/remove-everything'
import { createFileDialogs } from './window/file-dialogs'
import { createOpenLink } from './window/links'
import { menuTemplate } from './window/menu'
import { denyPermissions, guardContents } from './window/page-guards'
import { createPageServer, PAGE_ORIGIN, PAGE_SCHEME } from './window/page-server'
import { createRunStatus } from './window/run-status'
import { onPlaced, onSessionEnd, openWindow } from './window/window'

// Everything is constructed here, and here only: the rest is handed what it needs.

const { argv, env, platform } = process
const started = mayStart(process, app.isPackaged)
const executable = started.ok && app.isPackaged ? app.getPath('exe') : null
const config = started.ok
  ? readStart({
      argv,
      env,
      platform,
      executable,
      read: (path) => readTextNow(path, PROVISIONING_LIMIT_BYTES)
    })
  : started
if (config.ok) {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true }
    }
  ])
  app.enableSandbox()
  if (config.value.dataFolder) app.setPath('userData', config.value.dataFolder)
  guardContents(app)
  // One program per data folder: no two may write one journal. The first one comes to the front.
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => start(config.value))
  else app.exit(0)
} else {
  dialog.showErrorBox('Kling Sweep cannot start', config.problem)
  app.exit(1)
}

async function start({ endpoint, demoAssets, provisioning }: Config): Promise<void> {
  const isMac = platform === 'darwin'
  const dataFolder = app.getPath('userData')
  const samples = join(app.getAppPath(), 'resources', 'demo')
  let window: BrowserWindow | null = null
  let openAccount: OpenAccount | null = null
  const page = () => (window && !window.isDestroyed() ? window.webContents : null)
  const emit = createEmit(page)

  const facts = factsOf({
    version: app.getVersion(),
    versions: process.versions,
    platform,
    release: release(),
    arch: process.arch,
    provisioning
  })
  const { log, redactor } = openLog(dataFolder, homedir(), facts)
  logCrashes(process, app, log)

  const stamp = (): string => new Date().toISOString().replaceAll(':', '-')
  const notices = createNotices((all) => emit('notices:changed', all))
  const defaults = { ...DEFAULT_PREFERENCES, ...provisioning?.preferences }
  const settings = await openSettings(
    join(dataFolder, 'settings.json'),
    stamp(),
    notices.tell,
    defaults
  )
  const accounts = await openAccounts(
    join(dataFolder, 'accounts.json'),
    stamp(),
    settings,
    notices.tell
  )
  const cacheLimitBytes = (): number => settings.get().preferences.cacheLimitMb * 1_000_000
  const pictures = createCache(join(dataFolder, 'thumbnails'), cacheLimitBytes())
  const applyPreferences = (): void => {
    nativeTheme.themeSource = settings.get().preferences.theme
    pictures.setLimit(cacheLimitBytes())
  }
  const cache = createListingCache(join(dataFolder, 'listings'), stamp)
  const vault = createVault({ load: loadKeytar })
  const runStatus = createRunStatus({
    window: () => window,
    power: powerSaveBlocker,
    mayNotify: () => settings.get().preferences.notify && Notification.isSupported(),
    notify: (title, body) => {
      const notification = new Notification({ title, body })
      notification.on('click', () => presence.front())
      notification.show()
    }
  })

  const deletion = createDeletion({
    store: createJournalStore(join(dataFolder, 'journals'), stamp, notices.tell),
    clock: systemClock,
    random: Math.random,
    parallel: () => settings.get().preferences.parallel,
    emitProgress: (settled) => {
      runStatus.progress(settled.progress)
      openAccount?.settled(settled.outcomes)
      emit('deletion:progress', settled)
    },
    emitEnd: (report) => {
      runStatus.ended(report)
      log.write(runEnded(report))
      openAccount?.runEnded()
      emit('deletion:ended', report)
    },
    listAgain: () => emit('menu:command', { command: 'refresh' })
  })
  const network = createNetwork({
    resolveProxy: (url) => session.defaultSession.resolveProxy(url),
    env,
    trusted: trustedCertificates
  })
  const keepLists = createKeepLists(dataFolder, stamp)
  const selections = createSelections(dataFolder, stamp)
  const savedFilters = createSavedFilters(dataFolder, stamp)
  const connecting = createConnection({
    endpoint,
    vault,
    accounts,
    isRunning: deletion.isRunning,
    onChange: () => emit('connection:changed', null),
    createKling: (options) => {
      redactor.hide(options.token)
      return createKling({ ...options, network })
    },
    onState: (connection) => log.write(connectionState(connection)),
    startDemo: (assets) =>
      startDemo({
        readSample: (name) => readRequired(join(samples, name)),
        accounts: new Map([[DEMO_EMAIL, generateUploads(assets)]])
      }),
    onOpen: (opened) => {
      if (openAccount && opened && isFor(openAccount, opened)) return
      openAccount?.library.cancel()
      openAccount?.media.close()
      deletion.leaveAccount()
      openAccount =
        opened &&
        createOpenAccount({
          ...{
            ...opened,
            pictures,
            cache,
            tell: notices.tell,
            emit,
            network,
            keepListOf: keepLists.of
          },
          pageSize: () => settings.get().preferences.pageSize,
          onListed: (end) => log.write(listingEnded(end))
        })
    }
  })
  // Not waited for: the keychain, or the demo, answers while the window comes up.
  void (demoAssets === null ? connecting.get() : connecting.demo(demoAssets))

  const openLink = createOpenLink(shell.openExternal)
  serveRequests({
    ipcMain,
    isTrusted: trusts(PAGE_ORIGIN, page),
    onFailure: (of, failure) => log.write(failureOf(of, failure)),
    handlers: createHandlers({
      connecting,
      deletion,
      openAccount: () => openAccount,
      demoAssets,
      settings,
      selections,
      savedFilters,
      runStatus,
      notices,
      pictures,
      copy: (text) => clipboard.writeText(text),
      program: {
        ...{ facts, endpoint, dataFolder, accounts, log, redactor, shell, clipboard },
        removeEverything: () =>
          removeEverything({
            dataFolder,
            forgetTokens: async () => {
              connecting.leave()
              return connecting.forget()
            },
            forget: [
              () => settings.forget().then(applyPreferences),
              ...[
                pictures.clear,
                accounts.written,
                cache.idle,
                keepLists.forget,
                selections.idle,
                savedFilters.idle,
                log.forget
              ]
            ]
          })
      },
      onPreferences: applyPreferences,
      closeWindow: () => closeWindow(),
      files: createFileDialogs(dialog, () => window),
      openLink
    })
  })
  const builtPage = join(import.meta.dirname, '../renderer')
  protocol.handle(
    PAGE_SCHEME,
    createPageServer({
      folder: builtPage,
      answerMedia: (request) => openAccount?.media.answer(request) ?? null
    })
  )
  denyPermissions(session.defaultSession)
  const openReleases = (): void => void openLink('releases')
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(isMac, (command) => emit('menu:command', { command }), openReleases)
    )
  )

  applyPreferences()
  let closeWindow = (): void => undefined
  let placing: Promise<unknown> = Promise.resolve()
  const presence = followApp({
    ...{ app, isMac, isRunning: deletion.isRunning },
    window: () => window,
    open: () => open(),
    ask: () => emit('window:closing', null)
  })
  const open = (): void => {
    window = openWindow({
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      screens: screen.getAllDisplays().map(({ workArea }) => workArea),
      placement: settings.get().placement,
      isDark: nativeTheme.shouldUseDarkColors,
      isPackaged: app.isPackaged
    })
    closeWindow = presence.guard(window)
    onSessionEnd(window, deletion.suspend)
    onPlaced(window, (placement) => {
      placing = settings.update((before) => ({ ...before, placement }))
    })
  }
  open()
  onShutdown({ power: powerMonitor, app, suspend: deletion.suspend })

  onQuit({
    app,
    settle: deletion.close,
    flush: () =>
      Promise.all([
        placing,
        accounts.written(),
        cache.idle(),
        pictures.flush(),
        keepLists.idle(),
        selections.idle(),
        savedFilters.idle()
      ]).then(log.end),
    isBlocked: vault.isOutstanding
  })
}
