import { plainName } from '@shared/reading/plain-name'

/** Nearly every name, and nearly everything that is searched for. */
const ASCII = /^[ -~]*$/

/**
 * A text as it is searched: upper and lower case are the same in every script, however accents are
 * spelled (Macs spell them apart), and a character that is not seen is spelled out as on the
 * screen.
 */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()

  // Through upper case: "ß" and "ẞ" are "SS" there, and the two forms of a sigma are one.
  const upper = plainName(text).normalize('NFC').toLowerCase().toUpperCase()
  return upper.toLowerCase().replaceAll('ς', 'σ').normalize('NFC')
}
