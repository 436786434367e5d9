import type { RequestName } from '@shared/ipc/contract'
import type { LibraryOf } from '@shared/library/kind'
import { fail, type Problem } from '@shared/problem'
import type { ProgramFacts } from '@shared/program'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { createConnection } from '../accounts/connection'
import type { DemoLibrary } from '../accounts/demo-session'
import { createAgain } from '../copies/again/again'
import { createCopies } from '../copies/copies'
import { withPlanned } from '../copies/files'
import type { ReaderThread } from '../copies/reading/reader-thread'
import { createDeletion, type Deletion } from '../deletion/deletion'
import { idsOf } from '../deletion/ids'
import { itemNameOf } from '../keychain/item'
import { createVault, type Keytar } from '../keychain/vault'
import { createKling } from '../kling/client'
import { createLibraryMemories } from '../library/memory/memory'
import type { Log } from '../log/log'
import { connectionState, failureOf, listingEnded, runEnded } from '../log/log-event'
import type { Network } from '../network/network'
import type { Clock } from '../time/clock'
import { createAccountSlot } from './account-slot'
import { createGonePictures } from './copies/gone-pictures'
import { createPixelDoor } from './copies/pixel-door'
import type { Desktop, WindowProgram } from './desktop'
import { createHandlers } from './ipc/handlers'
import type { Handlers } from './ipc/serve'
import { createOpenAccount } from './open-account'
import type { Config } from './start/config'
import { cacheLimitBytes, openStores } from './stores'
import { createDataFolder, type DataFolder } from './upkeep/data-folder'
import { createNewerVersion } from './upkeep/newer-version'
import { createNotices } from './upkeep/notices'
import { removeEverything } from './upkeep/remove-everything'
import { createRunStatus } from './window/run-status'
import { createStayAwake } from './window/stay-awake'

type Failure = { readonly problem: Problem } | { readonly error: unknown }

/** The program behind the window: all that knows no Electron. */
export interface Program {
  readonly handlers: Handlers
  /** Logs a request that failed. */
  readonly onFailure: (of: RequestName, failure: Failure) => void
  readonly deletion: Deletion
  /** The program ends: nothing more is sent or fetched; resolves once all is written down. */
  readonly settle: () => Promise<void>
  /** What the window shows and asks. */
  readonly shown: WindowProgram
  /** Null when the request is not for a picture, or no account is open. */
  readonly answerMedia: (request: Request) => Promise<Response> | null
  /** Asks the keychain, or opens the demo library. Nothing waits for it. */
  readonly begin: () => void
  /** Resolves when everything stored is on the disk, or has failed. */
  readonly flush: DataFolder['flush']
  readonly storedNames: DataFolder['names']
  /** Whether a call to the keychain has not answered yet. */
  readonly isKeychainOutstanding: () => boolean
}

interface ProgramOptions {
  readonly config: Pick<Config, 'endpoint' | 'demoAssets' | 'provisioning'>
  readonly dataFolder: string
  /** The user's own folder. */
  readonly home: string
  readonly facts: ProgramFacts
  readonly desktop: Desktop
  readonly network: Network
  /** Reads copies back. */
  readonly reader: ReaderThread
  /** Where the newest version is told. */
  readonly newestVersion: string
  readonly clock: Clock
  readonly random: () => number
  readonly loadKeytar: () => Promise<Keytar>
  readonly startDemo: (assets: number) => Promise<DemoLibrary>
  /** Hears of the log as soon as it is open. */
  readonly onLog: (log: Log) => void
}

/** Builds the whole program from what it is given. The only composition: tests build this one. */
export async function createProgram(options: ProgramOptions): Promise<Program> {
  const { config, facts, desktop, network, clock, random } = options
  const { emit } = desktop
  const { endpoint, demoAssets, provisioning } = config

  // What is stored.
  const dataFolder = createDataFolder(options.dataFolder)
  const notices = createNotices((all) => emit('notices:changed', all))
  const stores = await openStores({
    dataFolder,
    home: options.home,
    facts,
    defaults: { ...DEFAULT_PREFERENCES, ...provisioning?.preferences },
    stamp: () => new Date(clock.now()).toISOString().replaceAll(':', '-'),
    tell: notices.tell,
    onLog: options.onLog
  })
  const { log, redactor, settings, pictures, listings, keepLists, histories } = stores
  const preferences = () => settings.get().preferences
  const applyPreferences = (): void => {
    desktop.setLanguage(preferences().language)
    desktop.setTheme(preferences().theme)
    pictures.setLimit(cacheLimitBytes(preferences()))
  }
  applyPreferences()

  // The account that is open, and a run in it.
  const memoryOf = createLibraryMemories(clock.elapsed)
  const account = createAccountSlot((connected) =>
    createOpenAccount(connected, {
      pictures,
      listings,
      keepLists,
      prints: stores.prints,
      answers: stores.answers,
      histories,
      network,
      memoryOf,
      clock,
      random,
      pageSize: () => preferences().pageSize,
      parallel: () => preferences().parallel,
      readsUses: () => preferences().readUses,
      isRunning: () => deletion.isRunning(),
      tell: notices.tell,
      emit,
      logListing: (end) => log.write(listingEnded(end))
    })
  )
  const stayAwake = createStayAwake(desktop.power)
  const runStatus = createRunStatus({
    ...desktop,
    stayAwake,
    mayNotify: () => preferences().notify
  })
  const copies = createCopies({
    setups: stores.copiesSetups,
    network,
    reader: options.reader,
    clock,
    parallel: () => preferences().parallel,
    askToDecode: (decoding) => emit('copies:decode', decoding),
    emitSaving: (change) => {
      const { phase } = change.saving
      stayAwake('saving', phase !== 'paused' && phase !== 'ended')
      emit('copies:saving', change)
    },
    emitCheck: (check) => emit('copies:checked', check)
  })
  const listAgain = (of: LibraryOf): void => emit('library:list-again', of)
  const again = createAgain({
    copies,
    journals: stores.uploadJournals,
    clock,
    random,
    emit: (progress) => {
      stayAwake('again', progress.phase !== 'ended')
      emit('again:progress', progress)
    },
    listAgain: (ofAccount) => listAgain({ account: ofAccount, library: 'uploads' })
  })
  const deletion = createDeletion({
    store: stores.journals,
    clock,
    random,
    openClearance: async ({ key }, assets) => {
      const open = account.get()?.libraryOf(key)
      if (!open) return fail({ kind: 'not-connected' })
      const files = open.files && withPlanned(open.files, assets)
      return copies.openLane({ ...open, ...(files && { files }) }, idsOf(assets))
    },
    parallel: () => preferences().parallel,
    emitPlanning: (planning) => emit('deletion:planning', planning),
    emitProgress: (settled) => {
      runStatus.progress(settled.progress)
      const { library } = settled.progress
      account.get()?.libraries[library].onOutcomes(settled.outcomes)
      emit('deletion:progress', settled)
    },
    emitEnd: (report) => {
      runStatus.ended(report)
      log.write(runEnded(report))
      account.get()?.libraries[report.library].onRunEnd()
      account.get()?.uses.wake()
      emit('deletion:ended', report)
    },
    listAgain
  })

  // The token, and the account it opens.
  const vault = createVault({
    load: options.loadKeytar,
    item: itemNameOf(options.dataFolder, process.platform)
  })
  const connection = createConnection({
    endpoint,
    vault,
    accounts: stores.accounts,
    createKling: (client) => {
      redactor.hide(client.token)
      return createKling({ ...client, network, clock })
    },
    startDemo: options.startDemo,
    // What is on its way when its account closes would be unknown for ever.
    isRunning: () => deletion.isRunning() || again.isRunning(),
    onState: (state) => log.write(connectionState(state)),
    onChange: () => emit('connection:changed', null),
    onOpen: (connected) => {
      if (!account.open(connected)) return
      deletion.leaveAccount()
      again.leaveAccount()
      void copies.close()
    }
  })

  const newerVersion = createNewerVersion({
    network,
    address: options.newestVersion,
    version: facts.version,
    wish: () => preferences().newVersions
  })

  const pixels = createPixelDoor(desktop)
  const gonePicture = createGonePictures({
    uploads: () => account.get()?.libraries.uploads,
    copies
  })
  const handlers = createHandlers({
    newerVersion,
    stores,
    desktop,
    connection,
    deletion,
    copies,
    again,
    takeIcon: pixels.takeIcon,
    openAccount: account.get,
    runStatus,
    notices,
    clock,
    facts,
    endpoint,
    demoAssets,
    onPreferences: () => {
      applyPreferences()
      account.get()?.uses.onSetting()
    },
    pathOf: dataFolder.pathOf,
    removeEverything: async () => {
      const removed = await removeEverything({ dataFolder, removeTokens: connection.removeAll })
      applyPreferences()
      return removed
    }
  })

  return {
    handlers,
    onFailure: (of, failure) => log.write(failureOf(of, failure)),
    deletion,
    settle: async () => {
      await deletion.close()
      await copies.close()
    },
    shown: {
      placement: () => settings.get().placement,
      onPlaced: (placement) => void settings.update((before) => ({ ...before, placement })),
      needsPage: copies.needsPage,
      underWay: () => {
        if (deletion.isRunning()) return 'deletion'
        if (again.isRunning()) return 'uploads'
        return copies.isSaving() ? 'saving' : null
      },
      suspend: deletion.suspend
    },
    answerMedia: (request) =>
      pixels.answer(request) ??
      copies.answer(request) ??
      gonePicture(request) ??
      account.get()?.answerMedia(request) ??
      null,
    begin: () => void (demoAssets === null ? connection.get() : connection.demo(demoAssets)),
    flush: dataFolder.flush,
    storedNames: dataFolder.names,
    isKeychainOutstanding: vault.isOutstanding
  }
}
