import type { Unproved } from '@shared/copies/copy'
import type { CopiesEstimate } from '@shared/copies/saving'
import type { ReportEntry, RunProgress } from '@shared/deletion'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import type { LibraryKind } from '@shared/library/kind'
import { outcomeText } from '../../deletion/words'
import { common } from '../../ui/words'
import { bytesText } from '../bytes'
import { words as copiesWords } from '../words'

export const words = table('copiesFirst', {
  first: 'Save copies first',
  off: 'Kling has no bin: without a copy on your disk, nothing is left. And not every file can be uploaded to Kling again.',
  choose: 'Choose a folder…',
  change: 'Change…',
  noFolder: 'No folder has been chosen yet.',
  estimating: 'Looking at what is saved already…',
  into: (folder: string) => `Into “${folder}”. Only what was read back whole is deleted.`,
  saving: 'Saving copies',
  unproved: 'Copies that could not be proved',
  showCopies: 'Show copies',
  listsMeaning:
    'The copies were read back whole before anything was deleted. Only the lists beside them, manifest.jsonl and SHA256SUMS, may be incomplete.',
  estimate: {
    saved: (value: number) => `${formatNumber(value)} saved already`,
    /** `bytes`: "84 MB". */
    toFetch: (value: number, bytes: string) => `${formatNumber(value)} to fetch, about ${bytes}`,
    toFetchUnknown: (value: number) => `${formatNumber(value)} to fetch, size not known`,
    nothing: 'Nothing to save.',
    sentence: (facts: string) => `${facts}.`,
    free: (bytes: string) => `${bytes} free on the disk.`
  },
  noRoom: (bytes: string) =>
    `The disk has ${bytes} too little room. Make room, or choose another folder.`,
  /** What of these could not come back by an upload: electron/copies/again/limits.ts. */
  notTaken: {
    sentence: (value: number, facts: string) =>
      `As far as is known now, ${formatNumber(value)} of these could not be uploaded to Kling again: ${facts}.`,
    type: (value: number, types: string) => `${formatNumber(value)} because of the type (${types})`,
    bytes: (value: number) => `${formatNumber(value)} because of the file size`,
    sides: (value: number) => `${formatNumber(value)} with too few pixels`,
    duration: (value: number) => `${formatNumber(value)} because of the length`
  },
  /** The two lanes of a run in four numbers. */
  lanes: {
    deleted: (deleted: number, total: number) =>
      `${formatNumber(deleted)} of ${formatNumber(total)} deleted`,
    proved: (value: number) =>
      count(value, { one: (n) => `${n} copy proved`, other: (n) => `${n} copies proved` }),
    next: (value: number) =>
      count(value, {
        one: (n) => `${n} copy proved, next to go`,
        other: (n) => `${n} copies proved, next to go`
      }),
    toSave: (value: number) => `${formatNumber(value)} still to save`,
    aside: (value: number) => `${formatNumber(value)} set aside: copy not proved`
  },
  unprovedTitle: (value: number) =>
    count(value, {
      one: (n) => `${n} not deleted: its copy could not be proved`,
      other: (n) => `${n} not deleted: their copies could not be proved`
    }),
  untouched: (value: number) =>
    count(value, {
      one: () => 'It is untouched at Kling.',
      other: () => 'They are untouched at Kling.'
    }),
  readBack: (deleted: number) =>
    count(deleted, {
      one: (n) => `The copy of the ${n} deleted was read back whole before it went.`,
      other: (n) => `The copies of the ${n} deleted were read back whole before they went.`
    }),
  notDeleted: (why: Unproved) => `Not deleted: ${copiesWords.unproved(why)}`,
  copyProved: 'Copy proved.',
  /** Of a task without works, as those that failed are: the service answers as if it were gone. */
  stillThereEmpty:
    'Still there: the library still shows it. It has no works, and Kling may find nothing to delete.',
  /** Of a task: all its works, some of them, or none came without a watermark. */
  workProved: {
    clean: 'Copy proved, without watermark.',
    partly: 'Copy proved, in part without watermark.',
    asShown: 'Copy proved, as shown at Kling.'
  }
})

/** "12 saved already, 25 to fetch, about 84 MB. 212 GB free on the disk." */
export function estimateText({ saved, toFetch, bytes, freeBytes }: CopiesEstimate): string {
  const said = words.estimate
  const fetching =
    bytes === null ? said.toFetchUnknown(toFetch) : said.toFetch(toFetch, bytesText(bytes))

  const facts = common.list([saved > 0 && said.saved(saved), toFetch > 0 && fetching])

  return common.sentences([
    facts === '' ? said.nothing : said.sentence(facts),
    freeBytes !== null && said.free(bytesText(freeBytes))
  ])
}

/** "As far as is known now, 117 of these could not be uploaded to Kling again: 110 because of …" */
export function notTakenText({ notTaken }: CopiesEstimate): string {
  if (!notTaken) return ''
  const { extensions, type, bytes, sides, duration } = notTaken
  const said = words.notTaken
  const all = type + bytes + sides + duration
  const facts = common.list([
    type > 0 && said.type(type, common.list(extensions)),
    bytes > 0 && said.bytes(bytes),
    sides > 0 && said.sides(sides),
    duration > 0 && said.duration(duration)
  ])
  return all === 0 ? '' : said.sentence(all, facts)
}

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

  const said = words.lanes
  return {
    deleted: said.deleted(counts.deleted, total),
    // Of tasks, which have several files each, it is not known how many are next.
    next: library === 'uploads' ? said.next(Math.max(0, proved - sent)) : said.proved(proved),
    toSave: said.toSave(Math.max(0, copies.total - proved - unproved)),
    aside: said.aside(unproved)
  }
}

/** `copied`: those of the deleted of whose copies the run has a record. */
export const unprovedLead = (unproved: number, deleted: number, copied: number): string =>
  common.sentences([
    words.untouched(unproved),
    deleted > 0 && copied >= deleted && words.readBack(deleted)
  ])

/** What happened to one asset of a run, and what is known of its copy. */
export function entryText({ outcome, copy, works }: ReportEntry, of: LibraryKind): string {
  if (outcome.kind === 'not-sent' && outcome.copy) return words.notDeleted(outcome.copy)
  if (outcome.kind === 'still-there' && works?.length === 0) return words.stillThereEmpty
  const proved = works === undefined ? words.copyProved : words.workProved[wayOf(copy)]
  return common.sentences([copy !== undefined && proved, outcomeText(outcome, of)])
}

function wayOf(copy: ReportEntry['copy']): keyof typeof words.workProved {
  if (copy?.isClean === undefined) return 'asShown'
  return copy.isClean ? 'clean' : 'partly'
}
