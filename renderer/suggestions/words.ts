import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { inLocale } from '@shared/language/locale'
import { table } from '@shared/language/tables'
import type { SuggestionKind } from '@shared/suggestions/put-away'
import { formatDay } from '../ui/format'
import { common } from '../ui/words'
import { CLIP_DAYS, OLD_DAYS, SHORT_CLIP_MS } from './kinds/plain'
import type { Reach, Suggestion } from './kinds/suggestion'

/** "Aug 14, 2026, 3:04 – 3:48 PM". */
const span = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
)

const SHORT_CLIP_S = SHORT_CLIP_MS / 1000

export const words = table('suggestions', {
  title: common.suggestions,
  against: 'Against:',
  notThese: 'Not these',
  putAwayTitle: 'Put away',
  suggestAgain: 'Suggest again',
  suggestAgainOf: (name: string) => `Suggest again: ${name}`,
  undo: 'Undo',
  looking: 'Looking…',
  comparing: 'Comparing pictures',
  problem: 'What you have put away could not be read or saved.',
  nothing: 'Nothing to suggest',
  nothingHint: 'Suggestions are about duplicates, and about uploads that no use was found of.',
  nothingListed: 'No uploads',
  nothingListedHint: 'There is nothing to look through yet.',
  stillListing: 'The library is still loading: more may be suggested once it has loaded.',
  partOnly: 'Only part of the library is loaded. Suggestions are about that part.',
  waiting: 'Waiting for the history',
  withoutHistory:
    'Without the history, nothing can be said about uses. These suggestions are about the uploads alone.',
  name: {
    'same-file': 'Same file, uploaded again',
    'same-picture': 'Same picture, uploaded again',
    smaller: 'Smaller, beside a better one',
    'no-picture': 'Without a picture',
    'no-use': `Older than ${OLD_DAYS} days, no use found`,
    trials: 'A day of trials',
    'short-clips': 'Short clips, no use found'
  } satisfies Record<SuggestionKind, string>
})

/** Suggestions that wait for the history. */
export const NEEDS_HISTORY: readonly SuggestionKind[] = ['no-use', 'trials', 'short-clips']

export const assets = (value: number): string =>
  count(value, { one: (n) => `${n} asset`, other: (n) => `${n} assets` })
export const show = (value: number): string => `Show ${formatNumber(value)}`
export const putAwayCount = (value: number): string => `Put away: ${formatNumber(value)}`

export const cardName = ({ kind, count: value }: Pick<Suggestion, 'kind' | 'count'>): string =>
  `${words.name[kind]}, ${assets(value)}`

export const summary = (value: number): string =>
  value === 0
    ? 'Nothing is selected for you'
    : `${formatNumber(value)}, and nothing is selected for you`

export const wasPutAway = (kind: SuggestionKind, value: number): string =>
  `“${words.name[kind]}”: ${assets(value)} will not be suggested again for this reason.`

/** What was suggested, in one sentence. */
export function reasonFor({ kind, batch, count: value }: Suggestion, reach: Reach | null): string {
  switch (kind) {
    case 'same-file':
      return 'Byte for byte the same as another upload. One of each stays.'
    case 'same-picture':
      return 'The same picture as another upload. One of each stays.'
    case 'smaller':
      return 'The same picture as another upload that has more pixels. The larger one stays.'
    case 'no-picture':
      return 'Kling shows no picture of these images and videos. The upload may have failed.'
    case 'no-use':
      return `No use found in any task, element or avatar${backTo(reach)}.`
    case 'trials':
      return batch === null ? '' : trialsText(batch.from, batch.to, batch.uploads, value)
    case 'short-clips':
      return `Videos under ${SHORT_CLIP_S} seconds, older than ${CLIP_DAYS} days. No use found${backTo(reach)}.`
  }
}

const backTo = (reach: Reach | null): string =>
  reach?.backTo ? `, back to ${formatDay(reach.backTo)}` : ''

function trialsText(from: number, to: number, uploads: number, value: number): string {
  const others = count(value, {
    one: (n) => `${n} other no use was found`,
    other: (n) => `${n} others no use was found`
  })
  return `${formatNumber(uploads)} uploads, ${span().formatRange(from, to)}. One is used; of ${others}.`
}

/** What speaks against it (R34). */
export function against({ kind }: Pick<Suggestion, 'kind'>, reach: Reach | null): string {
  const unread = reach === null ? ' Whether they are in use is not known.' : ''
  switch (kind) {
    case 'same-file':
      return reach === null
        ? 'Whether they are in use is not known.'
        : 'Nothing we can see. What is known to be in use was left out.'
    case 'same-picture':
      return `Bytes were not compared: the quality may differ.${unread}`
    case 'smaller':
      return `The small one may be meant: a logo, a mask, a style reference.${unread}`
    case 'no-picture':
      return `The file itself may be whole.${unread}`
    case 'no-use':
      return 'Deleted tasks and drafts leave no trace.'
    case 'trials':
      return 'A batch is often material for work that has not begun.'
    case 'short-clips':
      return 'Short clips are often references for motion.'
  }
}

/** Which assets are in no suggestion, and why. */
export function leftOut(value: number, all: number, reach: Reach | null): string {
  const what =
    reach === null
      ? 'kept, a favourite, known to be in use, or perhaps gone'
      : 'kept, a favourite, in use, perhaps gone, or not known'
  return `Left out of every suggestion: what is ${what}. That is ${formatNumber(value)} of ${assets(all)}.`
}
