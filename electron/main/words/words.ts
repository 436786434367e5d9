import type { OutcomeCounts, RunProgress } from '@shared/deletion'
import type { IdList } from '@shared/id-file'
import { formatNumber } from '@shared/language/count'
import { table } from '@shared/language/tables'

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
  exportIds: 'Export IDs…',
  importIds: 'Import IDs…',
  shortcuts: 'Keyboard Shortcuts',
  palette: 'Commands…',
  ended: 'Deletion ended',
  exportName: 'kling-sweep-report',
  idsName: { selection: 'kling-sweep-selection', kept: 'kling-sweep-kept' } satisfies Record<
    IdList,
    string
  >
})

/** What went wrong, and that nothing came of it. */
export const startFailed = (error: unknown): string =>
  `${error instanceof Error ? error.message : String(error)}\n\n` +
  'Nothing was deleted. Please try again. If it fails again, restart your computer first.'

/** The window's title during a run: "20 of 37 deleted · Kling Sweep". */
export function titleOf({ counts, total, phase }: RunProgress): string {
  const deleted = `${formatNumber(counts.deleted)} of ${formatNumber(total)} deleted`
  return `${phase === 'paused' ? `Paused, ${deleted}` : deleted} · ${words.product}`
}

/** "35 deleted, 2 unknown": the counts above zero, without names of assets or accounts. */
export function endedText(counts: OutcomeCounts): string {
  const lines: readonly (readonly [number, string])[] = [
    [counts.deleted, 'deleted'],
    [counts.refused, 'refused'],
    [counts['still-there'], 'still there'],
    [counts.unknown, 'unknown'],
    [counts['not-sent'], 'not sent']
  ]

  return lines
    .filter(([value]) => value > 0)
    .map(([value, word]) => `${formatNumber(value)} ${word}`)
    .join(', ')
}
