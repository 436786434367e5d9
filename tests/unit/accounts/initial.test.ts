import { expect, it } from 'vitest'
import { initialOf } from '../../../renderer/accounts/initial'

it.each([
  ['anna@example.com', 'A'],
  ['👩‍🎨 Studio', '👩‍🎨'],
  ['🇨🇭', '🇨🇭'],
  ['e\u0301cole', 'E\u0301'],
  ['  bob', 'B'],
  ['', '']
])('the initial of %j is a whole letter', (name, initial) => {
  expect(initialOf(name)).toBe(initial)
})
