/**
 * What would get in the way of a deletion, told before the user starts. What is not known is not
 * said.
 */
export type Preflight =
  | { readonly kind: 'subscription-inactive' }
  /** The account that is open hangs off this token no more. */
  | { readonly kind: 'account-missing' }
  /** The service has lost its session with Kling (596). */
  | { readonly kind: 'session-broken' }
  /** The service's session with Kling is over, or soon will be; `at` in epoch milliseconds. */
  | { readonly kind: 'session-over' | 'session-ending'; readonly at: number }

/**
 * Whether every deletion is known to fail. A session may be renewed by the service itself, so its
 * end blocks nothing.
 */
export const isBlocking = ({ kind }: Preflight): boolean =>
  kind === 'subscription-inactive' || kind === 'account-missing'
