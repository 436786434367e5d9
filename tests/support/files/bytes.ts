import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inRoot } from '../root'

/** What the page may load before it shows anything (docs/performance.md). */
export const SCRIPT_LIMIT_BYTES = 130 * 1024

const folder = inRoot('out/renderer')

/**
 * The scripts that the built page loads at start: what index.html names, and what those import
 * statically. Each is compressed by itself, at level 9.
 */
export async function initialScript(): Promise<{
  gzip: number
  chunks: Readonly<Record<string, number>>
}> {
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  const waiting = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path = '']) => path)
  const chunks: Record<string, number> = {}
  for (const path of waiting) {
    if (path in chunks) continue
    const script = await readFile(join(folder, path))
    chunks[path] = gzipSync(script, { level: 9 }).byteLength
    // Static imports only; `import(…)` loads later.
    const imports = script.toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)
    waiting.push(...[...imports].map(([, name]) => `assets/${name}`))
  }
  if (waiting.length === 0) throw new Error('index.html names no script')
  return { gzip: Object.values(chunks).reduce((total, size) => total + size, 0), chunks }
}
