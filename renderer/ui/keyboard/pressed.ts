/** What a key stroke says about itself. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>

/** The code of every key stroke that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229

/** Whether an input method is composing text: its keys belong to it alone. */
export const isComposing = ({ isComposing: composes, keyCode }: Pressed): boolean =>
  composes || keyCode === TAKEN_BY_INPUT_METHOD

/**
 * The names a key answers to, in lower case. Its own name comes first. A key of another script also
 * has the name that stands in its place on a Latin keyboard, and one without a digit that of the
 * digit in its place, since French and Czech keyboards need Shift for digits.
 */
export function keysOf({ key, code, shiftKey }: Pressed): readonly string[] {
  // Full-width letters and signs are the plain ones.
  const typed = key.normalize('NFKC')
  const own = typed.toLowerCase()
  const place = isOtherScript(typed) ? latinAt(code, shiftKey) : digitAt(typed, code)

  return place === null || place === own ? [own] : [own, place]
}

/**
 * Whether a key is one letter or sign, which a user who dictates may give by accident: such a key
 * gives no command once the user has turned single keys off (WCAG 2.1.4).
 */
export const isSingleKey = (name: string): boolean => name.length === 1 && name !== ' '

/** What a key stroke does, among acts named by keys; undefined: nothing. See `isSingleKey`. */
export function actOf(
  pressed: Pressed,
  acts: Readonly<Record<string, () => void>>,
  singleKeys: boolean
): (() => void) | undefined {
  const name = keysOf(pressed).find((key) => Object.hasOwn(acts, key))
  return name === undefined || (!singleKeys && isSingleKey(name)) ? undefined : acts[name]
}

/** One letter or sign that a Latin keyboard does not have. Named keys have longer names. */
const isOtherScript = (key: string): boolean =>
  [...key].length === 1 && !/^[\p{ASCII}\p{Script=Latin}]$/u.test(key)

function latinAt(code: string, isShifted: boolean): string | null {
  const [, letter] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? []
  if (letter) return letter.toLowerCase()

  switch (code) {
    case 'Comma':
      return ','
    case 'Slash':
      return isShifted ? '?' : '/'
    default:
      return null
  }
}

function digitAt(key: string, code: string): string | null {
  const [, digit] = /^Digit(\d)$/.exec(code) ?? []
  return digit === undefined || [...key].length !== 1 || /^[A-Za-z0-9?]$/.test(key) ? null : digit
}
