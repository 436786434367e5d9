import { describe, expect, it } from 'vitest'
import { withoutAssets } from '../../../electron/log/without-assets'

const NAME = 'Anna at the beach.png'
const ID = '869218167527833688'

describe('an error in the log', () => {
  it.each([
    [`No tile for ${ID}`, 'No tile for [number]'],
    [`Cannot draw "${NAME}" (${ID})`, 'Cannot draw "…" ([number])'],
    [`Cannot draw '${NAME}'`, "Cannot draw '…'"],
    [`Cannot draw “${NAME}”`, 'Cannot draw “…”'],
    ['Cannot draw beach_2024.MP4 in row 12', 'Cannot draw [file] in row 12'],
    [`unexpected case: {"id":"${ID}","name":"x"}`, 'unexpected case: {"…":"…","…":"…"}'],
    [
      `Unexpected token 'A', "${NAME}" is not valid JSON`,
      `Unexpected token '…', "…" is not valid JSON`
    ]
  ])('names no asset: %s', (text, expected) => {
    expect(withoutAssets(text)).toBe(expected)
  })

  it.each([
    "TypeError: Cannot read properties of undefined (reading 'createdAt')",
    "ReferenceError: Cannot access 'rows' before initialization",
    'RangeError: Invalid time value\n    at draw (app://ui/assets/index-B7x2.js:1:125694)',
    '    at Object.next (file:///opt/app/out/main/index.js:812:17)',
    'Error: 1037 of 2000 rows, 40 columns'
  ])('keeps what helps to mend it: %s', (text) => {
    expect(withoutAssets(text)).toBe(text)
  })

  it('does not run on: a quote without its end ends with its line', () => {
    expect(withoutAssets("it's broken\nat draw")).toBe("it's broken\nat draw")
    expect(withoutAssets("Anna's dog's picture")).not.toContain('dog')
  })
})
