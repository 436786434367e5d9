import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARMED_AFTER_MS, createArming } from '../../../../renderer/ui/danger/arming'

const SHOWN_AT = 1000
const ARMED_AT = SHOWN_AT + ARMED_AFTER_MS

function shownArming() {
  const arming = createArming()
  arming.shown(SHOWN_AT)
  return arming
}

const fresh = (at: number) => ({ at, isHeld: false, isOnButton: true })

describe('a dangerous button', () => {
  it('confirms by a press that began on it once its dialog had stood for half a second', () => {
    const arming = shownArming()
    arming.pressed(fresh(ARMED_AT))
    expect(arming.confirms({ detail: 1, at: ARMED_AT + 80 })).toBe(true)
  })

  it('is not confirmed by the second click of a double click, however late', () => {
    const arming = shownArming()
    arming.pressed(fresh(ARMED_AT + 100))
    expect(arming.confirms({ detail: 2, at: ARMED_AT + 200 })).toBe(false)
  })

  it('is not confirmed by a press from before it was armed, even when released later', () => {
    const arming = shownArming()
    arming.pressed(fresh(ARMED_AT - 1))
    expect(arming.confirms({ detail: 1, at: ARMED_AT + 400 })).toBe(false)
  })

  it('is not confirmed by a key that is held down', () => {
    const arming = shownArming()
    arming.pressed({ ...fresh(ARMED_AT + 100), isHeld: true })
    expect(arming.confirms({ detail: 0, at: ARMED_AT + 100 })).toBe(false)
  })

  it('is not confirmed by a press that began elsewhere', () => {
    const arming = shownArming()
    arming.pressed({ ...fresh(ARMED_AT + 100), isOnButton: false })
    expect(arming.confirms({ detail: 0, at: ARMED_AT + 100 })).toBe(false)
  })

  it('is not confirmed twice by one press', () => {
    const arming = shownArming()
    arming.pressed(fresh(ARMED_AT))
    expect(arming.confirms({ detail: 1, at: ARMED_AT })).toBe(true)
    expect(arming.confirms({ detail: 1, at: ARMED_AT + 1 })).toBe(false)
  })

  it('is confirmed by assistive technology, which clicks without a press', () => {
    const arming = shownArming()
    arming.pressed({ ...fresh(ARMED_AT), isOnButton: false })
    arming.released()
    expect(arming.confirms({ detail: 0, at: ARMED_AT - 1 })).toBe(false)
    expect(arming.confirms({ detail: 0, at: ARMED_AT })).toBe(true)
  })

  it('confirms nothing before its dialog is on the screen', () => {
    const arming = createArming()
    arming.pressed(fresh(1e9))
    expect(arming.confirms({ detail: 1, at: 1e9 })).toBe(false)
  })

  it('never confirms without a fresh press of its own after it was armed', () => {
    const event = fc.record({
      kind: fc.constantFrom('press', 'click', 'release'),
      wait: fc.integer({ min: 0, max: 300 }),
      isHeld: fc.boolean(),
      isOnButton: fc.boolean(),
      detail: fc.integer({ min: 1, max: 3 })
    })

    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), (events) => {
        const arming = shownArming()
        let at = SHOWN_AT
        let hasFreshPress = false
        for (const { kind, wait, isHeld, isOnButton, detail } of events) {
          at += wait
          if (kind === 'release') arming.released()
          if (kind === 'press') {
            arming.pressed({ at, isHeld, isOnButton })
            hasFreshPress ||= !isHeld && isOnButton && at >= ARMED_AT
          }
          if (kind === 'click' && arming.confirms({ detail, at })) expect(hasFreshPress).toBe(true)
        }
      }),
      { numRuns: 10_000 }
    )
  })
})
