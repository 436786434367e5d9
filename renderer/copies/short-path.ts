/** Characters of a path that stand in a sentence. */
const LIMIT = 48
const HEAD = 16

/** A path in a sentence, cut in the middle: where it begins and which folder it is are seen. */
export function shortPath(path: string): string {
  const characters = [...path]
  if (characters.length <= LIMIT) return path
  const tail = LIMIT - HEAD - 1
  return `${characters.slice(0, HEAD).join('')}…${characters.slice(-tail).join('')}`
}
