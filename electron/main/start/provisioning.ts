import { PARALLEL_LIMIT } from '@shared/deletion'
import { email } from '@shared/ipc/shapes'
import { fail, ok, type Result } from '@shared/problem'
import type { Provisioning } from '@shared/program'
import { DENSITIES, PAGE_SIZES, THEMES } from '@shared/settings'
import { parse } from 'lossless-json'
import { z } from 'zod'
import { findSecret, shownPath } from '../../log/secrets'
import { readEndpoint } from './endpoint'
import { type Said, words } from './words'

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
const TAKES: Readonly<Record<string, Said>> = {
  endpoint: () => words.what.address,
  emails: () => words.what.emails(String(EMAILS_LIMIT)),
  pageSize: () => words.what.oneOf(PAGE_SIZES.join(', ')),
  pace: () => words.what.wholeTo(String(PARALLEL_LIMIT)),
  preferences: () => '{ theme, density, notify }',
  'preferences.theme': () => words.what.oneOf(THEMES.join(', ')),
  'preferences.density': () => words.what.oneOf(DENSITIES.join(', ')),
  'preferences.notify': () => words.what.trueOrFalse
}

/** What the text of a provisioning file presets. */
export type Presets = Pick<Provisioning, 'endpoint' | 'emails' | 'preferences'>

/**
 * Reads the text of a provisioning file called `name`. Fails with one sentence that names the key
 * or the line, and never shows a value.
 */
export function parseProvisioning(text: string, name: string): Result<Presets, Said> {
  const refused = (why: Said): Result<never, Said> => fail(() => words.notUsed(name, why()))
  const parsed = parseJson(text)
  if (!parsed.ok) return refused(() => words.wrong.noJson(String(parsed.problem)))

  const secret = findSecret(parsed.value)
  if (secret) {
    const key = shownPath(secret)
    return refused(() => (secret.length > 0 ? words.wrong.secret(key) : words.wrong.isSecret))
  }

  const read = file.safeParse(parsed.value)
  if (!read.success) {
    const [issue] = read.error.issues
    return refused(() => complaintOf(issue))
  }

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
  if (!issue) return words.wrong.otherForm
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const key = shownPath([...path, issue.keys[0] ?? ''])
    return words.wrong.unknownKey(key, Object.keys(TAKES).join(', '))
  }

  // An item of a list is described by the list.
  const key = path.filter((part) => !/^\d+$/.test(part)).join('.')
  const what = TAKES[key]
  if (what) return words.wrong.takes(key, what())
  return key === '' ? words.wrong.noObject : words.wrong.otherForm
}
