import { generateUploads } from '../../../../electron/demo/generate'
import { findOddity, type Oddity, type PageFailure } from '../catalogue'
import type { NamedFault } from '../faults'
import type { Fault } from '../script'

/** Faults that the oddities bring to single requests. */
export interface OddRequests {
  readonly onDelete: (ids: readonly string[]) => NamedFault | undefined
  readonly onPage: () => NamedFault | undefined
  /** Of the request whose fault was just asked for. */
  readonly hasHints: () => boolean
}

/** Accounts in a test's service at most. */
const ACCOUNTS = 3

export function createOddRequests(oddities: readonly Oddity[], die: () => number): OddRequests {
  const misdirected = findOddity(oddities, 'misdirected')
  const brokenRefusal = findOddity(oddities, 'broken-refusal')
  const allRefused = findOddity(oddities, 'all-refused')
  const busy = findOddity(oddities, 'busy-spells')
  const unreachable = findOddity(oddities, 'unreachable-spells')
  const failingPages = findOddity(oddities, 'failing-pages')
  const hints = findOddity(oddities, 'early-hints')?.share ?? 0
  const forbidden = forbiddenIds(oddities)
  let deletes = 0

  return {
    onDelete: (ids) => {
      deletes += 1
      if (allRefused && deletes > allRefused.after)
        return allRefused.status === 400
          ? away('all-refused', answer(400, { error: 'Invalid parameters' }))
          : lost('all-refused', answer(302, '', { location: 'https://elsewhere.invalid/' }))
      if (ids.some((id) => forbidden.has(id)))
        return away('forbidden-asset', answer(403, { error: 'Not yours' }))

      if (busy && (deletes - 1) % (busy.after + busy.deletes) >= busy.after)
        return away('busy-spells', answer(429, { error: 'busy' }, waitOf(busy.retryAfterS)))
      if (unreachable && deletes % unreachable.after === 0)
        return lost('unreachable-spells', { shutForMs: unreachable.ms })

      if (misdirected && die() < misdirected.share)
        return lost('misdirected', { ...answer(421, ''), apply: misdirected.applied })
      if (brokenRefusal && die() < brokenRefusal.share)
        return away('broken-refusal', {
          ...answer(brokenRefusal.status, '', waitOf(brokenRefusal.status === 429 ? 5 : null)),
          wire: 'cut'
        })
      return undefined
    },
    onPage: () =>
      failingPages && die() < failingPages.share
        ? lost('failing-pages', PAGE_FAILURES[failingPages.by])
        : undefined,
    hasHints: () => die() < hints
  }
}

/** Their place is that of the demo's uploads, in each account. */
function forbiddenIds(oddities: readonly Oddity[]): ReadonlySet<string> {
  const place = findOddity(oddities, 'forbidden-asset')?.place
  if (place === undefined) return new Set()

  const accounts = Array.from({ length: ACCOUNTS }, (_, account) => generateUploads(place, account))
  return new Set(accounts.flatMap((uploads) => uploads.at(-1)?.id ?? []))
}

const PAGE_FAILURES: Readonly<Record<PageFailure, Fault>> = {
  '429': { answer: { status: 429, body: '', headers: { 'retry-after': '2' } } },
  '503': { answer: { status: 503, body: '<html>' } },
  silence: { wire: 'never' },
  reset: { wire: 'reset' }
}

const answer = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {}
): Fault => ({ answer: { status, body, headers } })

const waitOf = (seconds: number | null): Readonly<Record<string, string>> =>
  seconds === null ? {} : { 'retry-after': String(seconds) }

const away = (name: string, fault: Fault): NamedFault => ({ name, fault, isAway: true })
const lost = (name: string, fault: Fault): NamedFault => ({ name, fault, isAway: false })
