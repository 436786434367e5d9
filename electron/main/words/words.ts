import type { OutcomeCounts, OutcomeKind, RunProgress } from '@shared/deletion'
import type { IdList } from '@shared/id-file'
import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'
import type { LibraryKind } from '@shared/library/kind'

// Words outside the page: the menu, the window's title, the notification, names of files.

export const words = table('main', {
  product: 'Kling Sweep',
  cannotStart: 'Kling Sweep cannot start',
  file: 'File',
  edit: 'Edit',
  view: 'View',
  help: 'Help',
  releases: 'View Releases…',
  settings: 'Settings…',
  undo: 'Undo',
  redo: 'Redo',
  selectAll: 'Select All',
  invert: 'Invert Selection',
  clearSelection: 'Clear Selection',
  deleteSelected: 'Delete Selected…',
  find: 'Search Names or Prompts',
  library: 'Library',
  history: 'History',
  refresh: 'Refresh Library',
  filter: 'Filter…',
  keep: 'Keep or Unlock',
  compare: 'Compare',
  exportIds: 'Export IDs…',
  importIds: 'Import IDs…',
  shortcuts: 'Keyboard Shortcuts',
  palette: 'Commands…',
  ended: 'Deletion ended',
  /** Items that the system or Electron carries out. Electron’s own labels are English everywhere. */
  roles: {
    about: 'About Kling Sweep',
    services: 'Services',
    hide: 'Hide Kling Sweep',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    quit: 'Quit Kling Sweep',
    exit: 'Exit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    togglefullscreen: 'Toggle Full Screen',
    window: 'Window',
    minimize: 'Minimize',
    zoom: 'Zoom',
    front: 'Bring All to Front',
    close: 'Close Window'
  },
  /** `message`: an error’s own words. */
  startFailed: (message: string) =>
    `${message}\n\nNothing was deleted. Please try again. If it fails again, restart your computer first.`,
  /** Of the window, during a run. */
  title: (deleted: number, total: number) =>
    `${formatNumber(deleted)} of ${formatNumber(total)} deleted · Kling Sweep`,
  titlePaused: (deleted: number, total: number) =>
    `Paused, ${formatNumber(deleted)} of ${formatNumber(total)} deleted · Kling Sweep`,
  /** Of assets or tasks, which have another gender in some languages. */
  counts: {
    deleted: (value: number, _of: LibraryKind) => `${formatNumber(value)} deleted`,
    refused: (value: number, _of: LibraryKind) => `${formatNumber(value)} refused`,
    'still-there': (value: number, _of: LibraryKind) => `${formatNumber(value)} still there`,
    unknown: (value: number, _of: LibraryKind) => `${formatNumber(value)} unknown`,
    'not-sent': (value: number, _of: LibraryKind) => `${formatNumber(value)} not sent`
  } satisfies Record<OutcomeKind, (value: number, of: LibraryKind) => string>,
  list: (parts: readonly string[]) => parts.join(', ')
})

/** Names of files are the same in every language. */
export const fileNames = {
  report: 'kling-sweep-report',
  ids: { selection: 'kling-sweep-selection', kept: 'kling-sweep-kept' } satisfies Record<
    IdList,
    string
  >
}

/** What went wrong, and that nothing came of it. */
export const startFailed = (error: unknown): string =>
  words.startFailed(error instanceof Error ? error.message : String(error))

/** The window's title during a run: "20 of 37 deleted · Kling Sweep". */
export const titleOf = ({ counts, total, phase }: RunProgress): string =>
  phase === 'paused' ? words.titlePaused(counts.deleted, total) : words.title(counts.deleted, total)

const OUTCOMES: readonly OutcomeKind[] = [
  'deleted',
  'refused',
  'still-there',
  'unknown',
  'not-sent'
]

/** "35 deleted, 2 unknown": the counts above zero, without names of assets or accounts. */
export const endedText = (counts: OutcomeCounts, library: LibraryKind): string =>
  words.list(
    OUTCOMES.filter((kind) => counts[kind] > 0).map((kind) =>
      words.counts[kind](counts[kind], library)
    )
  )
