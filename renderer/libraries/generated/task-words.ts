import type { Asset, Favourite, TaskFacts, TaskState } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/en'
import { table } from '@shared/language/tables'
import { common } from '../../ui/words'

export const NO_PROMPT = 'without a prompt'
export const worksOf = (value: number): string =>
  count(value, { one: (n) => `${n} work`, other: (n) => `${n} works` })

/** What stands where a task has no picture. */
export const stateWords = table('generatedStates', {
  running: 'Running',
  failed: 'Failed, nothing was made',
  made: 'No works',
  /** Of a task with works: one that failed may have some all the same, without a file. */
  withWorks: { running: 'Running', failed: 'Failed' },
  works: worksOf,
  noPrompt: NO_PROMPT
})

/** A task's prompt, or what stands in its place. */
export const promptOf = (name: string): string => (name.trim() === '' ? stateWords.noPrompt : name)

/** "4 works", "Running", "Failed, 2 works". */
export function madeBy({ state, works }: TaskFacts): string {
  if (works.length === 0) return stateWords[state]
  return common.list([
    state !== 'made' && stateWords.withWorks[state],
    stateWords.works(works.length)
  ])
}

/** "Running", "Failed", "No works"; empty of a task that has made its works. */
export function noteOf({ task }: Pick<Asset, 'task'>): string {
  if (!task) return ''
  if (task.state !== 'made') return stateWords.withWorks[task.state]
  return task.works.length === 0 ? stateWords.made : ''
}

/** "4 works, PROMPT", "Running, PROMPT", "Failed, 2 works, PROMPT". */
export const taskName = ({ name, task }: Pick<Asset, 'name' | 'task'>): string =>
  common.list([task ? madeBy(task) : stateWords.made, promptOf(name)])

export const workWords = table('generatedWorks', {
  works: 'Works of this task',
  workOf: (at: number, total: number) => `Work ${formatNumber(at + 1)} of ${formatNumber(total)}`,
  /** "Work 2 of 4, PROMPT". */
  title: (prompt: string, at: number, total: number) =>
    `Work ${formatNumber(at + 1)} of ${formatNumber(total)}, ${prompt}`,
  prompt: 'Prompt',
  model: 'Model',
  status: 'Status',
  state: { made: 'Finished', running: 'Running', failed: 'Failed' } satisfies Record<
    TaskState,
    string
  >,
  favourite: 'Favourite',
  favourites: {
    yes: 'Yes: never deleted',
    no: 'No',
    'not-known': 'Not known: looked up first if you delete it'
  } satisfies Record<Favourite, string>,
  favouritesUnknown: {
    title: 'No favourite is known yet',
    hint: 'Kling’s lists do not say which tasks are favourites. Each task is asked about before it is deleted, and a favourite always stays.',
    lookUp: 'Look up which are favourites',
    show: (value: number) =>
      count(value, {
        one: (n) => `Show the ${n} task that is not known`,
        other: (n) => `Show the ${n} tasks that are not known`
      })
  },
  made: 'Made',
  inputs: 'Made from',
  noInputs: 'Nothing but the prompt, as far as Kling tells.',
  openUpload: 'Open the upload',
  uploadGone: 'An upload that is no longer listed',
  otherWork: 'A work of another task',
  unknownInput: 'An input that Kling does not name',
  settings: 'Settings',
  loading: 'Looking…',
  notListed: 'Kling Sweep knows no more of this task until it has been listed.'
})

export const workTitle = (prompt: string, at: number, total: number): string =>
  workWords.title(promptOf(prompt), at, total)
