import type { Translate } from './tables'

// A language for tests, made from English: 40 % longer, in brackets, with accents. What stands
// outside ⟦…⟧ is in no table, and brackets within brackets are a sentence put together from parts.

const PLAIN = 'aceginosuyACDEINOSU'
const ACCENTED = 'åçéğîñöšüýÅÇÐÉÎÑÖŠÛ'
/** Letters of other scripts, for their fonts and heights. */
const LONGER = ' 文字글자Ẅß'
const MORE = 0.4

/** "⟦Délété 37 åššétš 文字⟧". What is empty, or only joins what is in brackets, stays so. */
export function pseudo(text: string): string {
  if (!/\p{L}/u.test(text.replace(/⟦[^⟦⟧]*⟧/g, ''))) return text
  const accented = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('')
  const more = Math.ceil(text.length * MORE)
  return `⟦${accented}${LONGER.repeat(Math.ceil(more / LONGER.length)).slice(0, more)}⟧`
}

/** What React draws in a slot of a sentence. */
const isElement = (words: object): boolean => '$$typeof' in words

/** A table, or a part of one: texts, and functions that make texts. Anything else stays. */
function pseudoOf(words: unknown): unknown {
  if (typeof words === 'string') return pseudo(words)
  if (typeof words === 'function')
    return (...values: unknown[]): unknown => pseudoOf(Reflect.apply(words, undefined, values))
  if (Array.isArray(words)) return words.map(pseudoOf)
  return words instanceof Object && !isElement(words) ? pseudoTable(words) : words
}

const pseudoTable = (words: object): object =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudoOf(value)]))

export const translate: Translate = (_name, english) => pseudoTable(english)
