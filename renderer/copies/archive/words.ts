import type { Check, SavedCopy } from '@shared/copies/archive'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import { formatDay, formatTime } from '../../ui/format'
import { bytesText } from '../bytes'

export const words = table('archive', {
  copies: 'Copies',
  deletions: 'Deletions',
  tabs: 'History of',
  hint: 'Files that Kling Sweep saved for this account, in a folder of yours. Nothing here is ever deleted by the program.',
  emptyTitle: 'No copies yet',
  emptyHint: 'Select something in the library and choose “Save copies…”.',
  failed: 'The copies could not be read. Nothing at Kling has changed.',
  check: 'Check copies',
  checkHint: 'Reads every file again and compares it with what was saved.',
  checking: 'Checking copies',
  stop: 'Stop',
  showFolder: 'Show folder',
  showInFolder: 'Show in folder',
  change: 'Change…',
  list: 'Saved copies',
  viewer: 'Copy',
  saveAgain: 'Save again'
})

/** "37 copies, 84 MB, in “Kling copies”". */
export function archiveText(saved: readonly SavedCopy[], folder: string): string {
  const bytes = saved.reduce((sum, copy) => sum + copy.bytes, 0)
  return count(saved.length, {
    one: (n) => `${n} copy, ${bytesText(bytes)}, in “${folder}”`,
    other: (n) => `${n} copies, ${bytesText(bytes)}, in “${folder}”`
  })
}

/** "30 whole, 1 missing, 1 altered, 2 other files": what a check has found so far. */
export function checkText(check: Check): string {
  const { total, done, whole, missing, altered, unknown, phase } = check
  const found = [
    `${formatNumber(whole)} whole`,
    missing > 0 && `${formatNumber(missing)} missing`,
    altered > 0 && `${formatNumber(altered)} altered`,
    unknown > 0 &&
      count(unknown, {
        one: (n) => `${n} other file, left alone`,
        other: (n) => `${n} other files, left alone`
      })
  ]
    .filter(Boolean)
    .join(', ')
  if (phase === 'ended' && done === total) return `Checked: ${found}.`

  const so = phase === 'running' ? 'Checked' : 'Stopped after'
  return `${so} ${formatNumber(done)} of ${formatNumber(total)}: ${found}.`
}

/** What is known of one copy. */
export function copyText({ state, savedAt, provedAt, bytes }: SavedCopy): string {
  switch (state) {
    case 'missing':
      return 'Missing: the file is not in the folder'
    case 'altered':
      return 'Altered: the file is not what was saved'
    case 'whole':
      return `Whole, read back ${formatTime(provedAt)}, ${bytesText(bytes)}`
    case 'saved':
      return `Copy saved ${formatDay(savedAt)}, ${bytesText(bytes)}`
  }
}

/** In the viewer: "Copy saved Nov 26, 2026". */
export const viewerText = (copy: SavedCopy): string =>
  copy.state === 'missing' || copy.state === 'altered'
    ? copyText(copy)
    : `Copy saved ${formatDay(copy.savedAt)}`
