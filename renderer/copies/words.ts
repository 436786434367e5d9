import type { CopyOutcome, Unproved } from '@shared/copies/copy'
import type { CopiesProgress, Saving } from '@shared/copies/saving'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import { assertNever } from '@shared/problem'
import { roughly } from '../deletion/words'
import { pixelsOf } from '../media/words'
import { problemWords } from '../problems/words'
import { common } from '../ui/words'
import { bytesText } from './bytes'

const copies = (value: number): string =>
  count(value, { one: (n) => `${n} copy`, other: (n) => `${n} copies` })

export const words = table('copies', {
  saving: 'Saving copies',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  details: common.details,
  close: common.close,
  show: 'Show copies',
  report: 'Saved copies',
  entries: 'Everything in this list',
  again: (left: number) => `Try these ${formatNumber(left)} again`,
  notBegun: 'No copies were saved.',
  notFlushed:
    'The files are saved, but the disk did not confirm the list of them. Look at the disk, then save once more.',
  endedEarly: 'What was saved until then is whole and stays. What is at Kling is untouched.'
})

/** "Saved 12 of 37 · 40 MB of about 120 MB, about 2 minutes left". */
export function savingText(saving: Saving): string {
  const done = saving.fetched + saving.there
  const saved = `Saved ${formatNumber(done)} of ${formatNumber(saving.total)}`

  switch (saving.phase) {
    case 'running':
    case 'ended':
      return `${saved} · ${paceText(saving)}`
    case 'pausing':
      return `${saved} · pausing after the files under way`
    case 'paused':
      return `${saved} · paused`
    case 'stopping':
      return `${saved} · stopping`
    default:
      return assertNever(saving.phase)
  }
}

/** "40 MB of about 120 MB, about 2 minutes left". */
export function paceText({ bytes, ofBytes, leftMs }: CopiesProgress): string {
  const fetched =
    ofBytes === null
      ? bytesText(bytes)
      : `${bytesText(bytes)} of about ${bytesText(Math.max(bytes, ofBytes))}`
  return leftMs === null ? fetched : `${fetched}, about ${roughly(leftMs)} left`
}

/** What became of "Save copies": "35 saved, 2 were there". */
export function savedTitle({ total, fetched, there, unproved, phase }: Saving): string {
  const untried = total - fetched - there - unproved
  return [
    fetched > 0 && `${copies(fetched)} saved`,
    there > 0 && `${formatNumber(there)} already there and whole`,
    unproved > 0 && `${formatNumber(unproved)} not saved`,
    phase === 'ended' && untried > 0 && `${formatNumber(untried)} not tried`
  ]
    .filter(Boolean)
    .join(', ')
}

export const savedLead = ({ folder }: Saving): string =>
  `In the folder “${folder}”. Each copy was read back from the disk.`

/** What became of one file, and why. */
export function outcomeText(outcome: CopyOutcome | null): string {
  if (outcome === null) return 'Not tried'
  switch (outcome.kind) {
    case 'fetched':
      return `Saved, ${bytesText(outcome.copy.bytes)}`
    case 'there':
      return `Already there and whole, ${bytesText(outcome.copy.bytes)}`
    case 'unproved':
      return `Not saved: ${unprovedText(outcome.why)}`
    default:
      return assertNever(outcome)
  }
}

/** Why a copy is not proved. */
export function unprovedText(why: Unproved): string {
  switch (why.kind) {
    case 'no-address':
      return 'the service gives no address for it'
    case 'fetch-failed':
      return fetchText(why)
    case 'wrong-length':
      return `${bytesText(why.bytes)} came, ${bytesText(why.of)} were announced`
    case 'wrong-type':
      return 'what came is not a file of this type'
    case 'no-end':
      return 'the file breaks off before its end'
    case 'not-decoded':
      return 'the file cannot be decoded'
    case 'not-answered':
      return 'decoding the file took too long'
    case 'other-size':
      return `it is ${sizeText(why.found)}, the library says ${sizeText(why.told)}`
    case 'other-duration':
      return `it lasts ${secondsText(why.foundMs)}, the library says ${secondsText(why.toldMs)}`
    case 'altered':
      return 'what was read back from the disk is not what was written'
    case 'missing':
      return 'the file is no longer on the disk'
    case 'name-taken':
      return 'other files have its name, and none is ever replaced'
    case 'no-room':
      return `it needs ${bytesText(why.needsBytes)}, and ${bytesText(why.freeBytes)} are free`
    case 'disk-failed':
      return problemWords(why.why).what
    default:
      return assertNever(why)
  }
}

function fetchText({ tries, bytes, of, why }: Unproved & { kind: 'fetch-failed' }): string {
  const times = count(tries, { one: (n) => `${n} download`, other: (n) => `${n} downloads` })
  const at = of === null ? '' : `, the last one at ${bytesText(bytes)} of ${bytesText(of)}`
  return `${times} failed${at}. ${problemWords(why).what}`
}

const sizeText = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  pixelsOf(width, height)

/** With a tenth: a duration is refused for a quarter of a second. */
const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
