import { join } from 'node:path'
import type { Placement } from '@shared/settings'
import { BrowserWindow, type Rectangle } from 'electron'
import { words } from '../words/words'
import { PAGE_ADDRESS } from './page-server'
import { MIN_SIZE, placeOn } from './placement'
import { showWhenReady } from './show'

interface Options {
  readonly preload: string
  /** A picture's path, where the system has no other for the window. */
  readonly icon: string | null
  readonly screens: readonly Rectangle[]
  readonly placement: Placement | null
  readonly isDark: boolean
  readonly isPackaged: boolean
}

/** The page's own background, so that a dark window does not open white. See renderer/theme.css. */
const BACKGROUND = { light: '#f6f6f4', dark: '#141416' } as const

/** Electron's defaults are spelled out too, so that they do not change with its version. */
const PAGE_RESTRICTIONS = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false
} as const

/** Windows and macOS take the program's own icon; Linux takes none by itself. */
export const windowIcon = (platform: string, programFolder: string): string | null =>
  platform === 'linux' ? join(programFolder, 'resources', 'icons', '256x256.png') : null

/** The one window: a sandboxed page without Node, behind the preload script. */
export function openWindow({
  preload,
  icon,
  screens,
  placement,
  isDark,
  isPackaged
}: Options): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOn(screens, placement),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: words.product,
    ...(icon === null ? {} : { icon }),
    backgroundColor: isDark ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: { ...PAGE_RESTRICTIONS, preload, devTools: !isPackaged }
  })
  if (placement?.maximized) window.maximize()
  showWhenReady(window)
  // A page that does not load is shown as it is, which `did-fail-load` sees to.
  window.loadURL(PAGE_ADDRESS).catch(() => undefined)
  return window
}

/** Tells where the window is when it closes. */
export function onPlaced(window: BrowserWindow, tell: (placement: Placement) => void): void {
  window.on('close', () => tell({ ...window.getNormalBounds(), maximized: window.isMaximized() }))
}
