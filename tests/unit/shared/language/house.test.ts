import { expect, it } from 'vitest'
import { code } from '../../../support/source-tree'

const NAME = /\btable(?:<[^(]*>)?\(\s*'([^']+)'/g

it('every table of words has a name of its own', () => {
  const names = code()
    .filter(({ path }) => /^(renderer|electron)\//.test(path))
    .flatMap(({ text }) => [...text.matchAll(NAME)].map(([, name]) => name))
  expect(names.length).toBeGreaterThan(20)
  expect(names).toEqual([...new Set(names)])
})
