import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../electron/kling/json'

const ID = '869218167527833688'
const parsed = (text: string): unknown => {
  const read = parseJson(text)
  if (!read.ok) throw new Error(`not JSON: ${text}`)
  return read.value
}

/** Beside a long number, the text is read by the slow parser. */
const slowly = (text: string): unknown => {
  const [value, id] = parsed(`[${text},${ID}]`) as unknown[]
  expect(id).toBe(ID)
  return value
}

/** JSON whose integers are short: long ones stand in strings, or have a fraction or an exponent. */
const numbers = fc.oneof(
  fc.maxSafeInteger().map(String),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value))
    .map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '0',
    '-0',
    '0.1234567890123456789',
    '-0.00000000000000000001',
    '1e20',
    '1E+400',
    '-1e-400',
    '12345678901234567890.5',
    '9007199254740991',
    '-9007199254740991'
  )
)
const strings = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string().map((text) => `${text}: ${ID}, [${ID}] -${ID}`),
  fc.constantFrom('__proto__', 'constructor', ID, '\ud800', '\\"', '')
)
const spaces = fc.constantFrom('', ' ', '\n', '\t\r ')

const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    numbers,
    strings.map((text) => JSON.stringify(text)),
    fc.constantFrom('true', 'false', 'null'),
    fc
      .tuple(fc.array(tie('json'), { maxLength: 4 }), spaces)
      .map(([items, space]) => `[${space}${items.join(`${space},${space}`)}${space}]`),
    fc
      .tuple(fc.array(fc.tuple(strings, tie('json')), { maxLength: 4 }), spaces)
      .map(([entries, space]) => {
        const members = entries.map(
          ([key, value]) => `${JSON.stringify(key)}${space}:${space}${value}`
        )
        return `{${space}${members.join(`${space},${space}`)}${space}}`
      })
  )
}))

describe('an answer as JSON', () => {
  it('is what JSON.parse reads, fast and slow alike, when no bare integer is long', () => {
    fc.assert(
      fc.property(json, (text) => {
        expect(parsed(text)).toEqual(JSON.parse(text))
        expect(slowly(text)).toEqual(JSON.parse(text))
      }),
      { numRuns: 500 }
    )
  })

  it('is JSON or is not, fast and slow alike, when bytes of it are missing or wrong', () => {
    const spoilt = fc
      .tuple(json, fc.nat(), fc.constantFrom('', ',', '"', '}', '0', '\u0007', '\ufeff', '\\'))
      .map(([text, at, by]) => {
        const cut = at % (text.length + 1)
        return text.slice(0, cut) + by + text.slice(cut + 1)
      })
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(spoilt, (text) => {
        expect(parseJson(`[${text}]`).ok).toBe(isJson(`[${text}]`))
        expect(parseJson(`[${text},${ID}]`).ok).toBe(isJson(`[${text},${ID}]`))
      }),
      { numRuns: 500 }
    )
  })

  it('keeps every digit of an id that comes as a number, wherever it stands', () => {
    const id = fc
      .bigInt({ min: 9007199254740992n, max: 10n ** 40n })
      .chain((value) => fc.constantFrom(String(value), `-${value}`))
    fc.assert(
      fc.property(id, spaces, (digits, space) => {
        for (const [before, after, path] of [
          ['', '', []],
          ['[', ']', [0]],
          ['[1,', ',2]', [1]],
          ['{"id":', '}', ['id']],
          ['{"a":{"ids":["1",', ']}}', ['a', 'ids', 1]]
        ] as const) {
          const read = parsed(`${before}${space}${digits}${space}${after}`)
          const value = path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), read)
          expect(value).toBe(digits)
        }
      })
    )
  })

  it('survives any depth and any nonsense', () => {
    expect(parseJson('['.repeat(200_000)).ok).toBe(false)
    expect(parseJson(`[${ID},${'['.repeat(200_000)}`).ok).toBe(false)
    fc.assert(fc.property(fc.string(), (text) => typeof parseJson(text).ok === 'boolean'))
  })
})
