/** A known obstacle to a deletion, shown before the user starts one. */
export type Preflight =
  | { readonly kind: 'subscription-inactive' }
  /** The open account is no longer linked to this token. */
  | { readonly kind: 'account-missing' }
  /** The service has lost its session with Kling (596). */
  | { readonly kind: 'session-broken' }
  /** The service's session with Kling ends, or ended, at this time (epoch milliseconds). */
  | { readonly kind: 'session-over' | 'session-ending'; readonly at: number }

/**
 * Whether every deletion is bound to fail. The end of a session is not enough, since the service
 * may renew it.
 */
export const isBlocking = ({ kind }: Preflight): boolean =>
  kind === 'subscription-inactive' || kind === 'account-missing'
