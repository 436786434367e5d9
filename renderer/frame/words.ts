import { formatNumber } from '../ui/format'
import { common } from '../ui/words'

export const words = {
  screens: 'Screens',
  shortcuts: 'Keyboard shortcuts',
  singleKeysOff: 'Single-key shortcuts are turned off in the settings.',
  nothingSelected: 'Nothing is selected',
  brokenTitle: 'Something went wrong',
  brokenHint:
    'This part of the window could not be shown. Nothing was deleted because of it, your selection is kept, and a running deletion continues.',
  closing: {
    running: {
      title: 'A deletion is running',
      lead: 'If you close now, the deletion stops after the current request. Assets already sent for deletion cannot be recovered. The rest are untouched.',
      stay: 'Continue deleting',
      close: 'Stop and close',
      closing: 'Stopping…'
    },
    ended: {
      title: 'The deletion has ended',
      lead: 'Its report is in the library, and later in the history.',
      stay: 'Stay',
      close: 'Close the window',
      closing: 'Closing…'
    }
  },
  groups: {
    selecting: 'Selecting',
    moving: 'Navigating',
    viewer: 'Viewing an asset',
    duplicates: common.duplicates,
    program: 'General'
  },
  does: {
    click: 'Select or deselect an asset',
    open: 'Open',
    range: 'Select everything in between',
    dragOut: 'Drag selected assets that have a copy to a folder or another program',
    marquee: 'Drag to select; hold Ctrl to add (⌘ on a Mac)',
    selectAll: 'Select everything shown',
    invert: 'Invert the selection',
    month: 'Select the whole month',
    neighbours: 'Go to the next or previous asset',
    select: 'Select or deselect it',
    saveCopy: 'Save a copy of it',
    uses: 'Go to what it is used in; Enter opens a task',
    leave: 'Back to the library',
    group: 'Go to the next or previous group',
    member: 'Show another asset of the group',
    keepInstead: 'Keep this one instead',
    variants: 'Variants: keep all',
    different: 'They are different',
    selectOthers: 'Select the ticked ones',
    zoom: 'Zoom both pictures',
    openBeside: 'Open the other one',
    undoDecision: 'Take back the last decision',
    clear: 'Clear the selection',
    undo: 'Undo the last selection change',
    redo: 'Redo it',
    delete: 'Delete the selected assets (asks first)',
    keep: 'Keep: lock or unlock an asset, or everything selected',
    move: 'Move between assets',
    ends: 'Go to the first or last asset',
    pages: 'Move up or down one screen',
    larger: 'Larger pictures',
    smaller: 'Smaller pictures',
    wheel: 'Larger or smaller pictures',
    extend: 'Extend the selection',
    extendEnds: 'Extend the selection to the first or last asset',
    find: 'Search by name',
    filter: 'Filter',
    exportIds: 'Export the IDs of the selection…',
    importIds: 'Select from a list of IDs…',
    refresh: 'Refresh the library',
    library: common.library,
    history: common.history,
    settings: common.settings,
    shortcuts: 'Show this list'
  },
  keys: {
    command: 'Ctrl',
    shift: 'Shift',
    click: 'Click',
    doubleClick: 'Double-click',
    enter: 'Enter',
    drag: 'Drag',
    wheel: 'Wheel',
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
