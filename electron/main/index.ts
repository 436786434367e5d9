import { homedir, hostname, release } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { languageOf } from '@shared/language/language'
import { systemLocale } from '@shared/language/locale'
import { speak } from '@shared/language/spoken'
import { ok } from '@shared/problem'
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
import { areFileCallsOut, onQuit } from './lifecycle/quit'
import { onShutdown } from './lifecycle/shutdown'
import { createProgram } from './program'
import { type Config, readStart } from './start/config'
import { demoLibraryFrom } from './start/demo-library'
import { allowFileCalls } from './start/file-calls'
import { elsewhereText, heldElsewhere, LOCK_NAME } from './start/held-elsewhere'
import { chosenLanguageNow, chromiumLanguage } from './start/language'
import { prepareElectron } from './start/prepare'
import { PROVISIONING_LIMIT_BYTES } from './start/provisioning'
import { sayAndEnd, startOrSay } from './start/start-or-say'
import { mayStart } from './start/switches'
import { unusableText } from './start/usable-folder'
import { factsOf } from './upkeep/facts'
import { NEWEST_VERSION } from './window/links'
import { limitPermissions } from './window/page-guards'
import { createPageServer, PAGE_ORIGIN, PAGE_SCHEME } from './window/page-server'
import { PACKS } from './words/packs'
import { words } from './words/words'

const { argv, env, platform } = process
allowFileCalls(env)
const allowed = mayStart(process, app.isPackaged)
const executable = allowed.ok && app.isPackaged ? app.getPath('exe') : null
const read = (path: string) => readTextNow(path, PROVISIONING_LIMIT_BYTES)
const config = allowed.ok ? readStart({ argv, env, platform, executable, read }) : allowed

const folder = config.ok ? (config.value.dataFolder ?? app.getPath('userData')) : null
const usable = folder === null ? ok(null) : probeFolderNow(folder)
const chosen = folder === null ? 'system' : chosenLanguageNow(folder)

const saying = {
  app,
  dialog,
  speak: async (): Promise<void> => {
    const system = app.getPreferredSystemLanguages()
    await speak(languageOf(chosen, system), system, PACKS)
  }
}

if (!allowed.ok) {
  // At once, and so in English: until Electron is ready, no debugger listens either.
  dialog.showErrorBox(words.cannotStart, allowed.problem())
  app.exit(1)
} else if (!config.ok) {
  void sayAndEnd(config.problem, saying)
} else if (folder !== null && !usable.ok) {
  const { problem } = usable
  void sayAndEnd(() => unusableText(folder, problem), saying)
} else {
  const { value } = config
  void startOrSay(() => begin(value), saying)
}

async function begin(config: Config): Promise<void> {
  const isAlone = await prepareElectron(
    { app, protocol, platform },
    { dataFolder: config.dataFolder, language: chromiumLanguage(chosen, platform, systemLocale) }
  )
  if (isAlone) {
    await start(config)
    return
  }

  const dataFolder = app.getPath('userData')
  const lock = linkTargetNow(join(dataFolder, LOCK_NAME))
  const holder = heldElsewhere({ lock, computer: hostname() })
  if (holder === null) app.exit(0)
  else await sayAndEnd(() => elsewhereText(holder, dataFolder), saying)
}

async function start(config: Config): Promise<void> {
  const { provisioning } = config
  const desktop = createDesktop()
  const reader = createReaderThread(() => new Worker(join(import.meta.dirname, 'copy-reader.js')))
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
    reader,
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
  const hasFileCalls = () => areFileCallsOut() || reader.isReading()
  onQuit({ app, settle, flush, isBlocked: isKeychainOutstanding, hasFileCalls })
}
