import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The encodings a secret may leak in: name → bytes. */
export function formsOf(secret: string): ReadonlyMap<string, Buffer> {
  const utf8 = Buffer.from(secret)
  const utf16 = Buffer.from(secret, 'utf16le')
  const hex = utf8.toString('hex')
  const everyByte = (prefix: string, digits: string): string =>
    digits.replace(/../g, (byte) => prefix + byte)
  const forms = new Map<string, Buffer>([
    ['UTF-8', utf8],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['hex', Buffer.from(hex)],
    ['HEX', Buffer.from(hex.toUpperCase())],
    ['percent, as a URL has it', Buffer.from(encodeURIComponent(secret))],
    ['percent, every byte', Buffer.from(everyByte('%', hex))],
    ['PERCENT, every byte', Buffer.from(everyByte('%', hex.toUpperCase()))],
    [
      'JSON escapes',
      Buffer.from(
        [...secret]
          .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join('')
      )
    ]
  ])
  for (const before of [0, 1, 2]) {
    const core = base64Core(utf8, before)
    forms.set(`Base64, ${before} before`, Buffer.from(core))
    const url = core.replaceAll('+', '-').replaceAll('/', '_')
    if (url !== core) forms.set(`Base64 for URLs, ${before} before`, Buffer.from(url))
  }
  return forms
}

/**
 * The part of a Base64 text that depends on the secret alone, when it starts `before` bytes into a
 * group of three.
 */
function base64Core(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
  return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6))
}

/** The names of the encodings in which the bytes contain the secret. */
export function foundIn(bytes: Uint8Array | string, secret: string): readonly string[] {
  const buffer =
    typeof bytes === 'string'
      ? Buffer.from(bytes)
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [...formsOf(secret)].filter(([, form]) => buffer.includes(form)).map(([name]) => name)
}

/** `path: encoding` for every file below a folder that contains the secret, also in its name. */
export async function foundInFolder(folder: string, secret: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    for (const form of foundIn(path.slice(folder.length), secret))
      found.push(`${path}: ${form} in its name`)
    // A file may be removed meanwhile.
    const bytes = entry.isFile()
      ? await readFile(path).catch(() => Buffer.alloc(0))
      : Buffer.alloc(0)
    for (const form of foundIn(bytes, secret)) found.push(`${path}: ${form}`)
  }
  return found
}

/**
 * The command lines of a process and its descendants, which any user of the machine can read.
 * Linux only; empty elsewhere.
 */
export function argumentsBelow(pid: number): readonly string[] {
  if (!existsSync('/proc/self/stat')) return []
  const read = (path: string): string => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return ''
    }
  }
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    // `pid (name) state ppid …`; the name may hold anything.
    const [, parent = ''] = /\) \S (\d+) [^)]*$/.exec(read(`/proc/${name}/stat`)) ?? []
    parents.set(Number(name), Number(parent))
  }
  const isBelow = (one: number | undefined): boolean =>
    one !== undefined && one > 0 && (one === pid || isBelow(parents.get(one)))
  return [...parents.keys()].filter(isBelow).map((one) => read(`/proc/${one}/cmdline`))
}
