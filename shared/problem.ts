/**
 * The service's own words: trimmed, at most `SAID_LIMIT` characters, the token removed. Null when
 * it said nothing readable.
 */
export type Said = string | null

export const SAID_LIMIT = 300

/**
 * Everything that can go wrong and is expected to, told apart by `kind`. Words and remedies:
 * renderer/problems/words.ts.
 */
export type Problem =
  // The API's answers (statuses as documented for useapi.net's Kling v1).
  | { readonly kind: 'unauthorized'; readonly said: Said } // 401
  | { readonly kind: 'payment-required'; readonly said: Said } // 402
  | { readonly kind: 'forbidden'; readonly said: Said } // 403
  | { readonly kind: 'not-found'; readonly said: Said } // 404
  // 429
  | { readonly kind: 'rate-limited'; readonly said: Said; readonly retryAfterMs: number | null }
  | { readonly kind: 'session-broken'; readonly said: Said } // 596
  | { readonly kind: 'rejected'; readonly said: Said } // 400
  | {
      readonly kind: 'service-failed'
      readonly status: number
      readonly said: Said
      readonly retryAfterMs: number | null
    } // 408, 5xx
  // 3xx, any other code
  | { readonly kind: 'unexpected-status'; readonly status: number; readonly said: Said }
  // a 2xx whose body is not what is documented
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  // The way there.
  // no connection was made: nothing was sent
  | { readonly kind: 'unreachable'; readonly code: string }
  // the certificate of service or proxy is not trusted: nothing was sent
  | { readonly kind: 'untrusted'; readonly code: string }
  // the proxy did not let the connection through: nothing was sent
  | { readonly kind: 'proxy-refused'; readonly status: number }
  // of a kind this program does not speak to: nothing was sent
  | { readonly kind: 'proxy-unsupported'; readonly named: string }
  // the connection broke after something may have been sent
  | { readonly kind: 'interrupted'; readonly code: string }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'cancelled' }
  // The account.
  | { readonly kind: 'no-accounts'; readonly said: Said }
  | { readonly kind: 'account-missing'; readonly email: string }
  | { readonly kind: 'not-connected' }
  // the service has not answered yet in this session: only what was kept is shown
  | { readonly kind: 'not-checked' }
  // The keychain.
  | { readonly kind: 'keychain-no-library'; readonly why: string } // keytar, or the system's libsecret, is not installed
  | { readonly kind: 'keychain-no-bus' } // Linux without a D-Bus session
  | { readonly kind: 'keychain-no-service' } // D-Bus is there, a keychain service is not
  // the service this process spoke to is gone, and libsecret knows no other
  | { readonly kind: 'keychain-restarted' }
  | { readonly kind: 'keychain-denied' } // the user or the system said no
  | { readonly kind: 'keychain-locked' } // a token could not be stored
  // any other refusal, in its own words
  | { readonly kind: 'keychain-missing'; readonly why: string }
  | { readonly kind: 'keychain-silent'; readonly afterMs: number } // no answer in time
  // a token was stored, but the keychain does not show it: locked
  | { readonly kind: 'keychain-unreadable' }
  | { readonly kind: 'keychain-foreign' } // the stored item has a form this version does not know
  | { readonly kind: 'keychain-full'; readonly bytes: number; readonly limitBytes: number } // Windows bounds a secret's length
  // The tokens.
  | { readonly kind: 'token-gone' } // not on this computer any more
  // it belongs to another service, and goes to no other
  | { readonly kind: 'token-elsewhere'; readonly origin: string }
  // A plan.
  | { readonly kind: 'plan-gone' } // used, replaced, or ended by a refresh or another account
  | { readonly kind: 'plan-empty'; readonly locked: number; readonly unlisted: number }
  | { readonly kind: 'run-active' }
  // of a run that was interrupted: kept, or a favourite, by now
  | { readonly kind: 'locked-since'; readonly locked: number }
  // it cannot be read, and the user has not yet said to go on without it
  | { readonly kind: 'keep-list-lost' }
  // This machine.
  | { readonly kind: 'file-too-large'; readonly limitBytes: number }
  | { readonly kind: 'file-failed'; readonly code: string; readonly what: string }
  // Not what was written. It was set aside under that name, in its folder; null: it is where it
  // was, and is not written over.
  | { readonly kind: 'file-broken'; readonly file: string; readonly aside: string | null }
  | { readonly kind: 'link-failed'; readonly address: string } // the system has no browser for it
  | { readonly kind: 'invalid-input'; readonly why: string }

export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const fail = <E = Problem>(problem: E): Result<never, E> => ({ ok: false, problem })

/** Ends a switch over a closed union: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
