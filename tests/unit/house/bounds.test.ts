import { expect, it } from 'vitest'
import { code } from '../../support/source-tree'
import { FULL_FOLDERS, LONG_FILES } from './still-to-do'

// The measures of CONTRIBUTING.md. A file or folder that outgrows them holds a second subject.

const WIDTH = 100
const WIDE_SHARE = 0.01
const FOLDER_LIMIT = 15
const LENGTH_LIMIT = 320
const MEDIAN_LIMIT = 80
const P90_LIMIT = 160

/** At the head of a file above the limit, with the reason. */
const REASON = /^\/\/ Long because /

const files = code().map((file) => ({ ...file, lines: file.text.trimEnd().split('\n') }))

it(`at most one line in a hundred is wider than ${WIDTH} columns`, () => {
  const lines = files.flatMap((file) => file.lines)
  const wide = lines.filter(({ length }) => length > WIDTH)
  expect(wide.length / lines.length).toBeLessThanOrEqual(WIDE_SHARE)
})

it(`no folder has more than ${FOLDER_LIMIT} files of code`, () => {
  const counts = new Map<string, number>()
  for (const { folder } of files) counts.set(folder, (counts.get(folder) ?? 0) + 1)

  const full = [...counts]
    .filter(([folder, count]) => count > FOLDER_LIMIT && !FULL_FOLDERS.includes(folder))
    .map(([folder, count]) => `${folder}: ${count}`)
  expect(full).toEqual([])
})

it(`a file of more than ${LENGTH_LIMIT} lines begins with the reason`, () => {
  const long = files
    .filter(({ lines, text }) => lines.length > LENGTH_LIMIT && !REASON.test(text))
    .map(({ path, lines }) => `${path}: ${lines.length}`)
    .filter((file) => !LONG_FILES.includes(file.split(':')[0] ?? ''))
  expect(long).toEqual([])
})

it('files of the product are short: one subject each', () => {
  const product = files.filter(({ path }) => /^(electron|renderer|shared)\//.test(path))
  const lengths = product.map(({ lines }) => lines.length).toSorted((a, b) => a - b)

  const at = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0
  expect(at(0.5)).toBeLessThanOrEqual(MEDIAN_LIMIT)
  expect(at(0.9)).toBeLessThanOrEqual(P90_LIMIT)
})
