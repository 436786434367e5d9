/** Whether the keyboard has ⌘ in place of Ctrl. */
export const isMac = navigator.platform.startsWith('Mac')
