import type { IdFile } from '@shared/id-file'
import { assetId, IDS_LIMIT } from '@shared/ipc/shapes'
import { fail, ok, type Result } from '@shared/problem'

/** As large as a list of the most ids can be, with room for comments. A larger file is not read. */
export const ID_FILE_LIMIT_BYTES = 64 * 1024 * 1024

/** The lines that are named; the others are counted. */
const NAMED_LINES = 5

/** One id per line, below a line that says what this is, and neither whose nor from where. */
export function writeIds(ids: readonly string[], day: string): string {
  return `# Kling Sweep, asset ids: ${ids.length}, ${day}\n${ids.join('\n')}\n`
}

/**
 * Reads a list of ids: separated by lines, commas or blanks, `#` begins a comment. What is no id is
 * counted and its line named, never guessed at.
 */
export function readIds(text: string): Result<IdFile> {
  const ids = new Set<string>()
  const wrongLines: number[] = []
  let wrong = 0
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [content = ''] = line.split('#', 1)
    for (const entry of content.split(/[\s,]+/)) {
      if (entry === '') continue
      if (assetId.safeParse(entry).success) ids.add(entry)
      else {
        wrong += 1
        if (wrongLines.at(-1) !== at + 1 && wrongLines.length < NAMED_LINES) wrongLines.push(at + 1)
      }
    }
  }
  return ids.size > IDS_LIMIT
    ? fail({ kind: 'file-too-large', limitBytes: ID_FILE_LIMIT_BYTES })
    : ok({ ids: [...ids], wrong, wrongLines })
}
