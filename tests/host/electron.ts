// Stands in for the module `electron` where its binary cannot be had: the same built program runs
// under Node, its window is Chromium's. Exactly what the program uses is exported; importing
// anything else fails when the program starts.
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
