import { describe, expect, it } from 'vitest'
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

describe('a window that is larger than its screen', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 }
  const right = { x: 1920, y: 0, width: 1280, height: 720 }
  const huge = { x: 0, y: 0, width: 5000, height: 4000, maximized: false }

  it('is made as large as the screen, and moved into it', () => {
    expect(placeOn([screen], huge)).toEqual(screen)
    expect(placeOn([screen], { ...huge, x: 1500, y: 900 })).toEqual(screen)
    expect(placeOn([screen], { ...huge, x: 300, width: 900 })).toEqual({
      ...screen,
      x: 300,
      width: 900
    })
  })

  it('takes the screen that shows most of its title bar', () => {
    expect(placeOn([screen, right], { ...huge, x: 1800, width: 1400 })).toMatchObject(right)
  })

  it('is no larger than the first screen if it is on none, or was on none yet', () => {
    expect(placeOn([screen], { ...huge, x: 9000 })).toEqual({ width: 1920, height: 1040 })
    expect(placeOn([{ ...right, width: 1024, height: 600 }], null)).toEqual({
      width: 1024,
      height: 600
    })
    expect(placeOn([], huge)).toEqual({ width: 5000, height: 4000 })
  })
})
