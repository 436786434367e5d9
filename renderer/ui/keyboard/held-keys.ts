import { isField } from '../field'

/** Keys whose repeats move something, so that holding them down is meant. */
const MOVING: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Tab'
])

type Pressed = Pick<KeyboardEvent, 'key' | 'repeat'>

/**
 * Whether a key stroke is only the repeat of a key that is held down, where one press means one
 * action. Text fields keep their repeats, except that Enter sends a form once.
 */
export const isIdleRepeat = ({ key, repeat }: Pressed, inField: boolean): boolean =>
  repeat && !MOVING.has(key) && (key === 'Enter' || !inField)

/** Keeps the repeats of held keys from everything on the page. Returns its undo. */
export function ignoreHeldKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const inField = event.target instanceof Element && isField(event.target)
    if (!isIdleRepeat(event, inField)) return

    event.preventDefault()
    event.stopImmediatePropagation()
  }

  addEventListener('keydown', onKeyDown, true)
  return () => removeEventListener('keydown', onKeyDown, true)
}
