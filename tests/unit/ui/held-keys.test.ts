import { describe, expect, it } from 'vitest'
import { isIdleRepeat } from '../../../renderer/ui/keyboard/held-keys'

describe('a key that is held down', () => {
  it.each([' ', 'Enter', 'Escape', 'k', 'K', 'm', 'x', 'z', 'Delete', 'a', '?', 'F5'])(
    'acts once: %j',
    (key) => {
      expect(isIdleRepeat({ key, repeat: true }, false)).toBe(true)
      expect(isIdleRepeat({ key, repeat: false }, false)).toBe(false)
    }
  )

  it.each(['ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageDown', 'Tab'])(
    'goes on moving: %s',
    (key) => expect(isIdleRepeat({ key, repeat: true }, false)).toBe(false)
  )

  it('goes on typing in a text field, and sends its form once', () => {
    expect(isIdleRepeat({ key: 'a', repeat: true }, true)).toBe(false)
    expect(isIdleRepeat({ key: 'Backspace', repeat: true }, true)).toBe(false)
    expect(isIdleRepeat({ key: 'Enter', repeat: true }, true)).toBe(true)
  })
})
