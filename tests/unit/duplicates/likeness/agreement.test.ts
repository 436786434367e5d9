import { expect, it } from 'vitest'
import { type Candidate, groupsOf } from '../../../../renderer/duplicates/likeness/groups'

const plain = (id: number, given: Partial<Candidate> = {}): Candidate => ({
  id: String(100 + id),
  isChosen: false,
  isLocked: false,
  uses: 0,
  pixels: 100,
  createdAt: 1000,
  type: 'image',
  file: null,
  width: 10,
  height: 10,
  durationMs: null,
  ...given
})
const wordsOf = (all: readonly Candidate[]) =>
  groupsOf(
    all,
    all.flatMap((_, a) => all.slice(a + 1).map((_, at) => ({ a, b: a + 1 + at, isSame: true })))
  ).map(({ likeness, ids }) => [likeness, ids.length])

it.each([
  ['other sides', { width: 20, height: 20 }],
  ['one side', { height: 20 }],
  ['another length', { durationMs: 5000 }]
])(
  'one file for assets that are listed with %s is a stand-in, and no picture either',
  (_, listed) => {
    const all = [
      plain(0, { file: 'f' }),
      plain(1, { file: 'f' }),
      plain(2, { file: 'f', ...listed })
    ]
    expect(wordsOf(all)).toEqual([])
  }
)

it('without known sides or length, equal bytes are not believed to be the files', () => {
  const image = { file: 'f', width: null, height: null }
  expect(wordsOf([plain(0, image), plain(1, image)])).toEqual([['looks-alike', 2]])
  const video = { type: 'video', file: 'f', durationMs: null } as const
  expect(wordsOf([plain(0, video), plain(1, video)])).toEqual([])
  const other = { type: 'other', file: 'f' } as const
  expect(wordsOf([plain(0, other), plain(1, other)])).toEqual([])
})

it('a cover that clips share makes them alike at most, and that of sounds nothing', () => {
  const clip = { type: 'video', durationMs: 5000 } as const
  expect(wordsOf([plain(0, clip), plain(1, clip)])).toEqual([['looks-alike', 2]])
  expect(wordsOf([plain(0, { ...clip, file: 'f' }), plain(1, { ...clip, file: 'f' })])).toEqual([
    ['same-file', 2]
  ])
  expect(wordsOf([plain(0, { type: 'audio' }), plain(1, { type: 'audio' })])).toEqual([])
})

it('a picture that was pressed into another shape is alike at most; a smaller one is the same', () => {
  expect(wordsOf([plain(0), plain(1, { width: 20 })])).toEqual([['looks-alike', 2]])
  const odd = { width: 1365, height: 767 }
  expect(wordsOf([plain(0, odd), plain(1, { width: 683, height: 384 })])).toEqual([
    ['same-picture', 2]
  ])
})
