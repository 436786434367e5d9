import { table } from '@shared/language/tables'
import { common } from '../../ui/words'

// What the keyboard and the mouse can do besides commands: renderer/frame/commands/words.ts.

export const words = table('shortcuts', {
  title: 'Keyboard shortcuts',
  singleKeysOff: 'Single-key shortcuts are turned off in the settings.',
  groups: {
    selecting: 'Selecting',
    moving: 'Navigating',
    viewer: 'In the viewer',
    duplicates: common.duplicates,
    program: 'General'
  },
  does: {
    click: 'Select or deselect',
    open: 'Open',
    range: 'Select everything in between',
    dragOut: 'Drag what is selected and has a copy to a folder or another program',
    marquee: 'Drag to select; hold Ctrl to add (⌘ on a Mac)',
    month: 'Select the whole month',
    neighbours: 'Go to the next or previous one',
    select: 'Select or deselect it',
    selectAndGo: 'Select it and go on',
    zoomOne: '100 %, or the whole picture; the wheel enlarges, dragging moves',
    play: 'Play or pause',
    askForSelected: 'Ask about deleting what is selected',
    menu: 'Open the menu of an asset (or right-click it)',
    saveCopy: 'Save a copy of it',
    uses: 'Go to what it is used in; Enter opens a task',
    leave: 'Back to the library',
    group: 'Go to the next or previous group',
    member: 'Show another asset of the group',
    keepInstead: 'This one stays instead',
    variants: 'Variants: all stay',
    different: 'They are different',
    selectOthers: 'Select the ticked ones',
    zoom: 'Zoom both pictures',
    openBeside: 'Open the other one',
    undoDecision: 'Take back the last decision',
    move: 'Move from one to another',
    ends: 'Go to the first or last one',
    pages: 'Move up or down one screen',
    larger: 'Larger pictures',
    smaller: 'Smaller pictures',
    wheel: 'Larger or smaller pictures',
    extend: 'Extend the selection',
    extendEnds: 'Extend the selection to the first or last one'
  },
  keys: {
    command: 'Ctrl',
    shift: 'Shift',
    click: 'Click',
    doubleClick: 'Double-click',
    enter: 'Enter',
    drag: 'Drag',
    delete: 'Delete',
    wheel: 'Wheel',
    space: 'Space',
    arrows: 'Arrow keys',
    home: 'Home',
    end: 'End',
    pages: 'Page Up, Page Down',
    escape: 'Esc'
  }
})
