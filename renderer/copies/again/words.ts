import type {
  AgainCounts,
  AgainOutcome,
  AgainPlan,
  AgainProgress,
  AgainRun,
  LeftOut
} from '@shared/copies/again'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import { assertNever } from '@shared/problem'
import { splitByType } from '../../library/words'
import { pixelsOf } from '../../media/words'
import { problemWords } from '../../problems/words'
import { common } from '../../ui/words'
import { bytesText } from '../bytes'

export const words = table('again', {
  choose: (name: string) => `Choose ${name}`,
  chooseGone: (gone: number) => `Choose the ${formatNumber(gone)} that Kling no longer has`,
  chooseNone: 'Choose none',
  upload: (chosen: number) =>
    chosen === 0 ? 'Upload again…' : `Upload ${formatNumber(chosen)} again…`,
  uploadHint: 'Choose below which copies to send to Kling as new uploads.',
  whileListing: 'Wait until the library is listed: what is still at Kling is not uploaded again.',
  question: (total: number) =>
    total === 0
      ? 'No file can be uploaded again'
      : count(total, {
          one: (n) => `Upload ${n} file again?`,
          other: (n) => `Upload ${n} files again?`
        }),
  /** Some of what was chosen is left out. */
  questionPart: (total: number, chosen: number) =>
    count(chosen, {
      one: (n) => `Upload ${formatNumber(total)} of ${n} file again?`,
      other: (n) => `Upload ${formatNumber(total)} of ${n} files again?`
    }),
  lead: 'Each file becomes a new upload with a new ID. It is read back first, and sent once.',
  leadNone: 'Nothing is sent.',
  confirm: 'Upload',
  starting: 'Starting…',
  cancel: common.cancel,
  close: common.close,
  what: 'What',
  account: common.account,
  leftOut: 'Left out',
  goingList: 'Files to upload',
  leftOutList: 'Files that are left out',
  showGoing: (total: number) => `Show all ${formatNumber(total)}`,
  showLeftOut: (total: number) =>
    count(total, {
      one: (n) => `Show ${n} file left out`,
      other: (n) => `Show ${n} files left out`
    }),
  hide: 'Hide',
  looked: 'I have looked: they are not at Kling',
  lookedHint: (doubtful: number) =>
    count(doubtful, {
      one: (n) =>
        `${n} file may still be at Kling, or have arrived in an earlier upload. Look in the library before you send it once more.`,
      other: (n) =>
        `${n} files may still be at Kling, or have arrived in an earlier upload. Look in the library before you send them once more.`
    }),
  uploading: 'Uploading again',
  stop: 'Stop',
  report: 'Uploads of copies',
  entries: 'Files of this upload',
  show: 'Show files',
  look: 'Look for them',
  looking: 'Looking…',
  interrupted: 'Interrupted. What was not sent then is not sent by itself.',
  damaged: 'Part of its journal cannot be read: what it does not tell is not known.',
  endedEarly: 'What was uploaded until then stays. Nothing was sent after it.',
  failed: 'Nothing was sent.',
  nothing: 'nothing',
  progress: {
    tried: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)} tried`,
    bytes: (bytes: string, all: string) => `${bytes} of ${all}`,
    /** `what`: a sentence. */
    waiting: (what: string) => `waiting: ${what}`,
    stopping: 'stopping after this file'
  },
  counts: {
    seen: (value: number) => `${formatNumber(value)} uploaded`,
    unseen: (value: number) => `${formatNumber(value)} uploaded and not listed yet`,
    unknown: (value: number) => `${formatNumber(value)} not known`,
    refused: (value: number) => `${formatNumber(value)} refused`,
    notSent: (value: number) => `${formatNumber(value)} not sent`
  },
  outcome: {
    unlisted: (fileName: string) => `Uploaded as ${fileName}, not listed yet`,
    uploaded: (newId: string) => `Uploaded, new ID ${newId}`,
    /** `what`: a sentence. */
    refused: (what: string) => `Refused: ${what}`,
    nameless: 'Not known: the service told no name to look for',
    unknown: (what: string) => `Not known: it may have arrived. ${what}`,
    notSent: 'Not sent',
    notSentBecause: (why: LeftOut) => `Not sent: ${whyLeftOut(why)}`
  },
  /** Why a file is not uploaded: half a sentence, to stand alone or behind a colon. */
  left: whyLeftOut
})

/** "3 images, 1 video, 84 MB". */
export const whatText = ({ total, types, bytes }: AgainPlan): string =>
  total === 0 ? words.nothing : common.list([splitByType(types), bytesText(bytes)])

/** "2 of 12 tried · 40 MB of 84 MB · 2026-11-26-1.png". */
export function progressText(progress: AgainProgress): string {
  const { total, counts, now, bytes, ofBytes, phase, waitingFor } = progress
  const said = words.progress
  const parts = [
    said.tried(total - counts.notSent, total),
    said.bytes(bytesText(bytes), bytesText(ofBytes))
  ]
  if (waitingFor) parts.push(said.waiting(problemWords(waitingFor).what))
  else if (phase === 'stopping') parts.push(said.stopping)
  else if (now !== null) parts.push(now)
  return parts.join(' · ')
}

/** "3 uploaded, 1 uploaded and not listed yet, 1 not known". */
export function countsText({ seen, unseen, refused, unknown, notSent }: AgainCounts): string {
  const { counts } = words
  return common.list([
    seen > 0 && counts.seen(seen),
    unseen > 0 && counts.unseen(unseen),
    unknown > 0 && counts.unknown(unknown),
    refused > 0 && counts.refused(refused),
    notSent > 0 && counts.notSent(notSent)
  ])
}

/** What else is to be said of a run; empty when all is well. */
export const runText = ({ endedAt, damaged }: AgainRun): string =>
  common.sentences([damaged && words.damaged, endedAt === null && !damaged && words.interrupted])

export function outcomeText(outcome: AgainOutcome): string {
  const said = words.outcome

  switch (outcome.kind) {
    case 'uploaded':
      return outcome.newId === null ? said.unlisted(outcome.fileName) : said.uploaded(outcome.newId)
    case 'refused':
      return said.refused(problemWords(outcome.why).what)
    case 'unknown':
      return outcome.why === null ? said.nameless : said.unknown(problemWords(outcome.why).what)
    case 'not-sent':
      return outcome.why === null ? said.notSent : said.notSentBecause(outcome.why)
    default:
      return assertNever(outcome)
  }
}

/** Why a file is not uploaded. */
function whyLeftOut(why: LeftOut): string {
  switch (why.kind) {
    case 'no-copy':
      return 'there is no copy of it'
    case 'missing':
      return 'the file is not in the folder'
    case 'altered':
      return 'the file is not what was saved'
    case 'unreadable':
      return problemWords(why.why).what
    case 'not-measured':
      return 'its size or length cannot be told'
    case 'type':
      return why.extension === null
        ? 'it is no file that Kling takes'
        : `Kling takes no ${why.extension} files`
    case 'bytes':
      return `it has ${bytesText(why.bytes)}, over ${bytesText(why.limitBytes)}`
    case 'sides':
      return `${pixelsOf(why.found.width, why.found.height)}, a side under ${formatNumber(why.leastPixels)} pixels`
    case 'duration':
      return `it lasts ${seconds(why.foundMs)}, over ${seconds(why.limitMs)}`
    case 'still-there':
      return 'Kling still has it'
    case 'not-gone':
      return 'Kling may still have it: it is not known to be gone'
    case 'uploaded':
      return 'uploaded again already'
    case 'uploaded-before':
      return 'uploaded again before, and not in this listing'
    case 'unknown':
      return 'an earlier upload may have arrived'
    default:
      return assertNever(why)
  }
}

const seconds = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
