import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The repository's folder. Looked for upwards, since the benchmarks run from a bundle elsewhere.
 */
export const root = upwards(import.meta.dirname)

/** A path in the repository. */
export const inRoot = (...parts: string[]): string => join(root, ...parts)

function upwards(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('no package.json above the tests')
  return upwards(parent)
}
