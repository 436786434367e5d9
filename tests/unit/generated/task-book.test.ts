import { describe, expect, it } from 'vitest'
import { createTaskBook } from '../../../electron/generated/task-book'
import { madeTask, taskLibrary } from '../../support/generated/task-library'
import { fakeWorks } from '../../support/service/works/fake-works'
import { taskOf, workOf } from '../../support/service/works/history'

const withWorks = (...ids: readonly string[]) =>
  taskOf({ id: '7', works: ids.map((id) => workOf({ id, original: `https://a.example/${id}` })) })
const worksIn = (upload: { asset: { task?: { works: readonly { id: string }[] } } } | undefined) =>
  upload?.asset.task?.works.map(({ id }) => id)

it('the list of finished works says nothing of a task that was told of otherwise', () => {
  const book = createTaskBook()
  const runs = { ...withWorks('71', '72'), state: 'running' as const }
  book.take(runs, 1)
  const upload = book.take(withWorks('71'), 2, true)
  expect(upload.asset.task?.state).toBe('running')
  expect(worksIn(upload)).toEqual(['71', '72'])

  // Where nothing else tells of it, it does.
  expect(createTaskBook().take(withWorks('71'), 1, true).asset.task?.state).toBe('made')
})

describe('the works of a task', () => {
  it.each([
    ['another page of the same listing', 1],
    ['a page of a later listing', 2],
    ['the answer about it alone', null]
  ])(
    'stay known when %s shows fewer: they go with it all the same (R27, R35)',
    (_name, reading) => {
      const book = createTaskBook()
      book.take(withWorks('71', '72', '73'), 1)
      expect(worksIn(book.take(withWorks('72'), reading))).toEqual(['71', '72', '73'])
      expect(worksIn(book.take(withWorks(), reading))).toEqual(['71', '72', '73'])
      expect(book.find('7')?.works.map(({ id }) => id)).toEqual(['71', '72', '73'])
    }
  )

  it('are those of a whole listing once it has ended, and of what was learnt since', () => {
    const book = createTaskBook()
    book.take(withWorks('71', '72'), 1)
    book.take(withWorks('72'), 2)
    expect(worksIn(book.settle('7', withWorks('72').works, 2))).toEqual(['72'])
    expect(book.settle('7', withWorks('72').works, 2)).toBeUndefined()

    // A later listing has begun meanwhile.
    book.take(withWorks('71', '72'), 3)
    expect(book.settle('7', withWorks('72').works, 2)).toBeUndefined()
    expect(book.find('7')?.works).toHaveLength(2)
  })

  it('that a whole listing does not show any more leave the library with it', async () => {
    const [gone, stays] = ['900', '901'].map((id) => workOf({ id, original: 'https://a.example' }))
    if (!gone || !stays) throw new Error('no works')
    const tasks = Array.from({ length: 12 }, (_, at) => madeTask(at, at * 60))
    const service = fakeWorks([...tasks, madeTask(50, 900, { works: [gone, stays] })])
    const { list, library } = taskLibrary(service)
    await list()
    service.tasksNow = [...tasks, madeTask(50, 900, { works: [stays] })]
    const { shown, end } = await list()
    expect(end.completeness).toEqual({ kind: 'complete' })
    expect(worksIn(library.find('1050'))).toEqual(['901'])
    expect(shown.get('1050')?.task?.works).toHaveLength(1)
  })
})
