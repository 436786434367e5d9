import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../../electron/log/redact'

describe('redaction', () => {
  const clean = (text: string): string => String(createRedactor().redact(text))

  it.each([
    [
      'GET https://api.useapi.net/v1/kling/assets?email=a%40b.example failed',
      'GET https://api.useapi.net/… failed'
    ],
    ['at https://anna:pw@host.example:8443/x#y', 'at https://host.example:8443/…'],
    ['at draw (app://ui/assets/index-1a2b.js?v=3:10:5)', 'at draw (app://ui/assets/index-1a2b.js'],
    ['at run (file:///home/anna/Kling/out/main/index.js:12:3)', 'at run (…/index.js:12:3)'],
    ['Authorization: Bearer abc123 and more', 'Authorization: …'],
    ['sent "authorization":"Basic dXNlcjpwYXNz"', 'sent "authorization: …'],
    ['user:1234-AbCd, said anna+test@studio.example.', '[token] said [e-mail]'],
    ['apiToken = abc; password: "two words", pace 2', 'apiToken = …; password: …, pace 2'],
    ['/assets/uploaded/?email=a&id=1', '/assets/uploaded/?…'],
    ['anna%40studio.example is away', '[e-mail] is away'],
    ['nothing to hide: 37 of 1,037 (ENOSPC)', 'nothing to hide: 37 of 1,037 (ENOSPC)']
  ])('of %j', (text, expected) => {
    expect(clean(text)).toBe(expected)
  })
})
