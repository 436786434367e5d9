import { expect, it } from 'vitest'
import { code } from '../../support/source-tree'

// French sets a space before these signs, and a line may break at an ordinary one.

/** Without U+202F before ";", "?" and "!", or U+00A0 before ":" and inside guillemets. */
const WRONG = /(?<!\u202f)[;?!]|(?!\u00a0)\s:|«(?!\u00a0)|(?<!\u00a0)»/

const LITERAL = /'[^'\n]*'|`[^`]*`/g
/** What a sentence takes, as a word: what is code in it has signs of its own. */
const TAKEN = /\$\{[^}]*\}/g

it('says nothing in French with an ordinary space, or none, beside a sign', () => {
  const french = code().filter(({ path }) => /^(renderer|electron)\/.*\/fr\.ts$/.test(path))
  const said = french.flatMap(({ path, text }) =>
    (text.match(LITERAL) ?? []).map((literal) => `${path}: ${literal.replace(TAKEN, 'n')}`)
  )
  expect(said.length).toBeGreaterThan(1000)
  expect(said.filter((sentence) => WRONG.test(sentence.replace(/^\S+: /, '')))).toEqual([])
})
