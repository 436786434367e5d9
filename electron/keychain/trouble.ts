import type { Problem } from '@shared/problem'

/** keytar's own words name the service and the bus, never the secret. */
const WHY_LIMIT = 200

/**
 * What keytar's rejection means. It hands on the system's own text and no code, so this reads the
 * text: of libsecret and D-Bus (measured, see docs/keychain.md), of macOS'
 * `SecCopyErrorMessageString`, of Windows. A system that speaks another language is answered by
 * `keychain-missing`, with its words.
 */
const KNOWN: readonly (readonly [RegExp, Problem])[] = [
  [
    /autolaunch D-?Bus|could not connect|address is empty|org\.freedesktop\.DBus\.Error\.(NoServer|FileNotFound)|connection is closed/i,
    { kind: 'keychain-no-bus' }
  ],
  [/name :\d+\.\d+ was not provided/i, { kind: 'keychain-restarted' }],
  [
    /not provided by any \.service files|ServiceUnknown|NameHasNoOwner|object does not exist/i,
    { kind: 'keychain-no-service' }
  ],
  [/locked (collection|object)|IsLocked/i, { kind: 'keychain-locked' }],
  [
    /access.?(is )?denied|AccessDenied|cancel+ed|dismissed|interaction is not allowed|passphrase you entered is not correct|not authorized/i,
    { kind: 'keychain-denied' }
  ]
]

export function problemOfKeychain(error: unknown): Problem {
  const why = error instanceof Error ? error.message.slice(0, WHY_LIMIT) : 'unknown'
  return KNOWN.find(([form]) => form.test(why))?.[1] ?? { kind: 'keychain-missing', why }
}

/**
 * keytar was not built, or what it is linked to is not there: `libsecret-1.so.0: cannot open shared
 * object file`.
 */
export function problemOfLoading(error: unknown): Problem {
  return {
    kind: 'keychain-no-library',
    why:
      error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, WHY_LIMIT) : 'unknown'
  }
}
