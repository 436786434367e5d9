import { describe, expect, it } from 'vitest'
import { toEntry } from '../../../../electron/kling/works/task'

const DONE = { workId: '51', taskId: '5', status: 99, resource: { resource: 'https://a/x' } }
const FAILED = { workId: '51', taskId: '5', status_name: 'failed', status_final: true }
const PROCESSING = { workId: '52', taskId: '5', status: 10, status_name: 'processing' }
const stateOf = (entry: unknown) => toEntry(entry).tasks[0]?.state

describe('a task, half of which is finished', () => {
  it.each([
    PROCESSING,
    { workId: '52', taskId: '5', status: 5, status_name: 'submitted', resource: { resource: '' } },
    { workId: '52', taskId: '5', status: 10 },
    { workId: '52', taskId: '5', status_name: 'queued' },
    { workId: '52', taskId: '5', status_name: 'a word that nobody knows' },
    { workId: '52', taskId: '5' }
  ])('runs: %j', (other) => {
    expect(stateOf({ works: [DONE, other] })).toBe('running')
    expect(stateOf({ works: [FAILED, other] })).toBe('running')
  })

  it('runs when it says so itself, whatever its works say', () => {
    const own = { status: 10, status_name: 'processing', task: { id: '5', favored: false } }
    expect(stateOf({ ...own, works: [DONE] })).toBe('running')
    expect(stateOf({ status: 12, works: [DONE] })).toBe('running')
  })

  it('is finished once it says so, unless a work still runs', () => {
    const own = { status: 99, status_final: true }
    expect(stateOf({ ...own, works: [DONE, { workId: '52', taskId: '5' }] })).toBe('made')
    expect(stateOf({ ...own, works: [DONE, PROCESSING] })).toBe('running')
  })
})

describe('an entry that cannot be read', () => {
  it.each([
    [{ task: { id: '5' }, works: [DONE, { workId: null, resource: 'https://a/y' }] }],
    [{ task: { id: '5' }, works: [DONE, { workId: 'abc', cover: { resource: 'https://a/y' } }] }],
    [{ task: { id: '5' }, works: [DONE, 'a word'] }],
    [{ task: { id: '5' }, status: 99, works: { 0: DONE } }]
  ])('names its task: %j', (entry) => {
    expect(toEntry(entry)).toEqual({ tasks: [], named: ['5'] })
  })

  it.each([null, 7, 'text', {}, { works: [{ workId: '1', resource: 'https://a/y' }] }])(
    'may name none: %j',
    (entry) => expect(toEntry(entry)).toEqual({ tasks: [], named: [null] })
  )
})

it.each([
  ['a work that names no task beside one that does', [DONE, { workId: '7' }], ['5', null]],
  [
    '0, which is no id',
    [
      { ...DONE, taskId: 0 },
      { ...DONE, workId: 0 }
    ],
    ['5', null]
  ]
])('an entry with %s may hold more than it names', (_name, works, named) => {
  expect(toEntry({ works })).toEqual({ tasks: [], named })
})

it('an entry that is one task, with works of another, is neither', () => {
  const entry = { status: 99, task: { id: '4' }, works: [DONE] }
  expect(toEntry(entry)).toEqual({ tasks: [], named: ['4', '5'] })
})

it.each([
  [{ deleted: true }, true],
  [{ deleted: 1 }, true],
  [{ deleted: ' True' }, true],
  [{ deleted: '1' }, true],
  [{ deleted: false }, false],
  [{ deleted: 0 }, false],
  [{ deleted: null }, false],
  [{ deleted: '0' }, false],
  [{ deleted: 'False' }, false],
  [{ deleted: 'no' }, false],
  [{ deleted: '' }, false],
  [{}, false]
])('a task says whether it was deleted: %j', (said, isDeleted) => {
  const entry = { works: [DONE], task: { id: '5', ...said } }
  expect(toEntry(entry).tasks).toMatchObject([{ id: '5', isDeleted }])
})

it.each([[[DONE, 'a word']], [[{ workId: null, resource: { resource: 'https://a.example/x' } }]]])(
  'a task that says that it was deleted is gone, whatever is left of its works: %j',
  (works) => {
    const entry = toEntry({ works, task: { id: '5', deleted: true } })
    expect(entry).toMatchObject({ tasks: [{ id: '5', isDeleted: true }], named: ['5'] })
  }
)

it.each([
  ['what it says cannot be read', { deleted: 'perhaps' }, [DONE]],
  ['it says both', { deleted: [true, false] }, [DONE]],
  ['it says so in a list', { deleted: [true] }, [DONE]]
])('an entry names its task, and does not show it: %s', (_name, said, works) => {
  const entry = { works, task: { id: '5', ...said } }
  expect(toEntry(entry)).toEqual({ tasks: [], named: ['5'] })
})

it.each([
  [true, false],
  [false, true],
  ['1', 'no']
])('one that says both that it was deleted and that it was not is there: %j, %j', (entry, task) => {
  const said = { works: [DONE], deleted: entry, task: { id: '5', deleted: task } }
  expect(toEntry(said)).toEqual({ tasks: [], named: ['5'] })
})

it('a state may be written as text', () => {
  expect(stateOf({ works: [{ ...DONE, status: '99' }] })).toBe('made')
})

it('a lock anywhere in the answer is a lock (R40)', () => {
  const entry = { favored: false, task: { id: '5', favored: true }, works: [DONE] }
  expect(toEntry(entry).tasks[0]?.favourite).toBe('yes')
})

it('an input that is nested deeper than anything can follow is one that cannot be read', () => {
  const url = JSON.parse(`${'{"resource":'.repeat(20_000)}0${'}'.repeat(20_000)}`)
  const [task] = toEntry({ works: [{ ...DONE, taskInfo: { inputs: [{ url }] } }] }).tasks
  expect(task?.inputs).toEqual([{ uploadId: null, workId: null, addresses: [] }])
})

it('a word that only holds one of a failure is not that of an end', () => {
  const stateBy = (status_name: string) =>
    stateOf({ works: [{ workId: '51', taskId: '5', status_name }] })
  for (const word of ['failed', 'error', 'canceled', 'timed_out'])
    expect(stateBy(word)).toBe('failed')
  expect(stateBy('retrying_after_error')).toBe('running')
})
