import { requests } from '@shared/ipc/channels'
import { canBeToken, cleanToken } from '@shared/reading/token-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKling } from '../../../../electron/kling/client'
import { problemWords } from '../../../../renderer/problems/words'
import { TOKENS } from '../../../support/corpus/tokens'
import { startServer } from '../../../support/service/demo'
import { STRAIGHT } from '../../../support/system/straight'

const schema = requests['connection:connect'].input
const input = { name: '', email: null, check: true, replaces: null }

describe('a token as it is pasted', () => {
  it('is in the corpus at least 30 times', () => {
    expect(TOKENS.CERTAIN.length + TOKENS.UNCERTAIN.length).toBeGreaterThanOrEqual(30)
  })

  it.each(TOKENS.CERTAIN)('is cleaned where that is certain: %j', (text) => {
    expect(cleanToken(text)).toBe(TOKENS.token)
    expect(schema.parse({ ...input, token: text })).toMatchObject({ token: TOKENS.token })
  })

  it.each(TOKENS.UNCERTAIN)('is refused unsent where it is not: %j', (text) => {
    expect(canBeToken(cleanToken(text))).toBe(false)
    expect(schema.safeParse({ ...input, token: text }).success).toBe(false)
  })

  it.each(TOKENS.UNLIKELY)(
    'is never said to be reset when it looks like none: %j',
    async (text) => {
      expect(canBeToken(cleanToken(text))).toBe(true)
      const server = await startServer({ token: TOKENS.token })
      const kling = createKling({ baseUrl: server.baseUrl, token: text, network: STRAIGHT })
      const found = await kling.accounts.list()
      kling.close()
      await server.close()

      expect(found).toMatchObject({ problem: { kind: 'unauthorized', isUnlikely: true } })
      if (!found.ok) expect(problemWords(found.problem).remedy).not.toMatch(/reset/)
    }
  )

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
})
