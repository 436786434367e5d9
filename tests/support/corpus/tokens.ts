// Tokens as people paste them.

const TOKEN = 'user:1234-AbCdEfGh5678'
const OTHER = 'user:1234-OtherOther0000'
const CUT = 'user:1234-AbCdEf'

/** Every one is certainly `TOKEN`. */
const CERTAIN: readonly string[] = [
  TOKEN,
  ` ${TOKEN} `,
  `${TOKEN}\n`,
  `${TOKEN}\r\n\r\n`,
  `\t${TOKEN}`,
  `\u00a0${TOKEN}\u00a0`,
  `${TOKEN}\u202f`,
  `\u3000${TOKEN}`,
  `\ufeff${TOKEN}`,
  `\u200b${TOKEN}\u2060`,
  `\u202a${TOKEN}\u202c`,
  `\u0000${TOKEN}`,
  `"${TOKEN}"`,
  `'${TOKEN}'`,
  `\`${TOKEN}\``,
  `“${TOKEN}”`,
  `„${TOKEN}“`,
  `‘${TOKEN}’`,
  `«${TOKEN}»`,
  `<${TOKEN}>`,
  `"${TOKEN}",`,
  `'${TOKEN}';`,
  `Bearer ${TOKEN}`,
  `bearer\u00a0${TOKEN}`,
  `BEARER  ${TOKEN}\n`,
  `Authorization: Bearer ${TOKEN}`,
  `authorization:bearer ${TOKEN}`,
  `Authorization: ${TOKEN}`,
  `"Authorization: Bearer ${TOKEN}"`,
  `Authorization: "Bearer ${TOKEN}"`,
  `{"token":"${TOKEN}"}`,
  `{"Authorization": "Bearer ${TOKEN}"}`,
  `{"headers":{"authorization":"Bearer ${TOKEN}","accept":"application/json"}}`,
  `["${TOKEN}"]`,
  `[{"name":"Studio","value":"${TOKEN}","again":"${TOKEN}"}]\n`,
  `{\n  "token": "${TOKEN}"\n},`
]

/** Nobody can say which token is meant, or it is none: refused before anything is sent. */
const UNCERTAIN: readonly string[] = [
  '',
  ' \n',
  '""',
  'Bearer',
  'Bearer ',
  'Authorization:',
  'Authorization: Bearer',
  `"${TOKEN}`,
  `${TOKEN}"`,
  `'${TOKEN}"`,
  `token=${TOKEN}`,
  `export TOKEN="${TOKEN}"`,
  `curl -H "Authorization: Bearer ${TOKEN}" https://api.useapi.net`,
  `${TOKEN} ${OTHER}`,
  `${TOKEN}\n${OTHER}`,
  `${TOKEN},${OTHER}`,
  `"${TOKEN}" or "${OTHER}"`,
  `${CUT}\nGh5678`,
  `${CUT} Gh5678`,
  `${CUT}\u00a0Gh5678`,
  `${CUT}\u200bGh5678`,
  `${CUT}\u00adGh5678`,
  `${CUT}…`,
  `{"token":"${TOKEN}","next":"${OTHER}"}`,
  `{"token":"${TOKEN}"`,
  `{token: ${TOKEN}}`,
  '{}',
  '["no token"]',
  'user%3A1234-AbCdEfGh5678',
  'user：1234-AbCdEfGh5678',
  'anna@example.com',
  'https://useapi.net/docs',
  'Basic dXNlcjp4',
  'tökén',
  'two words',
  '••••••••',
  '<token>\n</token>',
  'x'.repeat(1_001)
]

/** They may be sent, but have not the documented form: a refusal says nothing about a reset. */
const UNLIKELY: readonly string[] = [
  'abc',
  'user:1234',
  '1234-AbCdEf',
  'user:x-1',
  'sk-1234567890',
  'a.b.c',
  'user:12-a_b'
]

export const TOKENS = { token: TOKEN, CERTAIN, UNCERTAIN, UNLIKELY } as const
