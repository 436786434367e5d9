import type { Fault } from './script'

/** After these no outcome stays open: ids are not sent, sent again at once, or refused. */
const SETTLED_AT_ONCE = [401, 402, 403, 429, 596]

/**
 * Faults of a service, or of a proxy before it, that echoes whatever it was sent: in plain text, in
 * encodings, in headers, with every kind of trouble. Each has its name.
 */
export function echoesOf(token: string, email: string): readonly (readonly [string, Fault])[] {
  const header = `Bearer ${token}`
  const base64 = [header, `x${header}`, `xx${header}`]
    .map((text) => Buffer.from(text).toString('base64'))
    .join(' ')
  const escaped = [...token]
    .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
  const hex = Buffer.from(token).toString('hex')
  const said = [
    `Authorization: ${header} ${base64} ${encodeURIComponent(header)} ${hex}`,
    `for ${email} ${encodeURIComponent(email)}`
  ].join(' ')
  const headers = {
    'x-echo': header,
    'www-authenticate': header,
    location: `https://elsewhere.invalid/?token=${encodeURIComponent(token)}`
  }

  // What is still there after such trouble is sent again five minutes later; nobody waits for that.
  const answer = (status: number, body: unknown): Fault => ({
    apply: !SETTLED_AT_ONCE.includes(status),
    answer: { status, body, headers }
  })

  return [
    ['402', answer(402, { error: said })],
    ['403', answer(403, { error: { code: 1, message: said, status: 403, details: [] } })],
    ['404', answer(404, said)],
    ['429', answer(429, { error: said, retryAfter: said })],
    ['500', answer(500, `{"error":"${said} ${escaped}"}`)],
    ['503, a page of a proxy', answer(503, `<html>${said}</html>`)],
    ['596', answer(596, { error: said })],
    ['a redirect', answer(302, said)],
    ['an unknown status', answer(418, { error: said })],
    ['garbage', { apply: true, answer: { status: 200, body: said, headers } }],
    [
      'another shape',
      {
        apply: true,
        answer: {
          status: 200,
          body: { [token]: said, uploadAssetsList: token, ids: [said], [email]: 5 },
          headers
        }
      }
    ],
    ['a reset', { apply: true, wire: 'reset' }],
    ['a cut', { apply: true, wire: 'cut' }],
    // Comes last: nothing is sent after a 401.
    ['401', answer(401, { error: said, code: 401 })]
  ]
}
