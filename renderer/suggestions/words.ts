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

const UNKNOWN_USE = 'Whether they are in use is not known.'

/** Sentences of what was counted and compared. */
export const texts = table('suggestionTexts', {
  assets: (value: number): string =>
    count(value, { one: (n) => `${n} asset`, other: (n) => `${n} assets` }),
  show: (value: number): string => `Show ${formatNumber(value)}`,
  putAwayCount: (value: number): string => `Put away: ${formatNumber(value)}`,
  cardName: ({ kind, count: value }: Pick<Suggestion, 'kind' | 'count'>): string =>
    count(value, {
      one: (n) => `${words.name[kind]}, ${n} asset`,
      other: (n) => `${words.name[kind]}, ${n} assets`
    }),
  summary: (value: number): string =>
    value === 0
      ? 'Nothing is selected for you'
      : count(value, {
          one: (n) => `${n} suggestion, and nothing is selected for you`,
          other: (n) => `${n} suggestions, and nothing is selected for you`
        }),
  wasPutAway: (kind: SuggestionKind, value: number): string =>
    count(value, {
      one: (n) => `“${words.name[kind]}”: ${n} asset will not be suggested again for this reason.`,
      other: (n) =>
        `“${words.name[kind]}”: ${n} assets will not be suggested again for this reason.`
    }),
  trials: (when: string, uploads: number, others: number): string =>
    `${formatNumber(uploads)} uploads, ${when}. One is used; no use of the others was found. Neither kept nor favourites: ${formatNumber(others)}.`,
  /** What was suggested, in one sentence. */
  reasonFor({ kind, batch, count: value }: Suggestion, reach: Reach | null): string {
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
        return reach?.backTo
          ? `No use found in any task, element or avatar, back to ${formatDay(reach.backTo)}.`
          : 'No use found in any task, element or avatar.'
      case 'trials':
        return batch === null
          ? ''
          : texts.trials(span().formatRange(batch.from, batch.to), batch.uploads, value)
      case 'short-clips':
        return reach?.backTo
          ? `Videos under ${SHORT_CLIP_S} seconds, older than ${CLIP_DAYS} days. No use found, back to ${formatDay(reach.backTo)}.`
          : `Videos under ${SHORT_CLIP_S} seconds, older than ${CLIP_DAYS} days. No use found.`
    }
  },
  /** What speaks against it (R34). */
  against({ kind }: Pick<Suggestion, 'kind'>, reach: Reach | null): string {
    const unread = reach === null && UNKNOWN_USE
    switch (kind) {
      case 'same-file':
        return reach === null
          ? UNKNOWN_USE
          : 'Nothing we can see. What is known to be in use was left out.'
      case 'same-picture':
        return common.sentences(['Bytes were not compared: the quality may differ.', unread])
      case 'smaller':
        return common.sentences([
          'The small one may be meant: a logo, a mask, a style reference.',
          unread
        ])
      case 'no-picture':
        return common.sentences(['The file itself may be whole.', unread])
      case 'no-use':
        return 'Deleted tasks and drafts leave no trace.'
      case 'trials':
        return 'A batch is often material for work that has not begun.'
      case 'short-clips':
        return 'Short clips are often references for motion.'
    }
  },
  /** Which assets are in no suggestion, and why. */
  leftOut: (value: number, all: number, reach: Reach | null): string =>
    count(all, {
      one: (n) => `${leftOutWhy(reach)} That is ${formatNumber(value)} of ${n} asset.`,
      other: (n) => `${leftOutWhy(reach)} That is ${formatNumber(value)} of ${n} assets.`
    })
})

const leftOutWhy = (reach: Reach | null): string =>
  reach === null
    ? 'Left out of every suggestion: what is kept, a favourite, known to be in use, or perhaps gone.'
    : 'Left out of every suggestion: what is kept, a favourite, in use, perhaps gone, or not known.'
