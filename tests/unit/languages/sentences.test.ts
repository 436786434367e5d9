import { NAMES } from '@shared/language/language'
import { localeFor, pageLocale, setPageLocale } from '@shared/language/locale'
import { fillTables, inEnglish } from '@shared/language/tables'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { PACKS as MAIN } from '../../../electron/main/words/packs'
import { PACKS as PAGE } from '../../../renderer/languages/packs'
import { inRoot } from '../../support/root'
import { code } from '../../support/source-tree'

// Every sentence of every language, with values that the English one has words for. What English
// answers with "undefined" or not at all is no value of that sentence.

type Sentence = (...values: readonly unknown[]) => unknown

const SAMPLES = 200
/** Each plural form of each language is asked for by some number. */
const NUMBERS = [0, 1, 2, 37, 1_000_000]
const values = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.constantFrom('a name', null, true, false, 'image', 'uploads'),
  fc.constantFrom(['a'], ['a', 'b'], [3, 9]),
  fc.record({
    total: fc.constantFrom(...NUMBERS),
    works: fc.constantFrom(0, 1, 37),
    types: fc.record({
      image: fc.constantFrom(0, 1, 37),
      video: fc.constantFrom(0, 1, 37),
      audio: fc.constant(0),
      other: fc.constant(0)
    })
  })
)

/** Everything that can be told of a problem, a suggestion or an asset, but its kind. */
const FACTS = {
  ...{ said: 'too small', status: 503, code: 'EPIPE', named: 'socks', why: 'text', file: 'a.json' },
  ...{ afterMs: 5000, retryAfterMs: 5000, limitBytes: 2048, missingBytes: 2048, count: 37 },
  ...{ name: 'a name', type: 'image', width: 480, height: 200, durationMs: 5000, createdAt: 0 },
  ...{ locked: 1, unlisted: 2, unbacked: 3, batch: { from: 0, to: 5000, uploads: 37 } }
}
/** Every name of a kind, by itself and of a record, with what sentences take beside it. */
const NAMED = kinds().flatMap((kind) => [
  ...[37, 'uploads', 'generated'].map((beside) => [kind, beside]),
  ...[0, null].map((beside) => [{ ...FACTS, kind }, beside])
])

const english = await englishTables()
const before = pageLocale()
afterAll(() => setPageLocale(before))

const isTranslated = (language: string): boolean => language !== 'en' && language !== 'en-XA'
const sentences = [...english].flatMap(([name, words]) => sentencesOf(words, name))
const samples = new Map(sentences.map(([path, sentence]) => [path, accepted(sentence)]))

it('has values for every sentence', () => {
  const without = [...samples].filter(([, accepts]) => accepts.length === 0)
  expect(without.map(([path]) => path)).toEqual([])
})

describe.each(Object.keys(NAMES).filter(isTranslated))('%s', (language) => {
  it('says every sentence that English says', async () => {
    const packs = await Promise.all([PAGE, MAIN].map((of) => Reflect.get(of, language).whole()))
    setPageLocale(localeFor(language as 'fr', [language]))
    const wrong = [...english].flatMap(([name, words]) => {
      const own = packs.map((translate) => translate(name, words)).find((table) => table !== words)
      return sentencesOf(own, name).flatMap(([path, sentence]) => {
        const fails = samples.get(path)?.find((args) => saidBy(sentence, args) === null)
        return fails ? [`${path}: ${JSON.stringify(fails)}`] : []
      })
    })
    setPageLocale(before)
    expect(wrong).toEqual([])
  })
})

function kinds(): readonly string[] {
  const shared = code().filter(({ path }) => path.startsWith('shared/'))
  const quoted = shared.flatMap(({ text }) => [...text.matchAll(/'([a-z][a-z-]+)'/g)])
  return [...new Set(quoted.map(([, kind = '']) => kind))]
}

/** Of the whole program: each file with a table puts it where others find it. */
async function englishTables(): Promise<ReadonlyMap<string, object>> {
  const isTable = /^(renderer|electron)\/.*\.ts$/
  for (const { path, text } of code())
    if (isTable.test(path) && /\btable(?:<[^(]*>)?\(\s*'/.test(text)) await import(inRoot(path))

  const found = new Map<string, object>()
  fillTables((name, words) => {
    found.set(name, words)
    return words
  })
  fillTables(inEnglish)
  return found
}

/** Every sentence that is a function, by its path: "library.newsOf.ended". */
function sentencesOf(words: unknown, path: string): readonly (readonly [string, Sentence])[] {
  if (typeof words === 'function')
    return [[path, (...values) => Reflect.apply(words, undefined, values)]]
  if (!(words instanceof Object) || Array.isArray(words)) return []
  return Object.entries(words).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`))
}

/** null: it throws, or says what only a program understands. */
function saidBy(sentence: Sentence, args: readonly unknown[]): string | null {
  try {
    const said = sentence(...args)
    const text = typeof said === 'string' ? said : JSON.stringify(said)
    return /undefined|NaN|null|\[object|=>|Invalid/.test(text) ? null : text
  } catch {
    return null
  }
}

/** Values that English has words for, of as many as the sentence takes. */
function accepted(sentence: Sentence): readonly (readonly unknown[])[] {
  const tuples = fc.sample(fc.array(values, { minLength: 4, maxLength: 4 }), {
    numRuns: SAMPLES,
    seed: 1
  })
  const taken = tuples.filter((args) => isRead(sentence, args))
  return taken.length > 0 ? taken : NAMED.filter((args) => isRead(sentence, args))
}

/** English has words for them, and would not have for an empty record in the place of one. */
function isRead(sentence: Sentence, args: readonly unknown[]): boolean {
  if (saidBy(sentence, args) === null) return false
  const emptied = args.map((value) => (isRecord(value) ? {} : value))
  return !args.some(isRecord) || saidBy(sentence, emptied) === null
}

function isRecord(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
