import { requests } from '@shared/ipc/channels'
import { cleanToken } from '@shared/token-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const TOKEN = 'user:1234-AbCdEfGh5678'

describe('a token as it is pasted', () => {
  it.each([
    TOKEN,
    ` ${TOKEN} `,
    `${TOKEN}\n`,
    `\r\n${TOKEN}\r\n`,
    `"${TOKEN}"`,
    `'${TOKEN}'`,
    `\`${TOKEN}\``,
    `“${TOKEN}”`,
    `‘${TOKEN}’`,
    `«${TOKEN}»`,
    `Bearer ${TOKEN}`,
    `bearer  ${TOKEN}`,
    `Authorization: Bearer ${TOKEN}`,
    `"Authorization: Bearer ${TOKEN}"`,
    `Bearer "${TOKEN}"\n`,
    `" Bearer '${TOKEN}' "`,
    `\u{feff}${TOKEN}\u{200b}`
  ])('is cleaned where that is certain: %j', (text) => {
    expect(cleanToken(text)).toBe(TOKEN)
  })

  it.each([`"${TOKEN}`, `${TOKEN}"`, `'${TOKEN}"`, `"user:1" or "user:2"`, `token=${TOKEN}`])(
    'is left as it is where it is not: %j',
    (text) => {
      expect(cleanToken(text)).toBe(text)
    }
  )

  it.each(['', ' ', '""', 'Bearer', '"Bearer "', '“”'])('may be nothing: %j', (text) => {
    expect(['', 'Bearer']).toContain(cleanToken(text))
  })

  it('is never changed inside, and cleaning it again changes nothing', () => {
    const part = fc.constantFrom(
      '"',
      "'",
      'Bearer ',
      ' ',
      '\n',
      'user:1-a',
      'b',
      '“',
      '”',
      '\u{200b}'
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const cleaned = cleanToken(text)
        expect(text).toContain(cleaned)
        expect(cleanToken(cleaned)).toBe(cleaned)
      })
    )
  })

  it('reaches main clean, and a text that no header could carry is refused', () => {
    const schema = requests['connection:connect'].input
    const input = { name: '', email: null, check: true, replaces: null }
    expect(schema.parse({ ...input, token: `"Bearer ${TOKEN}"\n` })).toMatchObject({
      token: TOKEN
    })
    for (const token of ['', '""', 'two words', 'line\nbreak', 'tökén', 'x'.repeat(1_001)])
      expect(schema.safeParse({ ...input, token }).success, token).toBe(false)
  })
})
