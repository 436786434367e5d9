import { afterEach, describe, expect, it, vi } from 'vitest'
import { followDrag, isStillClick } from '../../../../renderer/library/grid/drag'
import { monthAt } from '../../../../renderer/library/grid/moves'

const tile = { left: 0, top: 0, right: 148, bottom: 148 }

it('a press on a tile stays a click until it leaves that tile (R8)', () => {
  const start = { x: 40, y: 40 }
  expect(isStillClick(start, { x: 47, y: 40 }, tile)).toBe(true)
  expect(isStillClick(start, { x: 147, y: 120 }, tile)).toBe(true)
  expect(isStillClick(start, { x: 149, y: 40 }, tile)).toBe(false)
  // At the very edge a hand still has its slack.
  expect(isStillClick({ x: 146, y: 40 }, { x: 158, y: 40 }, tile)).toBe(true)
  expect(isStillClick({ x: 146, y: 40 }, { x: 162, y: 40 }, tile)).toBe(false)
})

it('a press between the tiles becomes a drag when it has moved a little', () => {
  expect(isStillClick({ x: 4, y: 4 }, { x: 16, y: 4 }, null)).toBe(true)
  expect(isStillClick({ x: 4, y: 4 }, { x: 20, y: 4 }, null)).toBe(false)
})

it('M finds no month in an order that has none', () => {
  expect(monthAt([{ month: null, from: 0, count: 9 }], 4)).toBeUndefined()
  const sections = [
    { month: 24_310, from: 0, count: 5 },
    { month: 24_309, from: 5, count: 4 }
  ]
  expect(monthAt(sections, 5)).toBe(sections[1])
})

describe('a drag whose release nobody told', () => {
  const page = new EventTarget()
  afterEach(() => vi.unstubAllGlobals())

  function drag() {
    const scroller = Object.assign(new EventTarget(), {
      getBoundingClientRect: () => ({ left: 0, top: 0 }),
      setPointerCapture: () => undefined,
      scrollLeft: 0,
      scrollTop: 0,
      clientHeight: 600
    })
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
    vi.stubGlobal('requestAnimationFrame', () => 1)
    vi.stubGlobal('cancelAnimationFrame', () => undefined)

    const drawn: number[] = []
    const ends: boolean[] = []
    const press = { pointerId: 1, clientX: 100, clientY: 100 }
    followDrag(scroller as unknown as HTMLElement, press, null, {
      onDraw: ({ right }) => drawn.push(right),
      onCancel: () => undefined,
      onEnd: (wasDrag) => ends.push(wasDrag)
    })
    const move = (clientX: number, buttons: number): boolean =>
      scroller.dispatchEvent(
        Object.assign(new Event('pointermove'), { clientX, clientY: 300, buttons })
      )
    return { move, drawn, ends }
  }

  it.each([0, 2, 4])('ends when the pointer comes back with buttons %i', (buttons) => {
    const { move, drawn, ends } = drag()
    move(200, 1)
    move(400, buttons)
    move(500, 1)
    expect({ drawn, ends }).toEqual({ drawn: [200], ends: [true] })
  })

  it('was a click if it had not begun, and goes on while the left button is down', () => {
    const clicked = drag()
    clicked.move(400, 0)
    expect({ drawn: clicked.drawn, ends: clicked.ends }).toEqual({ drawn: [], ends: [false] })

    const going = drag()
    for (const x of [200, 300]) going.move(x, 3)
    expect({ drawn: going.drawn, ends: going.ends }).toEqual({ drawn: [200, 300], ends: [] })
  })
})
