import type { CopiesEstimate } from '@shared/copies/saving'
import type { ReportEntry, RunProgress } from '@shared/deletion'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import { outcomeText } from '../../deletion/words'
import { bytesText } from '../bytes'
import { unprovedText } from '../words'

export const words = table('copiesFirst', {
  first: 'Save copies first',
  off: 'Kling has no bin: a copy on your disk is the only way back.',
  choose: 'Choose a folder…',
  change: 'Change…',
  noFolder: 'No folder has been chosen yet.',
  estimating: 'Looking at what is saved already…',
  into: (folder: string) => `Into “${folder}”. Only what was read back whole is deleted.`,
  saving: 'Saving copies',
  unproved: 'Copies that could not be proved',
  showCopies: 'Show copies'
})

/** "12 saved already, 25 to fetch, about 84 MB. 212 GB free on the disk." */
export function estimateText({ saved, toFetch, bytes, freeBytes }: CopiesEstimate): string {
  const fetch =
    bytes === null
      ? `${formatNumber(toFetch)} to fetch, size not known`
      : `${formatNumber(toFetch)} to fetch, about ${bytesText(bytes)}`
  const parts = [saved > 0 && `${formatNumber(saved)} saved already`, toFetch > 0 && fetch]
  const free = freeBytes === null ? '' : ` ${bytesText(freeBytes)} free on the disk.`
  return `${parts.filter(Boolean).join(', ')}.${free}`
}

export const noRoomText = (lacking: number): string =>
  `The disk has ${bytesText(lacking)} too little room. Make room, or choose another folder.`

interface Lanes {
  readonly deleted: string
  readonly next: string
  readonly toSave: string
  readonly aside: string
}

/** The two lanes of a run in four numbers. */
export function lanesOf({ library, counts, total, copies }: RunProgress): Lanes | null {
  if (!copies) return null
  const { fetched, there, unproved } = copies
  const proved = fetched + there
  // What was not sent yet is not counted among the rest.
  const sent = total - counts['not-sent']

  return {
    deleted: `${formatNumber(counts.deleted)} of ${formatNumber(total)} deleted`,
    next: nextText(library === 'uploads' ? Math.max(0, proved - sent) : null, proved),
    toSave: `${formatNumber(Math.max(0, copies.total - proved - unproved))} still to save`,
    aside: `${formatNumber(unproved)} set aside: copy not proved`
  }
}

/** Of tasks, which have several files each, it is not known how many are next. */
const nextText = (next: number | null, proved: number): string =>
  next === null
    ? count(proved, { one: (n) => `${n} copy proved`, other: (n) => `${n} copies proved` })
    : count(next, {
        one: (n) => `${n} copy proved, next to go`,
        other: (n) => `${n} copies proved, next to go`
      })

/** "3 not deleted: their copies could not be proved". */
export const unprovedTitle = (unproved: number): string =>
  unproved === 1
    ? '1 not deleted: its copy could not be proved'
    : `${formatNumber(unproved)} not deleted: their copies could not be proved`

/** `copied`: those of the deleted of whose copies the run has a record. */
export function unprovedLead(unproved: number, deleted: number, copied: number): string {
  const untouched = `${unproved === 1 ? 'It is' : 'They are'} untouched at Kling.`
  if (deleted === 0 || copied < deleted) return untouched

  const were = deleted === 1 ? 'was read back whole before it' : 'were read back whole before they'
  return `${untouched} The ${formatNumber(deleted)} deleted ${were} went.`
}

/** What happened to one asset of a run, and what is known of its copy. */
export function entryText({ outcome, copy }: ReportEntry): string {
  if (outcome.kind === 'not-sent' && outcome.copy)
    return `Not deleted: ${unprovedText(outcome.copy)}`
  return copy ? `Copy proved. ${outcomeText(outcome)}` : outcomeText(outcome)
}
