import { homedir, hostname, release } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { systemLocale } from '@shared/language/locale'
import { app, dialog, ipcMain, powerMonitor, protocol, session } from 'electron'
import { createReaderThread } from '../copies/reading/reader-thread'
import { linkTargetNow, probeFolderNow, readTextNow } from '../files/now'
import { loadKeytar } from '../keychain/keytar'
import { trustedCertificates } from '../network/certificates'
import { createNetwork } from '../network/network'
import { systemClock } from '../time/clock'
import { createDesktop } from './desktop'
import { serveRequests, trusts } from './ipc/serve'
import { logCrashes } from './lifecycle/crash-log'
import { onQuit } from './lifecycle/quit'
import { onShutdown } from './lifecycle/shutdown'
import { createProgram } from './program'
import { type Config, readStart } from './start/config'
import { demoLibraryFrom } from './start/demo-library'
import { heldElsewhere, LOCK_NAME } from './start/held-elsewhere'
import { chosenLanguageNow, chromiumLanguage } from './start/language'
import { prepareElectron } from './start/prepare'
import { PROVISIONING_LIMIT_BYTES } from './start/provisioning'
import { sayAndEnd, startOrSay } from './start/start-or-say'
import { mayStart } from './start/switches'
import { usableFolder } from './start/usable-folder'
import { factsOf } from './upkeep/facts'
import { NEWEST_VERSION } from './window/links'
import { limitPermissions } from './window/page-guards'
import { createPageServer, PAGE_ORIGIN, PAGE_SCHEME } from './window/page-server'
import { words } from './words/words'

const { argv, env, platform } = process
const allowed = mayStart(process, app.isPackaged)
const executable = allowed.ok && app.isPackaged ? app.getPath('exe') : null
const read = (path: string) => readTextNow(path, PROVISIONING_LIMIT_BYTES)
const config = allowed.ok ? readStart({ argv, env, platform, executable, read }) : allowed

const usable = config.ok
  ? usableFolder(config.value.dataFolder ?? app.getPath('userData'), probeFolderNow)
  : config

if (config.ok && usable.ok) {
  void startOrSay(() => begin(config.value), { app, dialog })
} else if (!allowed.ok) {
  // At once: until Electron is ready, no debugger listens either.
  dialog.showErrorBox(words.cannotStart, allowed.problem)
  app.exit(1)
} else if (!usable.ok) {
  void sayAndEnd(usable.problem, { app, dialog })
}

async function begin(config: Config): Promise<void> {
  const { dataFolder: folder } = config
  const chosen = chosenLanguageNow(folder ?? app.getPath('userData'))
  const isAlone = await prepareElectron(
    { app, protocol, platform },
    { dataFolder: folder, language: chromiumLanguage(chosen, platform, systemLocale()) }
  )
  if (isAlone) {
    await start(config)
    return
  }

  const dataFolder = app.getPath('userData')
  const lock = linkTargetNow(join(dataFolder, LOCK_NAME))
  const why = heldElsewhere({ dataFolder, lock, computer: hostname() })
  if (why === null) app.exit(0)
  else await sayAndEnd(why, { app, dialog })
}

async function start(config: Config): Promise<void> {
  const { provisioning } = config
  const desktop = createDesktop()
  const program = await createProgram({
    config,
    dataFolder: app.getPath('userData'),
    home: homedir(),
    facts: factsOf({ version: app.getVersion(), release: release(), provisioning }, process),
    desktop,
    network: createNetwork({
      resolveProxy: (url) => session.defaultSession.resolveProxy(url),
      env,
      trusted: trustedCertificates
    }),
    reader: createReaderThread(() => new Worker(join(import.meta.dirname, 'copy-reader.js'))),
    newestVersion: NEWEST_VERSION,
    clock: systemClock,
    random: Math.random,
    loadKeytar,
    startDemo: demoLibraryFrom(join(app.getAppPath(), 'resources', 'demo')),
    onLog: (log) => logCrashes(process, app, log)
  })
  const { handlers, onFailure, answerMedia, deletion, settle, flush, isKeychainOutstanding } =
    program

  // The keychain, or the demo, answers while the window comes up.
  program.begin()

  serveRequests({ ipcMain, isTrusted: trusts(PAGE_ORIGIN, desktop.page), handlers, onFailure })
  const folder = join(import.meta.dirname, '../renderer')
  protocol.handle(PAGE_SCHEME, createPageServer({ folder, answerMedia }))
  limitPermissions(session.defaultSession)
  desktop.show(program.shown)

  onShutdown({ power: powerMonitor, app, suspend: deletion.suspend, flush })
  onQuit({ app, settle, flush, isBlocked: isKeychainOutstanding })
}
