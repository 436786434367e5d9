import { formatNumber } from '../ui/format'

export const words = {
  places: 'Places',
  library: 'Library',
  history: 'History',
  settings: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  close: 'Close',
  brokenTitle: 'Something went wrong',
  brokenHint:
    'This part of the window could not be drawn. Your selection is kept, nothing was deleted by it, and a deletion that is running goes on.',
  tryAgain: 'Try again',
  closingTitle: 'A deletion is running',
  closingLead:
    'Closing stops it after the request under way. What was sent by then cannot be brought back; what was not sent is untouched and stays selected.',
  keepDeleting: 'Keep deleting',
  stopAndClose: 'Stop and close',
  stopping: 'Stopping…',
  groups: {
    selecting: 'Selecting',
    moving: 'Moving about',
    viewer: 'Looking at one asset',
    program: 'Program'
  },
  does: {
    click: 'Select or drop an asset',
    open: 'Look at it in full',
    range: 'Select everything in between',
    marquee: 'Select what a rectangle touches; with Ctrl as well as the rest',
    selectAll: 'Select all that are shown',
    invert: 'Turn the selection round',
    month: 'Select the month',
    neighbours: 'Go to the next asset',
    select: 'Select or drop it',
    leave: 'Back to the library',
    clear: 'Clear the selection',
    undo: 'Undo a step of selecting',
    redo: 'Redo it',
    delete: 'Ask to delete what is selected',
    keep: 'Keep: lock what has the focus or is selected, or unlock it',
    move: 'Go to the next asset',
    ends: 'Go to the first or the last',
    pages: 'Go up or down by a screen',
    extend: 'Draw the selection on',
    extendEnds: 'Draw the selection to the first or the last',
    find: 'Search by name',
    filter: 'Filter',
    exportIds: 'Save the ids of the selection',
    importIds: 'Select what a list of ids names',
    refresh: 'List the library again',
    library: 'Library',
    history: 'History',
    settings: 'Settings',
    shortcuts: 'This list'
  },
  keys: {
    command: 'Ctrl',
    shift: 'Shift',
    click: 'Click',
    doubleClick: 'Double click',
    enter: 'Enter',
    drag: 'Drag',
    space: 'Space',
    arrows: 'Arrow keys',
    home: 'Home',
    end: 'End',
    pages: 'Page Up, Page Down',
    delete: 'Delete',
    escape: 'Esc'
  }
} as const

export const selectedOf = (selected: number, total: number): string =>
  `${formatNumber(selected)} of ${formatNumber(total)} selected`
export const deletedOf = (deleted: number, total: number): string =>
  `Deleted ${formatNumber(deleted)} of ${formatNumber(total)}`
export const pausedOf = (deleted: number, total: number): string =>
  `Paused. ${deletedOf(deleted, total)}`
export const endedOf = (deleted: number, total: number): string =>
  `The deletion has ended. ${deletedOf(deleted, total)}`
