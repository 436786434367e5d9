import type { LibraryKind } from './library/kind'

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
  | ServiceProblem
  | NetworkProblem
  | AccountProblem
  | KeychainProblem
  | TokenProblem
  | DeletionProblem
  | CopiesProblem
  | ComputerProblem

/** The service answered. Statuses are those documented for useapi.net's Kling API v1. */
type ServiceProblem =
  /** 400 */
  | { readonly kind: 'rejected'; readonly said: Said }
  /** 401. `isUnlikely`: the token has not the form that the service documents. */
  | { readonly kind: 'unauthorized'; readonly said: Said; readonly isUnlikely?: true }
  /** 402 */
  | { readonly kind: 'payment-required'; readonly said: Said }
  /** 403 */
  | { readonly kind: 'forbidden'; readonly said: Said }
  /** 404 */
  | { readonly kind: 'not-found'; readonly said: Said }
  /** 429 */
  | { readonly kind: 'rate-limited'; readonly said: Said; readonly retryAfterMs: number | null }
  /** 596: the service has lost its session with Kling. */
  | { readonly kind: 'session-broken'; readonly said: Said }
  /** 408 and 5xx */
  | {
      readonly kind: 'service-failed'
      readonly status: number
      readonly said: Said
      readonly retryAfterMs: number | null
    }
  /** 3xx and any other code */
  | {
      readonly kind: 'unexpected-status'
      readonly status: number
      readonly said: Said
      /** Absent: it did not ask for a wait. */
      readonly retryAfterMs?: number
    }
  /** 2xx with a body that is not what is documented */
  | { readonly kind: 'unreadable'; readonly why: string }
  /** The body, or a file, is longer than this program reads. */
  | { readonly kind: 'too-large'; readonly limitBytes: number }

/** The service did not answer. Nothing was sent, unless it says otherwise here. */
type NetworkProblem =
  /** No connection was made. */
  | { readonly kind: 'unreachable'; readonly code: string }
  /** The certificate of the service, or of the proxy, is not trusted. */
  | { readonly kind: 'untrusted'; readonly code: string }
  /** The proxy refused the connection. */
  | { readonly kind: 'proxy-refused'; readonly status: number }
  /** The proxy is of a kind this program cannot use. */
  | { readonly kind: 'proxy-unsupported'; readonly named: string }
  /** The connection broke. The request may have been sent. */
  | { readonly kind: 'interrupted'; readonly code: string }
  /** No answer in time. The request may have been sent. */
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  /** The program cancelled it. The request may have been sent. */
  | { readonly kind: 'cancelled' }

type AccountProblem =
  /** The subscription has no account linked to it. */
  | { readonly kind: 'no-accounts'; readonly said: Said }
  | { readonly kind: 'account-missing'; readonly email: string }
  | { readonly kind: 'not-connected' }
  /** The service has not answered in this session, so only a stored listing is shown. */
  | { readonly kind: 'not-checked' }

export type KeychainProblem =
  /** keytar, or the system's libsecret, is not installed. */
  | { readonly kind: 'keychain-no-library'; readonly why: string }
  /** Linux without a D-Bus session. */
  | { readonly kind: 'keychain-no-bus' }
  /** D-Bus without a keychain service. */
  | { readonly kind: 'keychain-no-service' }
  /** The keychain service has restarted, and libsecret does not connect to the new one. */
  | { readonly kind: 'keychain-restarted' }
  /** The user or the system denied access. */
  | { readonly kind: 'keychain-denied' }
  /** The keychain is locked, so the token could not be stored. */
  | { readonly kind: 'keychain-locked' }
  /** Any other refusal, in the keychain's own words. */
  | { readonly kind: 'keychain-missing'; readonly why: string }
  /** No answer in time. */
  | { readonly kind: 'keychain-silent'; readonly afterMs: number }
  /** A token was stored, but a locked keychain does not show it. */
  | { readonly kind: 'keychain-unreadable' }
  /** The stored item has a form this version does not know. */
  | { readonly kind: 'keychain-foreign' }
  /** Windows limits the length of a secret. */
  | { readonly kind: 'keychain-full'; readonly bytes: number; readonly limitBytes: number }

type TokenProblem =
  /** It is no longer on this computer. */
  | { readonly kind: 'token-gone' }
  /** It was entered for another service, and is sent to no other. */
  | { readonly kind: 'token-elsewhere'; readonly origin: string }

type DeletionProblem =
  /** The plan was used, replaced, or ended by a refresh or a switch of account. */
  | { readonly kind: 'plan-gone' }
  | {
      readonly kind: 'plan-empty'
      readonly locked: number
      readonly unlisted: number
      readonly unbacked: number
    }
  | { readonly kind: 'run-active' }
  /** The service refused many ids in a row, and no other answer came between. */
  | { readonly kind: 'all-refused'; readonly said: Said }
  /** Since an interrupted run began, so many of its assets have become favourites or been kept. */
  | { readonly kind: 'locked-since'; readonly locked: number }
  /** The keep list cannot be read, and the user has not yet agreed to continue without it. */
  | { readonly kind: 'keep-list-lost' }
  /**
   * Which selected assets go as duplicates cannot be read, and the user has not yet agreed to
   * continue without it.
   */
  | { readonly kind: 'duplicates-lost' }

type CopiesProblem =
  /** No folder for copies is chosen for this account. */
  | { readonly kind: 'no-copies-folder' }
  /** Copies are being saved, or checked, already. */
  | { readonly kind: 'copies-active' }
  /** The account's folder was made in the chosen one, and is not there: its disk may be away. */
  | { readonly kind: 'copies-folder-gone' }
  /** The manifest lacks copies that `SHA256SUMS` names. */
  | { readonly kind: 'copies-list-damaged' }

type ComputerProblem =
  | { readonly kind: 'file-too-large'; readonly limitBytes: number }
  | { readonly kind: 'file-failed'; readonly code: string; readonly what: string }
  /**
   * The content is not what this program writes. `aside` is its new name, in the same folder, once
   * it was set aside; null: it was left as it is and will not be overwritten.
   */
  /** A list of ids is of the other library: of this one. */
  | { readonly kind: 'file-of-other'; readonly library: LibraryKind }
  | { readonly kind: 'file-broken'; readonly file: string; readonly aside: string | null }
  /** The system has no browser for the address. */
  | { readonly kind: 'link-failed'; readonly address: string }
  | { readonly kind: 'invalid-input'; readonly why: string }

/** Expected failure is a value; a thrown error is a bug. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const fail = <E = Problem>(problem: E): Result<never, E> => ({ ok: false, problem })

/** Ends a switch over a closed union, so that a forgotten case does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
