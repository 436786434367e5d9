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
  endedEarly: 'What was saved until then is whole and stays. What is at Kling is untouched.',
  progress: {
    saved: (done: number, total: number) => `Saved ${formatNumber(done)} of ${formatNumber(total)}`,
    pausing: 'pausing after the files under way',
    paused: 'paused',
    stopping: 'stopping'
  },
  /** Sizes and times: "40 MB", "2 minutes". */
  pace: {
    fetchedOf: (bytes: string, all: string) => `${bytes} of about ${all}`,
    fetchedLeft: (bytes: string, time: string) => `${bytes}, about ${time} left`,
    fetchedOfLeft: (bytes: string, all: string, time: string) =>
      `${bytes} of about ${all}, about ${time} left`
  },
  counts: {
    saved: (value: number) =>
      count(value, { one: (n) => `${n} copy saved`, other: (n) => `${n} copies saved` }),
    there: (value: number) => `${formatNumber(value)} already there and whole`,
    notSaved: (value: number) => `${formatNumber(value)} not saved`,
    nothing: 'Nothing to save: there are no files',
    notTried: (value: number) => `${formatNumber(value)} not tried`
  },
  lead: (folder: string) => `In the folder “${folder}”. Each copy was read back from the disk.`,
  outcome: {
    notTried: 'Not tried',
    saved: (bytes: string) => `Saved, ${bytes}`,
    there: (bytes: string) => `Already there and whole, ${bytes}`,
    notSaved: (why: Unproved) => `Not saved: ${whyUnproved(why)}`
  },
  /** Why a copy is not proved: half a sentence, to stand alone or behind a colon. */
  unproved: whyUnproved
})

/** "Saved 12 of 37 · 40 MB of about 120 MB, about 2 minutes left". */
export function savingText(saving: Saving): string {
  const { saved, pausing, paused, stopping } = words.progress
  const done = saved(saving.fetched + saving.there, saving.total)

  switch (saving.phase) {
    case 'running':
    case 'ending':
    case 'ended':
      return `${done} · ${paceText(saving)}`
    case 'pausing':
      return `${done} · ${pausing}`
    case 'paused':
      return `${done} · ${paused}`
    case 'stopping':
      return `${done} · ${stopping}`
    default:
      return assertNever(saving.phase)
  }
}

/** "40 MB of about 120 MB, about 2 minutes left". */
export function paceText({ bytes, ofBytes, leftMs }: CopiesProgress): string {
  const { fetchedOf, fetchedLeft, fetchedOfLeft } = words.pace
  const now = bytesText(bytes)
  if (ofBytes === null) return leftMs === null ? now : fetchedLeft(now, roughly(leftMs))

  const all = bytesText(Math.max(bytes, ofBytes))
  return leftMs === null ? fetchedOf(now, all) : fetchedOfLeft(now, all, roughly(leftMs))
}

/** What became of "Save copies": "35 copies saved, 2 already there and whole". */
export function savedTitle({ total, fetched, there, unproved, phase }: Saving): string {
  const untried = total - fetched - there - unproved
  const { counts } = words
  if (total === 0) return counts.nothing
  return common.list([
    fetched > 0 && counts.saved(fetched),
    there > 0 && counts.there(there),
    unproved > 0 && counts.notSaved(unproved),
    phase === 'ended' && untried > 0 && counts.notTried(untried)
  ])
}

/** What became of one file, and why. */
export function outcomeText(outcome: CopyOutcome | null): string {
  const said = words.outcome
  if (outcome === null) return said.notTried

  switch (outcome.kind) {
    case 'fetched':
      return said.saved(bytesText(outcome.copy.bytes))
    case 'there':
      return said.there(bytesText(outcome.copy.bytes))
    case 'unproved':
      return said.notSaved(outcome.why)
    default:
      return assertNever(outcome)
  }
}

/** Why a copy is not proved. */
function whyUnproved(why: Unproved): string {
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
  const { what } = problemWords(why)
  if (of === null)
    return count(tries, {
      one: (n) => `${n} download failed. ${what}`,
      other: (n) => `${n} downloads failed. ${what}`
    })

  const at = `the last one at ${bytesText(bytes)} of ${bytesText(of)}`
  return count(tries, {
    one: (n) => `${n} download failed, ${at}. ${what}`,
    other: (n) => `${n} downloads failed, ${at}. ${what}`
  })
}

const sizeText = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  pixelsOf(width, height)

/** With a tenth: a duration is refused for a quarter of a second. */
const secondsText = (ms: number): string => `${formatNumber(Math.round(ms / 100) / 10)} s`
