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

const files = (value: number): string =>
  count(value, { one: (n) => `${n} file`, other: (n) => `${n} files` })

export const words = table('again', {
  choose: (name: string) => `Choose ${name}`,
  chooseGone: (gone: number) => `Choose the ${formatNumber(gone)} that Kling no longer has`,
  chooseNone: 'Choose none',
  upload: (chosen: number) =>
    chosen === 0 ? 'Upload again…' : `Upload ${formatNumber(chosen)} again…`,
  uploadHint: 'Sends the chosen copies to Kling, where they become new uploads.',
  whileListing: 'Wait until the library is listed: what is still at Kling is not uploaded again.',
  question: (total: number) =>
    total === 0 ? 'No file can be uploaded again' : `Upload ${files(total)} again?`,
  lead: 'They become new uploads with new IDs. Each file is read back first, and sent once.',
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
  showLeftOut: (total: number) => `Show ${files(total)} left out`,
  hide: 'Hide',
  looked: 'I have looked: they are not at Kling',
  lookedHint: (doubtful: number) =>
    `${files(doubtful)} may still be at Kling, or have arrived in an earlier upload. Look in the library before you send them once more.`,
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
  failed: 'Nothing was sent.'
})

/** "3 images, 1 video, 84 MB". */
export const whatText = ({ total, types, bytes }: AgainPlan): string =>
  total === 0 ? 'nothing' : `${splitByType(types)}, ${bytesText(bytes)}`

/** "2 of 12 tried · 2026-11-26-1.png · 40 MB of 84 MB". */
export function progressText(progress: AgainProgress): string {
  const { total, counts, now, bytes, ofBytes, phase, waitingFor } = progress
  const done = total - counts.notSent
  const parts = [
    `${formatNumber(done)} of ${formatNumber(total)} tried`,
    `${bytesText(bytes)} of ${bytesText(ofBytes)}`
  ]
  if (waitingFor) return [...parts, `waiting: ${problemWords(waitingFor).what}`].join(' · ')
  if (phase === 'stopping') return [...parts, 'stopping after this file'].join(' · ')
  return [...parts, ...(now === null ? [] : [now])].join(' · ')
}

/** "3 uploaded, 1 uploaded and not seen yet, 1 not known". */
export function countsText({ seen, unseen, refused, unknown, notSent }: AgainCounts): string {
  return [
    seen > 0 && `${formatNumber(seen)} uploaded`,
    unseen > 0 && `${formatNumber(unseen)} uploaded and not listed yet`,
    unknown > 0 && `${formatNumber(unknown)} not known`,
    refused > 0 && `${formatNumber(refused)} refused`,
    notSent > 0 && `${formatNumber(notSent)} not sent`
  ]
    .filter(Boolean)
    .join(', ')
}

/** What else is to be said of a run; empty when all is well. */
export const runText = ({ endedAt, damaged }: AgainRun): string =>
  [damaged && words.damaged, endedAt === null && !damaged && words.interrupted]
    .filter(Boolean)
    .join(' ')

export function outcomeText(outcome: AgainOutcome): string {
  switch (outcome.kind) {
    case 'uploaded':
      return outcome.newId === null
        ? `Uploaded as ${outcome.fileName}, not listed yet`
        : `Uploaded, new ID ${outcome.newId}`
    case 'refused':
      return `Refused: ${problemWords(outcome.why).what}`
    case 'unknown':
      return outcome.why === null
        ? 'Not known: the service told no name to look for'
        : `Not known: it may have arrived. ${problemWords(outcome.why).what}`
    case 'not-sent':
      return outcome.why === null ? 'Not sent' : `Not sent: ${leftOutText(outcome.why)}`
    default:
      return assertNever(outcome)
  }
}

/** Why a file is not uploaded. */
export function leftOutText(why: LeftOut): string {
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
      return `${pixelsOf(why.found.width, why.found.height)}, under ${formatNumber(why.leastPixels)} pixels`
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
