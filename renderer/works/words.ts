import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { inLocale } from '@shared/language/locale'
import { table } from '@shared/language/tables'
import type { LibraryKind } from '@shared/library/kind'
import type {
  GenerationUse,
  HistoryState,
  PlannedUse,
  TieStrength,
  UseDetails
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
  readIt: 'Read the history',
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
    certain: 'stated by Kling',
    'same-object': 'same stored file',
    'same-name': 'same file name'
  } satisfies Record<TieStrength, string>,
  details: common.details,
  made: (time: string) => `Made ${time}`,
  works: (value: number) => count(value, { one: (n) => `${n} work`, other: (n) => `${n} works` }),
  byWayOf: (value: number) =>
    count(value, {
      one: (n) => `by way of ${n} other work`,
      other: (n) => `by way of ${n} other works`
    }),
  /** How far the history was read. Days and times as they are written here. */
  read: {
    reading: (tasks: number) =>
      count(tasks, {
        one: (n) => `Reading the history: ${n} task so far.`,
        other: (n) => `Reading the history: ${n} tasks so far.`
      }),
    readingTo: (tasks: number, day: string) =>
      count(tasks, {
        one: (n) => `Reading the history: ${n} task, back to ${day} so far.`,
        other: (n) => `Reading the history: ${n} tasks, back to ${day} so far.`
      }),
    waiting: (tasks: number) =>
      count(tasks, {
        one: (n) => `Reading the history, after what goes first: ${n} task so far.`,
        other: (n) => `Reading the history, after what goes first: ${n} tasks so far.`
      }),
    waitingTo: (tasks: number, day: string) =>
      count(tasks, {
        one: (n) => `Reading the history, after what goes first: ${n} task, back to ${day} so far.`,
        other: (n) =>
          `Reading the history, after what goes first: ${n} tasks, back to ${day} so far.`
      }),
    paused: (tasks: number) =>
      count(tasks, {
        one: (n) => `Reading the history is paused: ${n} task so far.`,
        other: (n) => `Reading the history is paused: ${n} tasks so far.`
      }),
    pausedTo: (tasks: number, day: string) =>
      count(tasks, {
        one: (n) => `Reading the history is paused: ${n} task, back to ${day} so far.`,
        other: (n) => `Reading the history is paused: ${n} tasks, back to ${day} so far.`
      }),
    empty: (time: string) => `History read to its end at ${time}: it is empty.`,
    whole: (day: string, time: string) => `History read back to ${day}, to its end, at ${time}.`,
    partMissing: 'Part of it could not be read, so only uses that were found are shown.',
    missingBefore: (day: string) => `Something may be missing before ${day}.`,
    newUnread: 'What is new since then could not be read.',
    failed: 'The history could not be read.',
    brokeOff: (day: string) => `History read back to ${day}, then it broke off.`,
    off: 'The history has not been read: this is switched off in the settings.',
    never: 'The history has not been read.'
  },
  verdict: {
    noneFound: 'No use found.',
    noneFoundTo: (day: string) => `No use found, back to ${day}.`,
    notRead: 'Uses are not known: the history has not been read.',
    notCompared: 'Not known: something newer could not be compared with it.',
    hiddenBy: (day: string) =>
      `Not known: a later task, of ${day}, used something that cannot be compared. That may have been this one.`,
    notKnown: 'Uses are not known.'
  },
  planned: {
    notRead: 'Not known: the history has not been read.',
    generations: (value: number) =>
      count(value, { one: (n) => `${n} generation`, other: (n) => `${n} generations` }),
    elements: (value: number) =>
      count(value, { one: (n) => `${n} element`, other: (n) => `${n} elements` }),
    avatars: (value: number) =>
      count(value, { one: (n) => `${n} avatar`, other: (n) => `${n} avatars` }),
    running: (value: number) =>
      count(value, { one: (n) => `${n} running task`, other: (n) => `${n} running tasks` }),
    /** `things`: "30 generations and 1 element". */
    used: (value: number, things: string, _of: LibraryKind) =>
      count(value, {
        one: (n) => `${n} of these is used in ${things}.`,
        other: (n) => `${n} of these are used in ${things}.`
      }),
    notKnown: (value: number, _of: LibraryKind) =>
      `For ${formatNumber(value)} of these, uses are not known.`,
    asOf: (time: string) => `As of ${time}: what is new since then could not be looked up.`
  }
})

/** The last moment that is written for "always": something without a time cannot be read. */
const ALWAYS = 8e15

/** How far the history was read, in full sentences (R32). */
export function historyText(state: HistoryState | null): string {
  if (state === null) return words.read.never
  const said = words.read
  const { phase, tasks, backTo, isWhole, at, problem } = state

  if (phase === 'reading' || phase === 'waiting' || phase === 'paused')
    return backTo === null ? said[phase](tasks) : said[`${phase}To`](tasks, formatDay(backTo))

  if (isWhole && at !== null)
    return common.sentences([
      backTo === null ? said.empty(formatTime(at)) : said.whole(formatDay(backTo), formatTime(at)),
      gapText(state),
      problem !== null && said.newUnread,
      problem !== null && problemWords(problem).what
    ])

  if (problem !== null)
    return common.sentences([
      backTo === null ? said.failed : said.brokeOff(formatDay(backTo)),
      problemWords(problem).what
    ])

  return phase === 'off' ? said.off : said.never
}

function gapText({ gapAt }: HistoryState): string {
  if (gapAt === null) return ''
  return gapAt > ALWAYS ? words.read.partMissing : words.read.missingBefore(formatDay(gapAt))
}

/** What is said of an upload's use, and how far that goes. Never "unused" (R32). */
export function verdictText(
  { verdict, hiddenBy }: Pick<UseDetails, 'verdict' | 'hiddenBy'>,
  state: HistoryState | null
): string {
  const read = historyText(state)
  const said = words.verdict
  if (verdict === 'used') return read
  if (verdict === 'none-found') return common.sentences([said.noneFound, read])
  if (read === words.read.never) return said.notRead
  if (state?.isWhole !== true) return common.sentences([said.notKnown, read])
  return common.sentences([
    hiddenBy ? said.hiddenBy(formatDay(hiddenBy.createdAt)) : said.notCompared,
    read
  ])
}

/** "Video, Nov 22, 2026, 4 works, by way of another work, same stored file". */
export function aboutGeneration(use: GenerationUse): string {
  const { type, createdAt, works: made, steps, strength } = use
  return common.list([
    libraryWords.type[type],
    formatDay(createdAt),
    made > 0 && words.works(made),
    steps > 0 && words.byWayOf(steps),
    words.strength[strength]
  ])
}

/** When a task was begun; its works may be later. */
export const taskText = (createdAt: number | null): string =>
  createdAt === null ? formatDay(null) : words.made(formatTime(createdAt))

const list = inLocale(
  (locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
)

/** "12 of these are used in 30 generations and 1 element." */
function usedText(uses: PlannedUse, of: LibraryKind): string {
  const { used, generations, elements, avatars, running } = uses
  const said = words.planned
  const things = [
    generations > 0 && said.generations(generations),
    elements > 0 && said.elements(elements),
    avatars > 0 && said.avatars(avatars),
    running > 0 && said.running(running)
  ].filter((thing) => thing !== false)
  return said.used(used, list().format(things), of)
}

/**
 * What the question says of uses: what is known, what is not, and as of when (R33). `of`: what is
 * counted. In some languages a task has another gender than an upload.
 */
export function plannedText(uses: PlannedUse | null, of: LibraryKind): string {
  const { notRead, notKnown: unknown, asOf } = words.planned
  if (uses === null || uses.at === null) return notRead

  const { used, notKnown, backTo, at, isFresh } = uses
  const { noneFound, noneFoundTo } = words.verdict
  return common.sentences([
    used > 0 && usedText(uses, of),
    used === 0 && notKnown === 0 && (backTo === null ? noneFound : noneFoundTo(formatDay(backTo))),
    notKnown > 0 && unknown(notKnown, of),
    !isFresh && asOf(formatTime(at))
  ])
}
