import { dirname, join, resolve } from 'node:path'
import { PARALLEL_LIMIT } from '@shared/deletion'
import { email } from '@shared/ipc/shapes'
import { fail, ok, type Result } from '@shared/problem'
import type { Provisioning } from '@shared/program'
import { DENSITIES, PAGE_SIZES, THEMES } from '@shared/settings'
import { parse } from 'lossless-json'
import { z } from 'zod'
import { findSecret, shownPath } from '../../log/secrets'
import { readEndpoint } from './endpoint'

const PROVISIONING_FILE = 'kling-sweep.config.json'
export const PROVISIONING_LIMIT_BYTES = 64 * 1024
const EMAILS_LIMIT = 20
const FLAG = '--config='

const file = z.strictObject({
  endpoint: z.string().min(1).exactOptional(),
  emails: z.array(email).max(EMAILS_LIMIT).exactOptional(),
  pageSize: z.literal(PAGE_SIZES).exactOptional(),
  pace: z.int().min(1).max(PARALLEL_LIMIT).exactOptional(),
  preferences: z
    .strictObject({
      theme: z.enum(THEMES).exactOptional(),
      density: z.enum(DENSITIES).exactOptional(),
      notify: z.boolean().exactOptional()
    })
    .exactOptional()
})

/** What each key takes, in words for the person who wrote the file. */
const TAKES: Readonly<Record<string, string>> = {
  endpoint: 'the base address of the API, as text',
  emails: `a list of up to ${EMAILS_LIMIT} e-mail addresses`,
  pageSize: `one of ${PAGE_SIZES.join(', ')}`,
  pace: `a whole number from 1 to ${PARALLEL_LIMIT}`,
  preferences: '{ theme, density, notify }',
  'preferences.theme': `one of ${THEMES.join(', ')}`,
  'preferences.density': `one of ${DENSITIES.join(', ')}`,
  'preferences.notify': 'true or false'
}

/**
 * Reads the text of a provisioning file called `name`. Fails with one sentence that names the key
 * or the line, and never shows a value.
 */
export function parseProvisioning(text: string, name: string): Result<Provisioning, string> {
  const refused = (why: string): Result<never, string> => fail(`${name} is not used: ${why}`)
  const parsed = parseJson(text)
  if (!parsed.ok) return refused(`it is not valid JSON (line ${parsed.problem})`)

  const secret = findSecret(parsed.value)
  if (secret) {
    const where = secret.length > 0 ? `"${shownPath(secret)}"` : 'it'
    return refused(
      `${where} looks like a token or a password. The file can hold none: ` +
        'a token is entered in the program and kept in the keychain'
    )
  }

  const read = file.safeParse(parsed.value)
  if (!read.success) return refused(complaintOf(read.error.issues[0]))

  const { endpoint, emails = [], pageSize, pace, preferences = {} } = read.data
  const address = readEndpoint(endpoint, '"endpoint"')
  if (!address.ok) return refused(address.problem)

  return ok({
    file: name,
    endpoint: endpoint === undefined ? null : address.value.url,
    emails: [...new Set(emails)],
    preferences: {
      ...preferences,
      ...(pageSize === undefined ? {} : { pageSize }),
      ...(pace === undefined ? {} : { parallel: pace })
    }
  })
}

/**
 * Fails with the line, from 1, where the text stops being JSON. A key that is given twice with
 * different values counts as broken.
 */
function parseJson(text: string): Result<unknown, number> {
  try {
    return ok(parse(text, null, Number))
  } catch (error) {
    // Only the position is used: the rest of the message quotes the text.
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')
    return fail(text.slice(0, at ? Number(at[1]) : text.length).split('\n').length)
  }
}

function complaintOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'it has another form than documented'
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const key = shownPath([...path, issue.keys[0] ?? ''])
    return `unknown key "${key}". Known are ${Object.keys(TAKES).join(', ')}`
  }

  // An item of a list is described by the list.
  const key = path.filter((part) => !/^\d+$/.test(part)).join('.')
  return key === '' ? 'it must hold one JSON object' : `"${key}" takes ${TAKES[key]}`
}

/** How the program was started, and how it may read a file before it has begun. */
export interface Start {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  /** The installed program's executable; null when run from source or in the Chromium host. */
  readonly executable: string | null
  /** The text, null when there is no such file. */
  readonly read: (path: string) => Result<string | null>
}

/**
 * The provisioning file of this start: the one that `--config=<path>` names, or else the one beside
 * the installed program. Null when there is none.
 */
export function findProvisioning({
  argv,
  env,
  platform,
  executable,
  read
}: Start): Result<Provisioning | null, string> {
  const flag = argv.find((argument) => argument === '--config' || argument.startsWith(FLAG))
  const named = flag?.slice(FLAG.length)
  if (named === '') return fail('--config takes the path of a file: --config=<path>')

  const beside = executable && join(besideProgram(executable, platform, env), PROVISIONING_FILE)
  const path = named === undefined ? beside : resolve(named)
  if (!path) return ok(null)

  const name = path.slice(dirname(path).length).replace(/^[\\/]+/, '')
  const text = read(path)
  if (!text.ok) {
    const why = text.problem.kind === 'file-failed' ? text.problem.code : text.problem.kind
    return fail(`${name} cannot be read (${why})`)
  }
  if (text.value !== null) return parseProvisioning(text.value, name)
  return named === undefined ? ok(null) : fail(`${name} cannot be read: there is no such file`)
}

/**
 * The folder that an administrator sees the program in: an AppImage runs from a mount, and on a Mac
 * the executable is inside the bundle.
 */
function besideProgram(executable: string, platform: string, env: Start['env']): string {
  const appImage = env['APPIMAGE']
  if (platform === 'linux' && appImage) return dirname(appImage)
  if (platform === 'darwin') return dirname(executable.replace(/\/Contents\/MacOS\/[^/]*$/, ''))
  return dirname(executable)
}
