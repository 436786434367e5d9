import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from './root'

/** An import or export that is followed when the file is loaded: neither a type nor `import()`. */
const STATIC = /^(?:import|export)\s(?!type\s)[^'"]*?from '([^']+)'|^import '([^']+)'/gm

/** The files of the repository that are loaded together with one of them. */
export function loadedWith(entry: string): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [entry]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const text = readFileSync(inRoot(path), 'utf8')
    for (const [, from, bare] of text.matchAll(STATIC)) {
      const next = fileOf(path, from ?? bare ?? '')
      if (next) queue.push(next)
    }
  }
  return found
}

/** null: of a library, or no code. */
function fileOf(importer: string, name: string): string | null {
  const path = name.startsWith('@shared/')
    ? join('shared', name.slice('@shared/'.length))
    : join(dirname(importer), name)
  if (!/^[.@]/.test(name)) return null
  return [`${path}.ts`, `${path}.tsx`].find((file) => existsSync(inRoot(file))) ?? null
}
