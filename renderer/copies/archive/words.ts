import type { Check, SavedCopy } from '@shared/copies/archive'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import { formatDay, formatTime } from '../../ui/format'
import { common } from '../../ui/words'
import { bytesText } from '../bytes'
import { isLost } from './marks'

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
  search: 'Search by name or ID',
  shownOf: (found: number, total: number) => `${formatNumber(found)} of ${formatNumber(total)}`,
  /** `proved`: copies of the run so far. */
  runningNow: (proved: number) =>
    count(proved, {
      one: (n) =>
        `A deletion is running: ${n} copy saved for it so far. It will be listed here when the deletion has ended.`,
      other: (n) =>
        `A deletion is running: ${n} copies saved for it so far. They will be listed here when the deletion has ended.`
    }),
  runNow: (deleted: number, total: number) =>
    `A deletion is running: ${formatNumber(deleted)} of ${formatNumber(total)} deleted so far. It will be listed here when it has ended.`,
  list: 'Saved copies',
  viewer: 'Copy',
  saveAgain: 'Save again',
  prompts: 'Save the prompts as well',
  promptsHint: 'Into manifest.jsonl, for works that are saved from now on.',
  /** How a work came. */
  clean: 'without watermark',
  asShown: 'as shown at Kling',
  /** `bytes`: "84 MB". */
  holds: (copies: number, bytes: string, folder: string) =>
    count(copies, {
      one: (n) => `${n} copy, ${bytes}, in “${folder}”`,
      other: (n) => `${n} copies, ${bytes}, in “${folder}”`
    }),
  found: {
    whole: (value: number) => `${formatNumber(value)} whole`,
    missing: (value: number) => `${formatNumber(value)} missing`,
    altered: (value: number) => `${formatNumber(value)} altered`,
    unreadable: (value: number) => `${formatNumber(value)} could not be read`,
    others: (value: number) =>
      count(value, {
        one: (n) => `${n} other file, left alone`,
        other: (n) => `${n} other files, left alone`
      })
  },
  /** `found`: all that was found, as a list. */
  checked: (found: string) => `Checked: ${found}.`,
  checkedOf: (done: number, total: number, found: string) =>
    `Checked ${formatNumber(done)} of ${formatNumber(total)}: ${found}.`,
  stoppedAfter: (done: number, total: number, found: string) =>
    `Stopped after ${formatNumber(done)} of ${formatNumber(total)}: ${found}.`,
  copy: {
    missing: 'Missing: the file is not in the folder',
    altered: 'Altered: the file is not what was saved',
    whole: (time: string, bytes: string) => `Whole, read back ${time}, ${bytes}`,
    saved: (day: string, bytes: string) => `Copy saved ${day}, ${bytes}`,
    savedOn: (day: string) => `Copy saved ${day}`
  }
})

/** "37 copies, 84 MB, in “Kling copies”". */
export function archiveText(saved: readonly SavedCopy[], folder: string): string {
  const bytes = saved.reduce((sum, copy) => sum + copy.bytes, 0)
  return words.holds(saved.length, bytesText(bytes), folder)
}

/** "30 whole, 1 missing, 1 altered, 2 other files": what a check has found so far. */
export function checkText(check: Check): string {
  const { total, done, whole, missing, altered, unreadable, unknown, phase } = check
  const said = words.found
  const found = common.list([
    said.whole(whole),
    missing > 0 && said.missing(missing),
    altered > 0 && said.altered(altered),
    unreadable > 0 && said.unreadable(unreadable),
    unknown > 0 && said.others(unknown)
  ])
  if (phase === 'ended' && done === total) return words.checked(found)

  return phase === 'running'
    ? words.checkedOf(done, total, found)
    : words.stoppedAfter(done, total, found)
}

/** What is known of one copy. */
export function copyText({ state, savedAt, provedAt, bytes }: SavedCopy): string {
  switch (state) {
    case 'missing':
      return words.copy.missing
    case 'altered':
      return words.copy.altered
    case 'whole':
      return words.copy.whole(formatTime(provedAt), bytesText(bytes))
    case 'saved':
      return words.copy.saved(formatDay(savedAt), bytesText(bytes))
  }
}

/** In the viewer: "Copy saved Nov 26, 2026". */
export const viewerText = (copy: SavedCopy): string =>
  isLost(copy.state) ? copyText(copy) : words.copy.savedOn(formatDay(copy.savedAt))

const wayOf = ({ isClean }: SavedCopy): string => (isClean ? words.clean : words.asShown)

/** The same of a work, and which way its copy came: "Copy saved Nov 26, 2026, 2 MB, without watermark". */
export const workCopyText = (copy: SavedCopy): string =>
  isLost(copy.state) ? copyText(copy) : common.list([copyText(copy), wayOf(copy)])
export const workViewerText = (copy: SavedCopy): string =>
  isLost(copy.state) ? copyText(copy) : common.list([viewerText(copy), wayOf(copy)])
