import type { Answer } from '../answer'
import type { Seen } from '../answering'
import { INVALID, type Paging } from '../pages'
import {
  avatarBody,
  deletedBody,
  elementBody,
  oneTaskBody,
  taskBody,
  type WorkUrl,
  withNumbers
} from './bodies'
import type { DemoTask, DemoWorks } from './generate'

/** A larger page is refused: the service names no maximum. */
const LIMIT = 100

/** The answer to a request about works; null when it is about something else. */
export function worksAnswer(
  { method, path, query }: Seen,
  works: DemoWorks,
  url: WorkUrl,
  paging: Paging,
  remove: (id: string) => readonly string[]
): Answer | null {
  const [, id] = /^\/tasks\/([^/]+)$/.exec(path) ?? []
  if (id !== undefined && !/^\d+$/.test(id)) return INVALID_TASK
  if (id !== undefined && method === 'DELETE') return deletionAnswer(id, remove)
  if (method !== 'GET') return null
  if (id !== undefined) return taskAnswer(id, works, url)

  switch (path.replace(/\/+$/, '')) {
    case '/assets/download':
      return downloadAnswer(query, works, url)
    case '/tasks':
      return tasksAnswer(query, works, url, paging)
    case '/assets':
      return finishedAnswer(query, works, url, paging)
    case '/elements':
      return elementsAnswer(query, works)
    case '/avatars':
      return answered(works.avatars.map(avatarBody))
    default:
      return null
  }
}

type Query = Seen['query']

// The messages of the API's documentation.
const INVALID_TASK: Answer = { status: 400, body: { error: 'Invalid task_id parameter' } }
const noWorks = (id: string): Answer => ({
  status: 404,
  body: { error: `No works found for task ${id}` }
})

/** One that never had works is answered as one that is gone. */
function deletionAnswer(id: string, remove: (id: string) => readonly string[]): Answer {
  const workIds = remove(id)
  return workIds.length === 0 ? noWorks(id) : answered(deletedBody(workIds))
}

const TYPES: Readonly<Record<string, string>> = { image: 'PNG', video: 'MP4' }

/** One id and one type give the file. Nobody asks the demo for a zip. */
function downloadAnswer(query: Query, { tasks }: DemoWorks, url: WorkUrl): Answer {
  const id = query['workIds'] ?? ''
  const task = tasks.find(({ workIds }) => workIds.includes(id))
  return task && TYPES[task.contentType] === query['fileTypes']
    ? { status: 200, body: { cdnUrl: url(id, 'original'), status: 'success' } }
    : INVALID
}

function taskAnswer(id: string, { tasks }: DemoWorks, url: WorkUrl): Answer {
  const task = tasks.find((each) => each.id === id)
  return task ? answered(oneTaskBody(task, url)) : noWorks(id)
}

/** Before or after a moment, never both. */
function tasksAnswer(query: Query, { tasks }: DemoWorks, url: WorkUrl, paging: Paging): Answer {
  const size = sizeIn(query, 20)
  const [before, after] = [query['createdBefore'], query['createdAfter']]
  if (size === null || (before !== undefined && after !== undefined)) return INVALID
  if ([before, after].some((time) => time !== undefined && !/^\d+$/.test(time))) return INVALID

  const found = typed(query, tasks).filter(
    ({ createTime }) =>
      (before === undefined || createTime < Number(before)) &&
      (after === undefined || createTime > Number(after))
  )
  return historyAnswer(paging(found, { pageNum: 1, pageSize: size, sort: 'desc' }), url)
}

function finishedAnswer(query: Query, { tasks }: DemoWorks, url: WorkUrl, paging: Paging): Answer {
  const made = typed(
    query,
    tasks.filter(({ state }) => state === 'made')
  )
  const pageSize = sizeIn(query, 40)
  const pageNum = countIn(query['pageNum'], 1)
  const sort = query['sort'] === 'asc' ? 'asc' : 'desc'
  if (pageSize === null || pageNum === null) return INVALID
  return historyAnswer(paging(made, { pageNum, pageSize, sort }), url)
}

const historyAnswer = (page: readonly DemoTask[] | Answer, url: WorkUrl): Answer =>
  'status' in page
    ? page
    : answered({ limitations: [], history: page.map((task) => taskBody(task, url)) })

function elementsAnswer(query: Query, { elements }: DemoWorks): Answer {
  const found = page(query, 50, elements)
  if (!found) return INVALID

  return answered({
    elementsList: found.map((element) => elementBody(element, elements.indexOf(element))),
    pageNum: Number(query['pageNum'] ?? 1),
    pageSize: sizeIn(query, 50),
    total: elements.length
  })
}

const typed = ({ contentType }: Query, tasks: readonly DemoTask[]): readonly DemoTask[] =>
  contentType === undefined ? tasks : tasks.filter((task) => task.contentType === contentType)

/** Null: not a page that can be asked for. */
function page<T>(query: Query, usual: number, all: readonly T[]): readonly T[] | null {
  const size = sizeIn(query, usual)
  const number = countIn(query['pageNum'], 1)
  return size === null || number === null ? null : all.slice((number - 1) * size, number * size)
}

function sizeIn(query: Query, usual: number): number | null {
  const size = countIn(query['pageSize'], usual)
  return size === null || size > LIMIT ? null : size
}

function countIn(text: string | undefined, usual: number): number | null {
  const count = text === undefined ? usual : Number(text)
  return Number.isInteger(count) && count >= 1 ? count : null
}

const answered = (body: unknown): Answer => ({ status: 200, body: withNumbers(body) })
