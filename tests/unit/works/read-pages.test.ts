import { expect, it } from 'vitest'
import type { ReferencesPage } from '../../../electron/kling/works/works'
import { readReferences } from '../../../electron/works/read-pages'

/** Elements by pages of a hundred; beyond `served` of them every page is refused. */
const elements =
  (served: number, total: number | null) =>
  async (pageNum: number, pageSize: number): Promise<ReferencesPage | 'refused'> => {
    const from = (pageNum - 1) * pageSize
    if (pageNum > 1 && from >= served) return 'refused'
    const count = Math.min(pageSize, served - from)
    const references = Array.from({ length: count }, (_, at) => ({
      id: String(1 + from + at),
      name: '',
      addresses: []
    }))
    return { references, entries: count, unusable: 0, total }
  }

it.each<[string, number, number | null, boolean]>([
  ['after a full page says nothing of what follows', 200, null, false],
  ['after a full page says nothing when more are told', 200, 250, false],
  ['after as many as are told is the end', 200, 200, true],
  ['after a page that was not full is the end', 150, null, true]
])('a page that is refused %s (R32)', async (_, served, total, isWhole) => {
  const read = await readReferences(elements(served, total))
  expect(read.found).toHaveLength(served)
  expect(read.isWhole).toBe(isWhole)
})

/** The first page, whatever number is asked for. */
const stuck = (count: number, total: number | null) => async (): Promise<ReferencesPage> => ({
  references: Array.from({ length: count }, (_, at) => ({
    id: String(1 + at),
    name: '',
    addresses: []
  })),
  entries: count,
  unusable: 0,
  total
})

it.each<[string, number, number | null, boolean]>([
  ['a full one, of nobody knows how many, is no end', 100, null, false],
  ['a full one, of more, is no end', 100, 250, false],
  ['a full one, of as many, is the end', 100, 100, true],
  ['one that is not full is the end', 40, null, true]
])('the same page again and again: %s (R32)', async (_, count, total, isWhole) => {
  expect((await readReferences(stuck(count, total))).isWhole).toBe(isWhole)
})
