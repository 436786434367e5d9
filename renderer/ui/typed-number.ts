const DIGIT = /^\p{Nd}$/u
const DIGITS = 10

/**
 * What may stand between digits: spaces, invisible marks, and the dots, commas and apostrophes with
 * which the world's scripts group them.
 */
const SEPARATORS = /[\s\p{Cf}.,'_·‘’ʼˈ˙٫٬،⹁、。､｡，．＇＿]/gu

/** Reads a typed number in the digits of any script, separated or not; null for anything else. */
export function readTypedNumber(text: string): number | null {
  const values = Array.from(text.replace(SEPARATORS, ''), digitOf)

  return values.length > 0 && values.every((value) => value !== null)
    ? Number(values.join(''))
    : null
}

/** The value of one decimal digit. Unicode lists the ten of each script in a row, from 0 to 9. */
function digitOf(letter: string): number | null {
  if (!DIGIT.test(letter)) return null

  const code = letter.codePointAt(0) ?? 0
  let before = 0
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1
  return before % DIGITS
}
