import type { Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { keychainTitle } from '../../../renderer/accounts/words'
import { problemWords } from '../../../renderer/problems/words'

/** One problem of each kind; a new kind does not compile until it has one. */
const problems: { readonly [K in Problem['kind']]: Problem & { readonly kind: K } } = {
  unauthorized: { kind: 'unauthorized', said: null },
  'payment-required': { kind: 'payment-required', said: 'Credits used up' },
  forbidden: { kind: 'forbidden', said: null },
  'not-found': { kind: 'not-found', said: null },
  'rate-limited': { kind: 'rate-limited', said: null, retryAfterMs: 1500 },
  'session-broken': { kind: 'session-broken', said: null },
  rejected: { kind: 'rejected', said: 'No' },
  'service-failed': { kind: 'service-failed', status: 503, said: null, retryAfterMs: null },
  'unexpected-status': { kind: 'unexpected-status', status: 302, said: null },
  unreadable: { kind: 'unreadable', why: 'not JSON' },
  'too-large': { kind: 'too-large', limitBytes: 1024 * 1024 },
  unreachable: { kind: 'unreachable', code: 'ENOTFOUND' },
  untrusted: { kind: 'untrusted', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  'proxy-refused': { kind: 'proxy-refused', status: 407 },
  'proxy-unsupported': { kind: 'proxy-unsupported', named: 'SOCKS5 proxy.example:1080' },
  interrupted: { kind: 'interrupted', code: 'ECONNRESET' },
  'timed-out': { kind: 'timed-out', afterMs: 30_000 },
  cancelled: { kind: 'cancelled' },
  'no-accounts': { kind: 'no-accounts', said: null },
  'account-missing': { kind: 'account-missing', email: 'a@example.com' },
  'not-connected': { kind: 'not-connected' },
  'not-checked': { kind: 'not-checked' },
  'keychain-no-library': {
    kind: 'keychain-no-library',
    why: 'libsecret-1.so.0: cannot open shared object file'
  },
  'keychain-no-bus': { kind: 'keychain-no-bus' },
  'keychain-no-service': { kind: 'keychain-no-service' },
  'keychain-restarted': { kind: 'keychain-restarted' },
  'keychain-denied': { kind: 'keychain-denied' },
  'keychain-locked': { kind: 'keychain-locked' },
  'keychain-foreign': { kind: 'keychain-foreign' },
  'keychain-full': { kind: 'keychain-full', bytes: 2700, limitBytes: 2560 },
  'token-gone': { kind: 'token-gone' },
  'token-elsewhere': { kind: 'token-elsewhere', origin: 'https://elsewhere.test' },
  'keychain-missing': { kind: 'keychain-missing', why: 'no D-Bus' },
  'keychain-silent': { kind: 'keychain-silent', afterMs: 5000 },
  'keychain-unreadable': { kind: 'keychain-unreadable' },
  'plan-gone': { kind: 'plan-gone' },
  'plan-empty': { kind: 'plan-empty', locked: 1, unlisted: 2, unbacked: 3 },
  'run-active': { kind: 'run-active' },
  'all-refused': { kind: 'all-refused', said: 'Not today' },
  'locked-since': { kind: 'locked-since', locked: 2 },
  'keep-list-lost': { kind: 'keep-list-lost' },
  'duplicates-lost': { kind: 'duplicates-lost' },
  'no-copies-folder': { kind: 'no-copies-folder' },
  'copies-active': { kind: 'copies-active' },
  'copies-folder-gone': { kind: 'copies-folder-gone' },
  'copies-list-damaged': { kind: 'copies-list-damaged' },
  'file-too-large': { kind: 'file-too-large', limitBytes: 1024 * 1024 },
  'file-failed': { kind: 'file-failed', code: 'ENOSPC', what: 'write' },
  'file-of-other': { kind: 'file-of-other', library: 'uploads' },
  'file-broken': { kind: 'file-broken', file: 'settings.json', aside: 'settings.json.broken-now' },
  'link-failed': { kind: 'link-failed', address: 'https://useapi.net/' },
  'invalid-input': { kind: 'invalid-input', why: 'token' }
}

describe('the words for problems', () => {
  it.each(Object.values(problems))(
    'say what happened and the one thing to do: $kind',
    (problem) => {
      const { what, remedy } = problemWords(problem)
      for (const text of [what, remedy]) {
        expect(text).toMatch(/^[A-Z0-9].*[.…]$/s)
        expect(text).not.toMatch(/undefined|null|NaN|\[object/)
      }
      expect(what).not.toBe(remedy)
    }
  )

  it('quote the service where it gave a reason', () => {
    expect(problemWords(problems['payment-required']).what).toContain('“Credits used up”')
  })

  it('name the remedy of each cause for which nothing is left to delete', () => {
    const remedy = (part: object) =>
      problemWords({ kind: 'plan-empty', locked: 0, unlisted: 0, unbacked: 0, ...part }).remedy

    expect(remedy({ locked: 3 })).not.toContain('Refresh')
    expect(remedy({ unlisted: 3 })).not.toContain('unlock')
    expect(remedy({ locked: 1, unlisted: 1 })).toMatch(/Refresh.*unlock/s)
  })

  it.each([
    ['keychain-silent', 'Waiting for the keychain'],
    ['keychain-unreadable', 'The keychain is locked'],
    ['keychain-denied', 'Keychain access was denied'],
    ['keychain-no-bus', 'No keychain found'],
    ['keychain-no-service', 'No keychain found'],
    ['keychain-no-library', 'No keychain found'],
    ['keychain-restarted', 'The keychain cannot be used'],
    ['keychain-foreign', 'The keychain cannot be used']
  ] as const)(
    'have a heading for a keychain that does not give us a stored token: %s',
    (kind, title) => {
      expect(keychainTitle(problems[kind])).toBe(title)
    }
  )
})
