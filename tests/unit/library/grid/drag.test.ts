import { expect, it } from 'vitest'
import { isStillClick } from '../../../../renderer/library/grid/drag'
import { monthAt } from '../../../../renderer/library/grid/moves'

const tile = { left: 0, top: 0, right: 148, bottom: 148 }

it('a press on a tile stays a click until it leaves that tile (R8)', () => {
  const start = { x: 40, y: 40 }
  expect(isStillClick(start, { x: 47, y: 40 }, tile)).toBe(true)
  expect(isStillClick(start, { x: 147, y: 120 }, tile)).toBe(true)
  expect(isStillClick(start, { x: 149, y: 40 }, tile)).toBe(false)
  // At the very edge a hand still has its slack.
  expect(isStillClick({ x: 146, y: 40 }, { x: 149, y: 40 }, tile)).toBe(true)
})

it('a press between the tiles becomes a drag when it has moved a little', () => {
  expect(isStillClick({ x: 4, y: 4 }, { x: 8, y: 4 }, null)).toBe(true)
  expect(isStillClick({ x: 4, y: 4 }, { x: 11, y: 4 }, null)).toBe(false)
})

it('M finds no month in an order that has none', () => {
  expect(monthAt([{ month: null, from: 0, count: 9 }], 4)).toBeUndefined()
  const sections = [
    { month: 24_310, from: 0, count: 5 },
    { month: 24_309, from: 5, count: 4 }
  ]
  expect(monthAt(sections, 5)).toBe(sections[1])
})
