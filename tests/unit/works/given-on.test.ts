import { describe, expect, it } from 'vitest'
import { toReference } from '../../../electron/kling/works/reference'
import { toEntry } from '../../../electron/kling/works/task'
import {
  type History,
  type KeptTask,
  keptReference,
  keptTask,
  withFound
} from '../../../electron/works/history'
import { tieUses } from '../../../electron/works/ties'
import { useOfAsset } from '../../../electron/works/use'
import { kimgAddress } from '../../support/service/works/addresses'
import { historyOf } from '../../support/service/works/history'

// Works that were given on: by their ids, by their addresses, or as pictures of what holds them.
// Everything here is read from what the service writes.

const AT = 1_750_000_000_000
const LATER = AT + 60_000
const CDN = 'https://v15-kling.klingai.com/bs2/upload-ylab-stunt-sgp'
const addressOf = (name: string): string => `${CDN}/se/${name}`
const WORK = addressOf('work11.mp4')
const COVER = addressOf('work11.jpg')
const KIMG = kimgAddress('https://s15-kling.klingai.com', {
  bucket: 'upload',
  table: 'ylab-stunt-sgp',
  key: 'se/work11.mp4'
})
/** What cannot be compared, and what can with its own kind alone. */
const OPAQUE = 'https://s15-kling.klingai.com/kimg/opaque'
const PATH = 'https://cdn.example.com/files/work11.mp4'
const NOTHING = { family: null, keys: [], names: [] }

type Fields = Readonly<Record<string, unknown>>

/** A task with one work, the id of which is the task's with a 1 behind it. */
function task(id: number, inputs: readonly unknown[], more: Fields = {}): KeptTask {
  const work = {
    workId: id * 10 + 1,
    taskId: id,
    status: 99,
    contentType: 'video',
    createTime: id === 1 ? AT : LATER + id,
    resource: { resource: `${addressOf(`work${id}1.mp4`)}?sign=0` },
    taskInfo: { type: 'm2v_extend_video', inputs, arguments: [] },
    ...more
  }
  const [read] = toEntry({ works: [work] }).tasks
  if (!read) throw new Error('cannot be read')
  return keptTask(read)
}
const FIRST = task(1, [], { cover: { resource: `${COVER}?sign=0` } })
const reference = (picture: string, id = 5) => {
  const read = toReference({ id, name: 'hero', coverImage: picture, imageResources: [] })
  if (!read) throw new Error('cannot be read')
  return keptReference(read)
}
const found = (history: History, works: readonly string[] = ['11'], createdAt = AT) =>
  tieUses(history).ofTask({ id: '1', createdAt, works })
const foundIn = (given: Partial<History>) => found(historyOf({ at: LATER * 2, ...given }))

describe('a work that was given on is a use of its task', () => {
  it.each<[string, unknown]>([
    ['its address', { url: `${WORK}?sign=1`, fromWorkId: null, fromUploadId: null }],
    ['its address, without ids', { url: `${WORK}?sign=1` }],
    ['its address in another form', { url: KIMG, fromWorkId: null }],
    ['its address alone', `${WORK}?sign=1`],
    ["its cover's address", { url: `${COVER}?sign=1`, fromWorkId: null }],
    ['its address, beside the id of something else', { url: WORK, fromWorkId: 991 }]
  ])('by %s', (_, input) => {
    const { verdict, made } = foundIn({ tasks: [task(2, [input]), FIRST] })
    expect(verdict).toBe('used')
    expect(made.map((tie) => [tie.task.id, tie.strength])).toEqual([['2', 'same-object']])
  })

  it('by its id, which is surer than its address', () => {
    const given = task(2, [{ url: WORK }, { url: COVER, fromWorkId: 11 }])
    expect(foundIn({ tasks: [given, FIRST] }).made[0]?.strength).toBe('certain')
  })

  it('also while what was made from it still runs, which holds it (R33)', () => {
    const now = { status: 10, status_final: false, resource: null }
    const running = task(2, [{ url: `${WORK}?sign=1`, fromWorkId: null }], now)
    const use = found(historyOf({ at: LATER, tasks: [running, FIRST] }))
    expect(use.running.map((tie) => tie.task.id)).toEqual(['2'])
    expect(useOfAsset(use)).toMatchObject({ isHeld: true, isKnown: true })
  })

  it.each([WORK, COVER])(
    'when an element or an avatar shows %s; an element holds it (R33)',
    (at) => {
      const picture = `${at}?sign=2`
      const element = foundIn({ tasks: [FIRST], elements: [reference(picture)] })
      expect(element).toMatchObject({ verdict: 'used', elements: [{ strength: 'same-object' }] })
      expect(useOfAsset(element)).toMatchObject({ isHeld: true, elements: ['5'] })
      const avatar = foundIn({ tasks: [FIRST], avatars: [reference(picture)] })
      expect(avatar).toMatchObject({ verdict: 'used', avatars: [{ strength: 'same-object' }] })
    }
  )

  it('and a chain goes on through it, as sure as its weakest link', () => {
    const upload = { id: '7', createdAt: 1, media: NOTHING, name: null }
    const tasks = [
      task(1, [{ fromUploadId: 7 }]),
      task(2, [{ url: WORK, fromWorkId: null }]),
      task(3, [{ fromWorkId: 21 }])
    ]
    const { made } = tieUses(historyOf({ tasks })).of(upload)
    expect(made.map((tie) => [tie.task.id, tie.strength, tie.steps])).toEqual([
      ['1', 'certain', 0],
      ['2', 'same-object', 1],
      ['3', 'same-object', 2]
    ])
    expect(foundIn({ tasks }).made.map((tie) => tie.task.id)).toEqual(['2', '3'])
  })

  it('but not of its own task, nor by one that has failed', () => {
    expect(foundIn({ tasks: [task(1, [{ url: WORK }])] }).verdict).toBe('none-found')
    const failed = task(2, [{ url: WORK }], { status: 50, status_name: 'failed', resource: null })
    expect(foundIn({ tasks: [failed, FIRST] }).verdict).toBe('none-found')
  })
})

/** Given later: an address that is no work of the first task, as far as it can be compared. */
const OTHER = task(2, [{ url: addressOf('another.mp4') }])
const ELEMENT = reference(addressOf('another.jpg'))

describe('nothing is said of a work that cannot be compared (R32)', () => {
  it.each<[string, Fields]>([
    ['no address', { resource: null }],
    ['no address, and a cover', { resource: null, cover: { resource: COVER } }],
    ['an address that nobody can read', { resource: { resource: OPAQUE } }],
    ['such a one, and a cover', { resource: { resource: OPAQUE }, cover: { resource: COVER } }],
    ['an address of another form', { resource: { resource: PATH } }]
  ])('one with %s', (_, more) => {
    const first = task(1, [], more)
    expect(foundIn({ tasks: [OTHER, first] }).verdict).toBe('not-known')
    expect(foundIn({ tasks: [first], elements: [ELEMENT] }).verdict).toBe('not-known')
    expect(foundIn({ tasks: [first], avatars: [ELEMENT] }).verdict).toBe('not-known')
  })

  it('one that the history has not shown, of a task that it has shown or not', () => {
    const both = historyOf({ at: LATER * 2, tasks: [OTHER, FIRST] })
    expect(found(both).verdict).toBe('none-found')
    expect(found(both, ['11', '12']).verdict).toBe('not-known')
    expect(found({ ...both, tasks: [OTHER] }).verdict).toBe('not-known')
    // What only the history has shown goes with its task.
    expect(found({ ...both, tasks: [task(2, [{ url: WORK }]), FIRST] }, []).verdict).toBe('used')
  })

  it('any, when what was given later cannot be compared', () => {
    for (const url of [OPAQUE, PATH])
      expect(foundIn({ tasks: [task(2, [{ url }]), FIRST] }).verdict).toBe('not-known')
    // Its cover is another one, which says nothing of it.
    const cover = addressOf('another.jpg')
    expect(foundIn({ tasks: [task(2, [{ url: OPAQUE, cover }]), FIRST] }).verdict).toBe('not-known')
    expect(foundIn({ tasks: [FIRST], elements: [reference(OPAQUE)] }).verdict).toBe('not-known')
  })

  it('but it is said of what is later, of what can be compared, and where nothing was made', () => {
    const opaque = task(1, [], { resource: null })
    const after = historyOf({ at: LATER * 2, tasks: [OTHER, opaque] })
    expect(found(after, ['11'], LATER + 3).verdict).toBe('none-found')
    expect(foundIn({ tasks: [OTHER, FIRST], elements: [ELEMENT] }).verdict).toBe('none-found')
    const none = (state: KeptTask['state']) =>
      found(historyOf({ tasks: [OTHER, { ...FIRST, state, works: [] }] }), [])
    expect(none('failed').verdict).toBe('none-found')
    expect(none('made').verdict).toBe('not-known')
  })
})

it('a task that is shown again without the address of its work keeps it (R32)', () => {
  const known = historyOf({ at: LATER * 2, tasks: [FIRST] })
  const shown = task(1, [], { resource: null })
  const rest = { gapAt: null, elements: [], avatars: [] }
  const joined = withFound(known, { ...rest, tasks: [task(2, [{ url: WORK }]), shown] })
  expect(found(joined)).toMatchObject({ verdict: 'used' })
  expect(found(withFound(known, { ...rest, tasks: [OTHER, shown] })).verdict).toBe('none-found')
  // And one whose address was not told gets it.
  const bare = withFound({ ...known, tasks: [shown] }, { ...rest, tasks: [OTHER, FIRST] })
  expect(found(bare).verdict).toBe('none-found')
})

it.each([
  ['only a cover', { cover: addressOf('cover.jpg') }],
  ['no address, and a cover', { url: null, cover: addressOf('cover.jpg'), fromWorkId: null }],
  ['an object without an address, and a cover', { url: { key: 'x' }, cover: addressOf('c.jpg') }],
  ['a place in a store alone', { url: null, blobStorage: { key: 'x' }, token: 'abc' }],
  ['a size alone', { name: 'input', inputType: 'URL', url: '', width: 720, height: 1280 }],
  ['a length alone', { name: 'input', inputType: 'URL', url: null, duration: 5_100 }],
  ['the size of a picture', { url: { resource: '', width: 1080, height: 1920 }, fromWorkId: 0 }]
])('an input of which this is told may be any work (R32): %s', (_, input) => {
  expect(foundIn({ tasks: [task(2, [input]), FIRST] }).verdict).toBe('not-known')
})

it.each([
  ['another work', { url: addressOf('work21.mp4'), fromWorkId: 21 }],
  ['an upload', { url: addressOf('mine.mp3'), fromUploadId: 77 }]
])('a cover that works of several tasks share ties none of them to %s (R32)', (_, input) => {
  const cover = { cover: { resource: addressOf('audio-cover.png') } }
  const given = { ...input, cover: addressOf('audio-cover.png') }
  for (const state of [{}, { status: 10, status_final: false }]) {
    const tasks = [task(3, [given], { ...cover, ...state }), task(2, [], cover), task(1, [], cover)]
    expect(foundIn({ tasks }).verdict).toBe('none-found')
  }
})

it.each([
  ['a key alone', { resources: [{ resource: null, resourceKey: 'bucket/se/work11.mp4' }] }],
  ['a shape that nobody knows', { imageResources: [{ picture: WORK }] }],
  ['a number', { coverImage: 7 }],
  ['pictures in no list', { resources: { first: { resource: WORK } } }],
  ['a list in a text', { imageResources: JSON.stringify([WORK]) }],
  ['a size alone', { imageResources: [{ resource: '', width: 1024, height: 1024 }] }],
  ['a key beside a cover', { resources: [{ resource: null, resourceKey: 'k', cover: COVER }] }]
])('an element of which a picture cannot be read is none that holds nothing: %s', (_, held) => {
  expect(toReference({ id: 5, name: 'hero', ...held })).toBeNull()
})

it('an element without pictures holds nothing', () => {
  const blank = { id: 5, coverImage: '', imageResources: [], cover: { resource: null } }
  expect(toReference(blank)?.addresses).toEqual([])
})

it('what several works share ties each of them, where an input names none (R33)', () => {
  const shared = { resource: { resource: WORK } }
  const tasks = [
    task(3, [{ url: WORK, fromWorkId: null }]),
    task(2, [], shared),
    task(1, [], shared)
  ]
  expect(foundIn({ tasks }).verdict).toBe('used')
})

it.each([
  { name: 'i', inputType: 'URL', token: '', blobStorage: {}, url: '', fromWorkId: 0 },
  { name: 'i', url: '', blobStorage: { bucket: '', key: '' } },
  { name: 'i', url: { url: '' }, cover: { resource: '', width: 1, height: 1 } },
  { url: '', width: 0, height: '0', duration: 0 },
  { url: '', tags: [] }
])('a slot that was left empty is no input: %j', (slot) => {
  expect(task(2, [slot]).inputs).toEqual([])
})

it.each([
  { imageResources: [{ url: '', sourceFrom: 'UPLOAD' }] },
  { resources: [{ resource: '', resourceKey: '', slotKey: 'front', type: 'image' }] },
  { cover: {}, resources: [{}] },
  { coverImage: 0 }
])('an empty picture is none: %j', (held) => {
  expect(toReference({ id: 5, ...held })?.addresses).toEqual([])
})
