import type { Problem } from '@shared/problem'

/** keytar's own words name the service and the bus, never the secret. */
const WHY_LIMIT = 200

/**
 * What keytar's rejection means. keytar passes on the system's own text and no code, so the text is
 * read: that of libsecret and D-Bus (measured, see docs/keychain.md), of macOS
 * (`SecCopyErrorMessageString`), of Windows. A text in another language becomes
 * `keychain-missing`, which shows it.
 */
const KNOWN: readonly (readonly [texts: readonly RegExp[], Problem])[] = [
  [
    [
      /autolaunch D-?Bus/i,
      /could not connect/i,
      /address is empty/i,
      /org\.freedesktop\.DBus\.Error\.(NoServer|FileNotFound)/i,
      /connection is closed/i
    ],
    { kind: 'keychain-no-bus' }
  ],
  [[/name :\d+\.\d+ was not provided/i], { kind: 'keychain-restarted' }],
  [
    [
      /not provided by any \.service files/i,
      /ServiceUnknown/i,
      /NameHasNoOwner/i,
      /object does not exist/i
    ],
    { kind: 'keychain-no-service' }
  ],
  [[/locked (collection|object)/i, /IsLocked/i], { kind: 'keychain-locked' }],
  [
    [
      /access.?(is )?denied/i,
      /cancel+ed/i,
      /dismissed/i,
      /interaction is not allowed/i,
      /passphrase you entered is not correct/i,
      /not authorized/i
    ],
    { kind: 'keychain-denied' }
  ]
]

export function problemOfKeychain(error: unknown): Problem {
  const why = error instanceof Error ? error.message.slice(0, WHY_LIMIT) : 'unknown'
  const known = KNOWN.find(([texts]) => texts.some((text) => text.test(why)))
  return known?.[1] ?? { kind: 'keychain-missing', why }
}

/**
 * keytar was not built, or a library it needs is missing: `libsecret-1.so.0: cannot open shared
 * object file`.
 */
export function problemOfLoading(error: unknown): Problem {
  const [line = ''] = error instanceof Error ? error.message.split('\n') : ['unknown']
  return { kind: 'keychain-no-library', why: line.slice(0, WHY_LIMIT) }
}
