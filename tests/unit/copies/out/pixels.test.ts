import { expect, it } from 'vitest'
import { asKept } from '../../../../renderer/copies/out/pixels'

it('gives blue first, and colours no brighter than their transparency', () => {
  const rgba = new Uint8ClampedArray([10, 20, 30, 255, 200, 100, 50, 128, 9, 9, 9, 0])
  expect([...asKept(rgba)]).toEqual([30, 20, 10, 255, 25, 50, 100, 128, 0, 0, 0, 0])
})
