import type { Problem } from '@shared/problem'

/** Trouble that passes when the network or the service is back. A refused token is not tried again by itself. */
export function mayPass({ kind }: Problem): boolean {
  return kind === 'unreachable' || kind === 'interrupted' || kind === 'timed-out' || kind === 'service-failed'
}
