import { ASSET_TYPES, type AssetType, type TypeCounts } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import { formatDay } from '../../ui/format'
import type { LibraryWords } from '../description'
import { NO_PROMPT, worksOf } from './task-words'

const tasks = (value: number): string =>
  count(value, { one: (n) => `${n} task`, other: (n) => `${n} tasks` })

const library: LibraryWords['library'] = {
  grid: 'Generated tasks',
  search: 'Search prompts',
  unnamed: NO_PROMPT,
  byName: ['Prompt, A to Z', 'Prompt, Z to A'],
  howMany: (shown, all, isListing) => {
    const of = formatNumber(shown)
    if (isListing)
      return shown === all
        ? count(all, { one: (n) => `${n} task so far`, other: (n) => `${n} tasks so far` })
        : count(all, {
            one: (n) => `${of} of ${n} task so far`,
            other: (n) => `${of} of ${n} tasks so far`
          })
    return shown === all
      ? tasks(all)
      : count(all, { one: (n) => `${of} of ${n} task`, other: (n) => `${of} of ${n} tasks` })
  },
  hiddenByLastFilter: (value, isListing) =>
    isListing
      ? count(value, {
          one: (n) => `The filter of last time is still on: ${n} task is hidden so far.`,
          other: (n) => `The filter of last time is still on: ${n} tasks are hidden so far.`
        })
      : count(value, {
          one: (n) => `The filter of last time is still on: ${n} task is hidden.`,
          other: (n) => `The filter of last time is still on: ${n} tasks are hidden.`
        }),
  split: ({ works }) => worksOf(works),
  deleteSelected: ({ total, works }) =>
    count(
      total,
      works === 0
        ? { one: (n) => `Delete ${n} task`, other: (n) => `Delete ${n} tasks` }
        : {
            one: (n) => `Delete ${n} task, ${worksOf(works)}`,
            other: (n) => `Delete ${n} tasks, ${worksOf(works)}`
          }
    ),
  keepListHint:
    'Lock a task with K, or open it and click Keep: it cannot be selected, and no deletion includes it. Each account has its own list, on this computer.',
  keptCount: (value) =>
    count(value, { one: (n) => `${n} task kept`, other: (n) => `${n} tasks kept` }),
  notListed: 'Tasks not loaded cannot be selected or deleted. Nothing was deleted.',
  checkingHint: 'Checking now. Tasks that have been checked can be deleted.',
  mayBeMore: 'The service may not show everything. No task was taken off this list.',
  doubt: {
    'broken-off': '',
    empty: 'It showed no tasks at all.',
    gap: 'We could not check every task: some may be missing.',
    order: 'We could not check every task: the answers contradict each other.',
    'one-way': 'We could not check every task.'
  },
  emptyTitle: (hadAny) => (hadAny ? 'Nothing generated is left' : 'Nothing was generated'),
  emptyHint: 'Only what Kling made for you is listed here. Your uploads are under “Uploads”.',
  noMatchHint: 'No task matches your search or filter. Your uploads are under “Uploads”.',
  showAll: 'Show all generated',
  firstPage: 'Loading what Kling generated…',
  selectNow: (listed) =>
    count(listed, {
      one: (n) => `Select the ${n} task loaded so far`,
      other: (n) => `Select the ${n} tasks loaded so far`
    }),
  lostMeaning:
    'Nothing is deleted until you continue without the list. Its tasks are then no longer locked.',
  listedTwice: (repeats) =>
    count(repeats, {
      one: (n) => `${n} task was listed twice and is shown once.`,
      other: (n) => `${n} tasks were listed twice and are shown once.`
    }),
  notice: {
    leftOut: (value) =>
      count(value, {
        one: (n) => `${n} task was left out.`,
        other: (n) => `${n} tasks were left out.`
      }),
    unlocked: (value) =>
      count(value, {
        one: (n) => `${n} task is no longer kept.`,
        other: (n) => `${n} tasks are no longer kept.`
      }),
    replaced: (value) =>
      count(value, {
        one: (n) => `Your drag replaced the selection: ${n} task was deselected.`,
        other: (n) => `Your drag replaced the selection: ${n} tasks were deselected.`
      }),
    cleared: (value) =>
      count(value, {
        one: (n) => `${n} task was deselected.`,
        other: (n) => `${n} tasks were deselected.`
      }),
    exported: (value) =>
      count(value, {
        one: (n) => `The IDs of ${n} task were saved.`,
        other: (n) => `The IDs of ${n} tasks were saved.`
      }),
    kept: (value) =>
      count(value, { one: (n) => `${n} task is kept.`, other: (n) => `${n} tasks are kept.` })
  }
}

const filter: LibraryWords['filter'] = {
  all: 'All generated',
  days: 'Made',
  unlockTitle: (kept) =>
    count(kept, { one: (n) => `Unlock ${n} task?`, other: (n) => `Unlock ${n} tasks?` }),
  matches: (value) =>
    count(value, { one: (n) => `${n} task matches`, other: (n) => `${n} tasks match` }),
  empty: {
    kept: 'No kept tasks',
    'no-picture': 'Every task has a picture',
    running: 'Nothing is running',
    failed: 'No failed tasks',
    'several-works': 'No task has variations',
    'favourite-not-known': 'Of every task it is known whether it is a favourite'
  }
}

const viewer: LibraryWords['viewer'] = {
  previous: 'Previous task',
  next: 'Next task',
  gone: 'The task you were viewing is no longer in the library. This is the next one.',
  unmatched: 'The task you were viewing no longer matches the filter. This is the next one.',
  nothingLeft:
    'The task you were viewing is no longer in the library, and there is nothing else to show.'
}

const TASK_TYPES: Readonly<Record<AssetType, (number: string) => string>> = {
  image: (n) => `${n} of images`,
  video: (n) => `${n} of videos`,
  audio: (n) => `${n} of audio`,
  other: (n) => `${n} of other files`
}

/** "6: 4 of images, 2 of videos". */
function splitTasks(total: number, types: TypeCounts): string {
  const parts = ASSET_TYPES.filter((type) => types[type] > 0).map((type) =>
    TASK_TYPES[type](formatNumber(types[type]))
  )
  return `${formatNumber(total)}: ${parts.join(', ')}`
}

const deletion: LibraryWords['deletion'] = {
  title: ({ total, works }) =>
    total === 0
      ? 'Everything selected was left out'
      : count(
          total,
          works === 0
            ? {
                one: (n) => `Delete ${n} task permanently?`,
                other: (n) => `Delete ${n} tasks permanently?`
              }
            : {
                one: (n) => `Delete ${n} task with ${worksOf(works)} permanently?`,
                other: (n) => `Delete ${n} tasks with ${worksOf(works)} permanently?`
              }
        ),
  lead: ({ total, works }) => {
    if (total === 0) return 'As it stands, nothing will be removed from the account below.'
    if (works === 0)
      return total === 1
        ? 'This task will be removed from the account below, with its prompt. It has no works.'
        : 'These tasks will be removed from the account below, with their prompts. They have no works.'
    return total === 1
      ? 'This task is deleted with its prompt and all its works: every variation, not only the one in its picture.'
      : 'Each task is deleted with its prompt and all its works: every variation, not only the one in its picture.'
  },
  waits: (total) =>
    count(total, {
      one: (n) => `The question about ${n} task waits. Nothing was deleted.`,
      other: (n) => `The question about ${n} tasks waits. Nothing was deleted.`
    }),
  facts: ({ total, types, works }) => [
    ['Tasks', splitTasks(total, types)],
    ['Works', formatNumber(works)],
    ['Uploads', 'stay: what these were made from is not touched']
  ],
  noFacts: 'Tasks',
  hidden: (value) =>
    count(value, {
      one: (n) => `${n} task does not match the filter`,
      other: (n) => `${n} tasks do not match the filter`
    }),
  held: (value) =>
    count(value, {
      one: (n) => `${n} task that an element or a running task needs`,
      other: (n) => `${n} tasks that an element or a running task needs`
    }),
  unsure: (value) =>
    count(value, {
      one: (n) => `${n} task of which it is not known whether it is a favourite`,
      other: (n) => `${n} tasks of which it is not known whether they are favourites`
    }),
  running: (value) =>
    count(value, {
      one: (n) => `${n} running task, never deleted`,
      other: (n) => `${n} running tasks, never deleted`
    }),
  favourites: (value) =>
    count(value, {
      one: (n) => `${n} favourite, never deleted`,
      other: (n) => `${n} favourites, never deleted`
    }),
  kept: (value) =>
    count(value, {
      one: (n) => `${n} kept task, never deleted`,
      other: (n) => `${n} kept tasks, never deleted`
    }),
  unlisted: (value) =>
    count(value, {
      one: (n) => `${n} task may no longer exist. Refresh to check.`,
      other: (n) => `${n} tasks may no longer exist. Refresh to check.`
    }),
  warning: 'This cannot be undone. Neither Kling nor Kling Sweep can bring deleted works back.',
  frozen: 'Tasks to be deleted',
  // Of a list of files each is a work itself.
  about: ({ createdAt, works }) =>
    works ? `${formatDay(createdAt)}, ${worksOf(works.length)}` : formatDay(createdAt),
  entries: 'All tasks of this deletion',
  stoppedByUser: (notSent) =>
    notSent > 0
      ? 'You stopped this deletion. Tasks not sent are untouched.'
      : 'You stopped this deletion. Every task had been sent by then.',
  stoppedMeaning: (notSent) =>
    notSent > 0
      ? 'The deletion stopped here. Tasks not sent are untouched.'
      : 'The deletion stopped here. Every task had been sent by then.',
  unverified: {
    stopped:
      'Not verified: the run ended before the history was checked for what counts as deleted.',
    empty: 'Not verified: the history came back empty when it was checked, which proves nothing.',
    unsteady:
      'Not verified: the service’s answers contradicted each other when the history was checked.',
    shown: 'Not verified: the history showed some tasks again that had counted as deleted.',
    unlistable:
      'Not verified: the history could not be loaded completely to check what counts as deleted.',
    unwitnessed: 'Not verified: we could not check every task that counts as deleted.',
    oldest:
      'Not verified: nothing shows them any more, but nothing older is left to compare the oldest with.'
  },
  nothingLeft: 'Every task you confirmed was sent. Nothing more is sent until you continue.',
  someLeft: (left) =>
    count(left, {
      one: (n) =>
        `${n} task you confirmed was not deleted yet. Nothing is sent until you continue.`,
      other: (n) =>
        `${n} tasks you confirmed were not deleted yet. Nothing is sent until you continue.`
    }),
  unknownLeft: (unknown) =>
    count(unknown, {
      one: (n) =>
        `It is not known whether ${n} task was deleted. Continuing checks that first, and deletes it if it is still there.`,
      other: (n) =>
        `It is not known whether ${n} tasks were deleted. Continuing checks that first, and deletes those that are still there.`
    }),
  lookingUp: 'Checking what happened to the tasks already sent…',
  historyHint: 'Every deletion of tasks of this account, as recorded on this computer.',
  historyEmptyTitle: 'No deletions of tasks yet',
  historyEmptyHint: 'Every task you delete is recorded here until you clear the history.',
  damaged: 'Parts of this record cannot be read. The tasks recorded there count as unknown.'
}

/** What is said of what Kling generated. */
export const generatedWords: LibraryWords = table('generated', {
  library,
  filter,
  viewer,
  deletion
})
