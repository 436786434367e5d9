import { fail, ok, type Result } from '@shared/problem'
import { parse } from 'lossless-json'

/**
 * Parses JSON as `JSON.parse` does, but for integers that do not fit a double: they stay the digits
 * that were sent, as text, so that an id that comes as a number stays whole.
 */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(LONG_INTEGER.test(text) ? parseLossless(text) : JSON.parse(text))
  } catch {
    return fail({ kind: 'unreadable', why: 'the answer is not JSON' })
  }
}

/**
 * `Number.MAX_SAFE_INTEGER` has 16 digits. In JSON a number begins the text or follows one of these
 * characters. A match inside a string costs time, and changes nothing.
 */
const LONG_INTEGER = /(?:^|[:,[\s])-?\d{16}/

/**
 * Many times slower than `JSON.parse`. Of a key that is repeated, the last value counts here too.
 */
function parseLossless(text: string): unknown {
  return parse(text, null, {
    parseNumber: (digits) => {
      const value = Number(digits)
      const isLong = /^-?\d+$/.test(digits) && !Number.isSafeInteger(value)
      return isLong ? digits : value
    },
    onDuplicateKey: ({ newValue }) => newValue
  })
}
