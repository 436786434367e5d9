/** What is in quotes, to the end if they are not closed; else what stands between spaces. */
const PART = /["“”]([^"“”]*)(?:["“”]|$)|\S+/g

/**
 * What a search looks for, each of it wherever it stands: the words, in any order. What is in
 * quotes is one, as it is spelled.
 */
export const soughtIn = (search: string): readonly string[] =>
  [...search.matchAll(PART)].map(([part, quoted]) => quoted ?? part).filter((part) => part !== '')
