import { expect, it } from 'vitest'
import { placeOn } from '../../../../electron/main/window/placement'

it('opens the window where it was, unless no screen shows its title bar any more', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const saved = { x: 200, y: 100, width: 1000, height: 700, maximized: false }
  expect(placeOn([screen], saved)).toEqual({ x: 200, y: 100, width: 1000, height: 700 })
  expect(placeOn([screen], { ...saved, x: 2500 })).toEqual({ width: 1000, height: 700 })
  expect(placeOn([screen], { ...saved, y: -40 })).toEqual({ width: 1000, height: 700 })
  expect(placeOn([screen], { ...saved, width: 10, height: 10 })).toMatchObject({
    width: 640,
    height: 480
  })
  expect(placeOn([screen], null)).toEqual({ width: 1280, height: 800 })
})
