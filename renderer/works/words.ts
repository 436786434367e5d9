import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { inLocale } from '@shared/language/locale'
import { table } from '@shared/language/tables'
import type {
  GenerationUse,
  HistoryState,
  PlannedUse,
  TieStrength,
  UseVerdict
} from '@shared/works/use'
import { words as libraryWords } from '../library/words'
import { problemWords } from '../problems/words'
import { formatDay, formatTime } from '../ui/format'
import { common } from '../ui/words'

export const words = table('works', {
  uses: 'Uses',
  history: 'How far the history was read',
  reading: 'Reading the history',
  loading: 'Looking…',
  elements: 'Elements',
  avatars: 'Avatars',
  running: 'Running now',
  generations: 'Generations',
  taskId: (id: string) => `Task ${id}`,
  unnamed: libraryWords.unnamed,
  noPrompt: 'without a prompt',
  read: 'Read the history',
  again: 'Read again',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  showAll: (all: number) => `Show all ${formatNumber(all)}`,
  showLess: 'Show fewer',
  openTask: 'Open the task',
  notSeen:
    'Drafts, custom voices, deleted tasks and other accounts are not visible to Kling Sweep.',
  card: 'What uploads and works are used in',
  setting: 'Read the history automatically',
  settingHint:
    'Once the library is loaded, Kling Sweep reads what Kling made, and from what, page by page. It changes nothing at Kling. Without it, nothing can be said about uses.',
  strength: {
    certain: 'named by Kling',
    'same-object': 'same stored file',
    'same-name': 'same file name'
  } satisfies Record<TieStrength, string>,
  details: common.details
})

/** The last moment that is written for "always": something without a time cannot be read. */
const ALWAYS = 8e15

/** How far the history was read, in full sentences (R32). */
export function historyText(state: HistoryState | null): string {
  if (state === null) return NOT_READ
  const { phase, tasks, backTo, isWhole, at, problem } = state
  const known = count(tasks, { one: (n) => `${n} task`, other: (n) => `${n} tasks` })

  if (phase === 'reading' || phase === 'waiting' || phase === 'paused') {
    const soFar = backTo === null ? known : `${known}, back to ${formatDay(backTo)}`
    return `${BEGUN[phase]}: ${soFar} so far.`
  }
  if (isWhole && at !== null) {
    const whole =
      backTo === null
        ? `History read to its end at ${formatTime(at)}: it is empty.`
        : `History read back to ${formatDay(backTo)}, to its end, at ${formatTime(at)}.`
    return [whole, gapText(state), problem && sinceText(state)].filter(Boolean).join(' ')
  }
  if (problem !== null) {
    const { what } = problemWords(problem)
    return backTo === null
      ? `The history could not be read. ${what}`
      : `History read back to ${formatDay(backTo)}, then it broke off. ${what}`
  }
  return phase === 'off'
    ? 'The history has not been read: this is switched off in the settings.'
    : NOT_READ
}

const NOT_READ = 'The history has not been read.'

const BEGUN = {
  reading: 'Reading the history',
  waiting: 'Reading the history, after what goes first',
  paused: 'Reading the history is paused'
} as const

function gapText({ gapAt }: HistoryState): string {
  if (gapAt === null) return ''
  return gapAt > ALWAYS
    ? 'Part of it could not be read, so only uses that were found are shown.'
    : `Something may be missing before ${formatDay(gapAt)}.`
}

const sinceText = ({ problem }: HistoryState): string =>
  problem === null ? '' : `What is new since then could not be read. ${problemWords(problem).what}`

/** What is said of an upload's use, and how far that goes. Never "unused" (R32). */
export function verdictText(verdict: UseVerdict, state: HistoryState | null): string {
  const read = historyText(state)
  if (verdict === 'used') return read
  if (verdict === 'none-found') return `No use found. ${read}`
  if (read === NOT_READ) return 'Uses are not known: the history has not been read.'
  return state?.isWhole === true
    ? `Not known: something newer could not be compared with it. ${read}`
    : `Uses are not known. ${read}`
}

/** "Video, Nov 22, 2026, 4 works, by way of another work, same stored file". */
export function aboutGeneration(use: GenerationUse): string {
  const { type, createdAt, works: made, steps, strength } = use
  return [
    libraryWords.type[type],
    formatDay(createdAt),
    made > 0 && count(made, { one: (n) => `${n} work`, other: (n) => `${n} works` }),
    steps > 0 &&
      count(steps, {
        one: (n) => `by way of ${n} other work`,
        other: (n) => `by way of ${n} other works`
      }),
    words.strength[strength]
  ]
    .filter(Boolean)
    .join(', ')
}

/** When a task was begun; its works may be later. */
export const taskText = (createdAt: number | null): string =>
  createdAt === null ? formatDay(null) : `Made ${formatTime(createdAt)}`

const list = inLocale(
  (locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
)

/** "12 of these are used in 30 generations and 1 element." */
function usedText({ used, generations, elements, avatars, running }: PlannedUse): string {
  const things = [
    generations > 0 &&
      count(generations, { one: (n) => `${n} generation`, other: (n) => `${n} generations` }),
    elements > 0 && count(elements, { one: (n) => `${n} element`, other: (n) => `${n} elements` }),
    avatars > 0 && count(avatars, { one: (n) => `${n} avatar`, other: (n) => `${n} avatars` }),
    running > 0 &&
      count(running, { one: (n) => `${n} running task`, other: (n) => `${n} running tasks` })
  ].filter((thing) => thing !== false)
  return count(used, {
    one: (n) => `${n} of these is used in ${list().format(things)}.`,
    other: (n) => `${n} of these are used in ${list().format(things)}.`
  })
}

/** What the question says of uses: what is known, what is not, and as of when (R33). */
export function plannedText(uses: PlannedUse | null): string {
  if (uses === null || uses.at === null) return 'Not known: the history has not been read.'

  const { used, notKnown, backTo, at, isFresh } = uses
  const nothing = backTo === null ? 'No use found.' : `No use found, back to ${formatDay(backTo)}.`
  const parts = [
    used > 0 && usedText(uses),
    used === 0 && notKnown === 0 && nothing,
    notKnown > 0 && `For ${formatNumber(notKnown)} of these, uses are not known.`,
    !isFresh && `As of ${formatTime(at)}: what is new since then could not be looked up.`
  ].filter((part) => part !== false)
  return parts.join(' ')
}
