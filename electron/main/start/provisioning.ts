import { PARALLEL_LIMIT } from '@shared/deletion'
import { email } from '@shared/ipc/shapes'
import { fail, ok, type Result } from '@shared/problem'
import type { Provisioning } from '@shared/program'
import { DENSITIES, PAGE_SIZES, THEMES } from '@shared/settings'
import { parse } from 'lossless-json'
import { z } from 'zod'
import { findSecret, shownPath } from '../../log/secrets'
import { readEndpoint } from './endpoint'

export const PROVISIONING_LIMIT_BYTES = 64 * 1024
const EMAILS_LIMIT = 20

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

/** What the text of a provisioning file presets. */
export type Presets = Pick<Provisioning, 'endpoint' | 'emails' | 'preferences'>

/**
 * Reads the text of a provisioning file called `name`. Fails with one sentence that names the key
 * or the line, and never shows a value.
 */
export function parseProvisioning(text: string, name: string): Result<Presets, string> {
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
