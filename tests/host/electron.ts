// The module `electron` for machines without Electron's binary: the built program runs unchanged
// under Node, in a window of Chromium. It exports exactly what the program uses; importing anything
// else fails at the start.
import { app } from './app'
import { refuseOpening } from './rules/program-files'
import { endOnSignals } from './rules/signals'
import { thisSystem } from './rules/system'

export { dialog } from './app'
export { ipcMain } from './ipc-main'
export { Menu } from './menu'
export { ClipboardItem, nativeImage } from './rules/pictures'
export { session } from './session'
export { protocol } from './shown/protocol'
export { BrowserWindow } from './shown/window'
export {
  clipboard,
  Notification,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  screen,
  shell
} from './system'
export { app }

endOnSignals(process, thisSystem(), app.quit)
refuseOpening(app.getAppPath())
