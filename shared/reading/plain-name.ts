/** Longer names are cut: no screen shows them whole. */
const NAME_LIMIT = 1_000

/**
 * What is not seen, and changes how the rest is seen or read: control characters, marks of
 * direction, characters without a width, ends of lines. The joiners of emoji and of Persian stay.
 */
const UNSEEN =
  /[\p{Cc}\u{ad}\u{61c}\u{180e}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu

/** Nearly every name: printable ASCII. */
const PLAIN = /^[ -~]{0,1000}$/

/**
 * A name as it can be shown anywhere. A character that is not seen is spelled out, so that
 * `rlo-<U+202E>gnp.exe` cannot pass for a picture.
 */
export function plainName(name: string): string {
  if (PLAIN.test(name)) return name

  const seen = plainText(name)
  return seen.length > NAME_LIMIT ? `${wellFormed(seen.slice(0, NAME_LIMIT))}…` : seen
}

/** The same for a text of any length. */
export const plainText = (text: string): string => wellFormed(text).replace(UNSEEN, spelled)

/** Half of a character becomes the sign for one that is missing. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\u{fffd}')

const spelled = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
