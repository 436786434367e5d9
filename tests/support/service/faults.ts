import { gzipSync } from 'node:zlib'
import type { Fault } from './script'

/** A fault of one request. `isAway`: the answer says that the service did not act on it. */
export interface NamedFault {
  readonly name: string
  readonly fault: Fault
  readonly isAway: boolean
}

const away = (
  name: string,
  status: number,
  body: unknown = { error: name },
  headers: Readonly<Record<string, string>> = {}
): NamedFault => ({
  name,
  fault: { answer: { status, body, headers } },
  isAway: true
})
const lost = (name: string, fault: Fault): NamedFault => ({ name, fault, isAway: false })
const HUGE = 'x'.repeat(300_000)
const BOMB = gzipSync(' '.repeat(3_000_000))

/** Costs real time, so long runs draw it rarely. */
export const TIMEOUT = lost('beyond the time limit', { wire: 'never', apply: true })

export const DELETE_FAULTS: readonly NamedFault[] = [
  lost('part of the ids', { answeredIds: (ids) => ids.slice(0, Math.ceil(ids.length / 2)) }),
  lost('foreign and repeated ids', { answeredIds: (ids) => ['1', ...ids, ...ids] }),
  lost('ids as numbers', { answeredIds: (ids) => ids.map(Number) }),
  lost('no ids at all', { apply: true, answer: { status: 200, body: {} } }),
  lost('a wrong count', { apply: true, answer: { status: 200, body: { deleted: 99 } } }),
  lost('a lie', { lies: true }),
  lost('applied, then reset', { wire: 'reset', apply: true }),
  lost('reset before', { wire: 'reset' }),
  away('400', 400, { error: 'Parameter id must be a numeric string' }),
  away('401', 401, { error: 'Unauthorized', code: 401 }),
  away('402', 402),
  away('403', 403, { error: { code: 1, message: 'not yours', status: 403, details: [] } }),
  lost('404 of the asset', { answer: { status: 404, body: 'Not found' } }),
  away('404 of the account', 404, 'Configuration not found.'),
  away('429 without Retry-After', 429),
  away('429 with Retry-After', 429, { error: 'busy' }, { 'retry-after': '3' }),
  lost('500, applied', { apply: true, answer: { status: 500, body: '<html>' } }),
  lost('500, not applied', { answer: { status: 500, body: { error: 'oops' } } }),
  lost('503 with Retry-After', {
    answer: { status: 503, body: '', headers: { 'retry-after': '2' } }
  }),
  away('596', 596, { error: 'session' }),
  lost('a cut body', { wire: 'cut', apply: true }),
  lost('HTML with a 200', { apply: true, answer: { status: 200, body: '<html>proxy</html>' } }),
  lost('a redirect', {
    answer: { status: 302, body: '', headers: { location: 'https://elsewhere.invalid/' } }
  }),
  lost('a huge body', { apply: true, answer: { status: 200, body: HUGE } }),
  lost('a gzip bomb', {
    apply: true,
    answer: { status: 200, body: BOMB, headers: { 'content-encoding': 'gzip' } }
  })
]

export const LISTING_FAULTS: readonly NamedFault[] = [
  lost('a stale listing', { listing: 'stale' }),
  lost('a short listing', { listing: 'short' }),
  lost('a shifting listing', { listing: 'shifted' }),
  lost('a listing with a 500', { answer: { status: 500, body: '' } }),
  lost('a listing with a 429', {
    answer: { status: 429, body: '', headers: { 'retry-after': '1' } }
  }),
  lost('a listing that is reset', { wire: 'reset' })
]

/** A die from 0 to 1 that falls the same way for the same seed (mulberry32). */
export function createDie(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
