import { Menu, type MenuItemConstructorOptions } from 'electron'

/** Editing, zoom and window commands by role. There is no "Reload": it would drop what is selected. */
export function setMenu(isMac: boolean): void {
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { type: 'separator' }, { role: 'togglefullscreen' }]
  }
  const template: MenuItemConstructorOptions[] = [{ role: 'editMenu' }, view, { role: 'windowMenu' }]
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [{ role: 'appMenu' }, ...template] : [{ role: 'fileMenu' }, ...template]))
}
