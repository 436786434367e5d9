const DIGIT = /^\p{Nd}$/u
const DIGITS = 10

/** Spaces around the number, and marks that nobody sees. */
const AROUND = /^\s+|\s+$|\p{Cf}/gu

/**
 * Digits alone, or in groups of three, or of two before the last three as in India. The groups are
 * separated by a space, or by the dot, comma or apostrophe of some script, but always by the same.
 */
const NUMBER = /^(?:\d+|[1-9]\d{0,2}(S)\d{3}(?:\1\d{3})*|[1-9]\d?(S)\d\d(?:\2\d\d)*\2\d{3})$/.source
const WELL_FORMED = new RegExp(NUMBER.replaceAll('S', "[\\s.,'_·‘’ʼˈ˙٫٬،⹁、。､｡，．＇＿]"), 'u')

/** Reads a typed number in the digits of any script, grouped or not; null for anything else. */
export function readTypedNumber(text: string): number | null {
  const typed = Array.from(text.replace(AROUND, ''), (letter) => digitOf(letter) ?? letter).join('')

  return WELL_FORMED.test(typed) ? Number(typed.replace(/\D/g, '')) : null
}

/** The value of one decimal digit. Unicode lists the ten of each script in a row, from 0 to 9. */
function digitOf(letter: string): number | null {
  if (!DIGIT.test(letter)) return null

  const code = letter.codePointAt(0) ?? 0
  let before = 0
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1
  return before % DIGITS
}
