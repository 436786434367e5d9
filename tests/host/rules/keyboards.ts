/**
 * What the menu hears of a key that is pressed together with Ctrl, by keyboard. Electron's
 * `=` is the key VKEY_OEM_PLUS alone and `Plus` the same with Shift (accelerator_util,
 * keyboard_util); Windows and Chromium call so the key of a keyboard that has the plus sign,
 * with Shift or without. The keys of the number pad are others.
 */
export const ZOOM_KEYS = [
  ['US, French, Brazilian: =', 'Ctrl+=', 'zoomIn'],
  ['US, French, Brazilian: Shift and =, which writes +', 'Ctrl+Shift+=', 'zoomIn'],
  ['German, Spanish, Italian: +', 'Ctrl+=', 'zoomIn'],
  ['Japanese: Shift and ;, which writes +', 'Ctrl+Shift+=', 'zoomIn'],
  ['every one: -', 'Ctrl+-', 'zoomOut'],
  ['every one: 0', 'Ctrl+0', 'resetZoom'],
  ['number pad: +', 'Ctrl+numadd', 'zoomIn'],
  ['number pad: -', 'Ctrl+numsub', 'zoomOut'],
  ['number pad: 0', 'Ctrl+num0', 'resetZoom']
] as const
