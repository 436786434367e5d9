import { join } from 'node:path'
import type { WorkUnderWay } from '@shared/commands'
import { type LanguageChoice, languageOf } from '@shared/language/language'
import { speak, spokenLanguage } from '@shared/language/spoken'
import type { Placement, Theme } from '@shared/settings'
import {
  app,
  type BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  powerSaveBlocker,
  screen,
  shell,
  type WebContents
} from 'electron'
import { systemClock } from '../time/clock'
import type { Emit } from './ipc/emit'
import { createEmit } from './ipc/serve'
import { followApp, type Presence } from './lifecycle/app-events'
import { onSessionEnd } from './lifecycle/shutdown'
import { createPopUpMenu, type PopUpMenu } from './menus/context-menu'
import { type CopyText, createCopyText } from './window/clipboard'
import { createFileDialogs, type FileDialogs } from './window/file-dialogs'
import { createOpenLink, type OpenLink } from './window/links'
import { menuTemplate } from './window/menu'
import { createNativeDialogs } from './window/native-dialogs'
import { createNotify } from './window/notifications'
import { createPicturesOut, type PicturesOut } from './window/pictures-out'
import type { RunStatusDesktop } from './window/run-status'
import { onPlaced, openWindow, windowIcon } from './window/window'
import { PACKS } from './words/packs'

/** What the program asks of the desktop it runs on: Electron's here, a double in tests. */
export interface Desktop extends RunStatusDesktop, PicturesOut {
  readonly emit: Emit
  readonly files: FileDialogs
  readonly openLink: OpenLink
  readonly copyText: CopyText
  /** An empty text, or the system's words about why the folder could not be opened. */
  readonly openPath: (path: string) => Promise<string>
  /** Shows a file in the system's file manager. */
  readonly showInFolder: (path: string) => void
  readonly popUpMenu: PopUpMenu
  /** Tags, the first choice first. */
  readonly systemLanguages: () => readonly string[]
  /** The language of the menu, the title, notifications and dialogs. */
  readonly setLanguage: (choice: LanguageChoice) => void
  readonly setTheme: (theme: Theme) => void
  /** Closes the window without asking, and with it the program. */
  readonly closeWindow: () => void
}

/** What the window asks of the program. */
export interface WindowProgram {
  readonly placement: () => Placement | null
  readonly onPlaced: (placement: Placement) => void
  /** What closing the window would break off, so that it asks first; null: nothing. */
  readonly underWay: () => WorkUnderWay | null
  readonly needsPage: () => boolean
  /** The user's session ends: nothing more is sent. */
  readonly suspend: () => Promise<void>
}

/** Electron's desktop, with the one window. */
interface ElectronDesktop extends Desktop {
  readonly page: () => WebContents | null
  /** Opens the window, once the program is there. */
  readonly show: (program: WindowProgram) => void
}

export function createDesktop(): ElectronDesktop {
  const isMac = process.platform === 'darwin'
  /** Null until `show`. */
  let presence: Presence | null = null

  const window = (): BrowserWindow | null => presence?.window() ?? null
  const page = (): WebContents | null => window()?.webContents ?? null
  const emit = createEmit(page)
  const openLink = createOpenLink(shell.openExternal)

  const systemLanguages = (): readonly string[] => app.getPreferredSystemLanguages()

  // Elsewhere a dialog has keys of its own, and the menu stays as it is.
  const dialogs = createNativeDialogs(() => {
    if (isMac) showMenu()
  })
  const showMenu = (): void =>
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menuTemplate({
          isMac,
          ask: (command) => emit('menu:command', { command }),
          openReleases: () => void openLink('releases'),
          isDialogOpen: dialogs.isOpen
        })
      )
    )

  const createWindow = (program: WindowProgram): BrowserWindow => {
    const created = openWindow({
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      icon: windowIcon(process.platform, app.getAppPath()),
      screens: screen.getAllDisplays().map(({ workArea }) => workArea),
      placement: program.placement(),
      isDark: nativeTheme.shouldUseDarkColors,
      isPackaged: app.isPackaged
    })
    onSessionEnd(created, program.suspend)
    onPlaced(created, program.onPlaced)
    return created
  }

  return {
    page,
    emit,
    window,
    power: powerSaveBlocker,
    files: createFileDialogs(dialog, window, dialogs),
    openLink,
    openPath: shell.openPath,
    showInFolder: shell.showItemInFolder,
    copyText: createCopyText(clipboard),
    ...createPicturesOut({
      clipboard,
      newItem: (items) => new ClipboardItem(items),
      imageOf: nativeImage.createFromBitmap,
      page
    }),

    popUpMenu: createPopUpMenu({ build: Menu.buildFromTemplate, window }),

    notify: createNotify(Notification, () => presence?.front()),

    systemLanguages,

    setLanguage: (choice) => {
      const system = systemLanguages()
      const before = spokenLanguage()
      void speak(languageOf(choice, system), system, PACKS).then(() => {
        if (spokenLanguage() !== before) showMenu()
      })
    },

    setTheme: (theme) => {
      nativeTheme.themeSource = theme
    },

    closeWindow: () => presence?.close(),

    show: (program) => {
      showMenu()
      presence = followApp({
        app,
        isMac,
        createWindow: () => createWindow(program),
        underWay: program.underWay,
        needsPage: program.needsPage,
        elapsed: systemClock.elapsed,
        ask: (work) => emit('window:closing', work)
      })
      presence.open()
    }
  }
}
