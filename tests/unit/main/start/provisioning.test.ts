import { speak } from '@shared/language/spoken'
import { ok, type Result } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProvisioning } from '../../../../electron/main/start/provisioning'
import { PACKS } from '../../../../electron/main/words/packs'

const NAME = 'kling-sweep.config.json'
const TOKEN = 'user:1234-Abc5dEf'
const parse = (value: unknown) => parseProvisioning(JSON.stringify(value), NAME)
const refusal = (result: Result<unknown, () => string>): string =>
  result.ok ? 'taken' : result.problem()

describe('a provisioning file', () => {
  it('presets the endpoint, accounts, page size, pace and preferences, and nothing it does not name', () => {
    const whole = {
      endpoint: 'https://kling.studio.example/v1/kling/',
      emails: ['anna@studio.example', 'team@studio.example', 'anna@studio.example'],
      pageSize: 100,
      pace: 2,
      preferences: { theme: 'dark', notify: false }
    }
    expect(parse(whole)).toEqual(
      ok({
        endpoint: 'https://kling.studio.example/v1/kling',
        emails: ['anna@studio.example', 'team@studio.example'],
        preferences: { theme: 'dark', notify: false, pageSize: 100, parallel: 2 }
      })
    )
    expect(parse({})).toEqual(ok({ endpoint: null, emails: [], preferences: {} }))
  })

  it.each([
    'token',
    'apiToken',
    'API_TOKEN',
    'authorization',
    'Bearer',
    'password',
    'clientSecret',
    'api-key',
    'credentials'
  ])(
    'that holds a key like a token (%s) is refused, at any depth, by that key and never by its value',
    (key) => {
      for (const [where, value] of [
        [`"${key}"`, { [key]: 'hunter2hunter2' }],
        [`"preferences.${key}"`, { preferences: { [key]: 'hunter2hunter2' } }],
        [`"emails.1.${key}"`, { emails: ['a@example.com', { [key]: 'hunter2hunter2' }] }]
      ] as const) {
        expect(refusal(parse(value))).toContain(`${where} looks like a token`)
        expect(refusal(parse(value))).not.toContain('hunter2')
      }
    }
  )

  it('that holds a value like a token is refused, wherever it stands, and the value is never shown', () => {
    const places: readonly ((secret: string) => unknown)[] = [
      (secret) => ({ endpoint: secret }),
      (secret) => ({ endpoint: `https://example.com/?k=${secret}` }),
      (secret) => ({ emails: [secret] }),
      (secret) => ({ preferences: { theme: secret } }),
      (secret) => ({ [secret]: 1 }),
      (secret) => ({ note: { [secret]: { deep: secret } } }),
      (secret) => [secret],
      (secret) => secret
    ]
    const secrets = fc.oneof(
      fc.stringMatching(/^user:\d{1,6}-[A-Za-z0-9]{6,20}$/),
      fc.stringMatching(/^[Bb]earer [A-Za-z0-9]{6,20}$/)
    )
    fc.assert(
      fc.property(secrets, fc.constantFrom(...places), (secret, place) => {
        const said = refusal(parse(place(secret)))
        expect(said).toContain('looks like a token')
        expect(said).not.toContain(secret.replace(/^\w+[: ]/, ''))
      })
    )
  })

  it('that cannot be parsed is refused with its line number, without quoting it', () => {
    const said = (text: string): string => refusal(parseProvisioning(text, NAME))
    expect(said('{\n  "pace": 2,\n  "emails": [,]\n}')).toBe(
      `${NAME} is not used: it is not valid JSON (line 3)`
    )
    expect(said(`{\n  "x": ${TOKEN}\n}`)).toBe(`${NAME} is not used: it is not valid JSON (line 2)`)
    expect(said('{\n\n')).toContain('(line 3)')
    expect(said('')).toContain('(line 1)')
    // A token under a repeated key is not overlooked.
    expect(said(`{ "endpoint": "${TOKEN}",\n "endpoint": "https://example.com" }`)).toContain(
      '(line 2)'
    )
  })

  it.each([
    [{ pase: 2 }, 'unknown key "pase"'],
    [{ preferences: { colour: 'red' } }, 'unknown key "preferences.colour"'],
    [{ 'a b\nc': 1 }, 'unknown key "(a key with an odd name)"'],
    [{ pace: 5 }, '"pace" takes a whole number from 1 to 4'],
    [{ pageSize: 250 }, '"pageSize" takes one of 500, 100, 50, 20'],
    [{ emails: ['a@example.com', 'nobody'] }, '"emails" takes'],
    [{ emails: 'a@example.com' }, '"emails" takes'],
    [{ preferences: { theme: 'pink' } }, '"preferences.theme" takes one of system, light, dark'],
    [{ endpoint: 'http://example.com/v1' }, '"endpoint" must be https'],
    [{ endpoint: 'https://anna:hunter2@example.com/' }, '"endpoint" must be a plain base address'],
    [{ endpoint: 'nonsense' }, '"endpoint" is not an address'],
    [[], 'it must hold one JSON object'],
    [null, 'it must hold one JSON object']
  ])('that does not fit is refused by the key: %j', (value, words) => {
    expect(refusal(parse(value))).toContain(words)
    expect(refusal(parse(value))).not.toMatch(/hunter2|nonsense|nobody|pink/)
  })
})

it('is refused in the language that is spoken when it is said', async () => {
  const wrong = parseProvisioning('{"pace":0}', NAME)
  expect(refusal(wrong)).toBe(`${NAME} is not used: "pace" takes a whole number from 1 to 4`)
  await speak('de', ['de'], PACKS)
  expect(refusal(wrong)).toBe(
    `${NAME} wird nicht verwendet: erlaubt für „pace“: eine ganze Zahl von 1 bis 4`
  )
  await speak('en', ['en'], PACKS)
})
