import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Looks at the disk from outside, with nothing of the program: Node's own files, hashes and JSON.

const LISTS = ['SHA256SUMS', 'manifest.jsonl']

interface Line {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

export interface Watcher {
  /** A DELETE has arrived: each of its ids must have a whole file on the disk at this moment. */
  readonly onDelete: (ids: readonly string[]) => void
  /** No file has been replaced, or has lost a byte, but by the chaos itself. */
  readonly look: () => void
  /** The chaos has changed this file itself. */
  readonly excuse: (name: string) => void
  /** What has left is in the manifest, as it was. */
  readonly onEnd: () => void
  readonly left: () => number
  readonly violations: readonly string[]
}

export function createWatcher(journals: string, archive: string): Watcher {
  const violations: string[] = []
  const gone = new Map<string, Line>()
  /** Inode and time of the last change of every finished file. */
  const seen = new Map<string, string>()

  const journalled = (): Map<string, Line> => {
    const lines = new Map<string, Line>()
    for (const file of existsSync(journals) ? readdirSync(journals) : [])
      for (const text of readFileSync(join(journals, file), 'utf8').split('\n')) {
        if (!text.includes('"kind":"copies"')) continue
        const [, entry] = JSON.parse(text)
        for (const { id, ...line } of entry.copies) lines.set(id, line)
      }
    return lines
  }
  const isWhole = ({ name, bytes, sha256 }: Line): boolean => {
    const path = join(archive, name)
    if (!existsSync(path) || !lstatSync(path).isFile()) return false
    const content = readFileSync(path)
    const found = createHash('sha256').update(content).digest('hex')
    return content.byteLength === bytes && found === sha256
  }

  return {
    violations,
    left: () => gone.size,
    onDelete: (ids) => {
      const lines = journalled()
      for (const id of ids) {
        const line = lines.get(id)
        if (!line) violations.push(`${id} left, and the journal holds no copy of it`)
        else if (!isWhole(line)) violations.push(`${id} left, and ${line.name} is not whole`)
        else gone.set(id, line)
      }
    },
    look: () => {
      for (const name of existsSync(archive) ? readdirSync(archive) : []) {
        if (name.endsWith('.part') || LISTS.some((list) => name.startsWith(list))) continue
        const { ino, mtimeMs, size } = lstatSync(join(archive, name))
        const now = `${ino} ${mtimeMs} ${size}`
        const before = seen.get(name)
        if (before !== undefined && before !== now) violations.push(`${name} was replaced`)
        seen.set(name, now)
      }
    },
    excuse: (name) => void seen.delete(name),
    onEnd: () => {
      const manifest = new Map<string, Line>()
      const path = join(archive, 'manifest.jsonl')
      for (const text of existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []) {
        if (!text.endsWith('}')) continue
        const line = JSON.parse(text)
        manifest.set(line.id, line)
      }
      for (const [id, { sha256 }] of gone)
        if (manifest.get(id)?.sha256 !== sha256) violations.push(`${id} is not in the manifest`)
    }
  }
}
