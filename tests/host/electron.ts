// The module `electron` for machines without Electron's binary: the built program runs unchanged
// under Node, in a window of Chromium. It exports exactly what the program uses; importing anything
// else fails at the start.
export { app, dialog, session } from './app'
export { ipcMain } from './ipc-main'
export { Menu } from './menu'
export { protocol } from './protocol'
export {
  clipboard,
  Notification,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  screen,
  shell
} from './system'
export { BrowserWindow } from './window'
