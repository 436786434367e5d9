import type { Problem } from '@shared/problem'

/** Trouble that passes when the network is back. A refused token is not tried again by itself. */
export function mayPass({ kind }: Problem): boolean {
  return [
    'unreachable',
    'untrusted',
    'proxy-refused',
    'interrupted',
    'timed-out',
    'service-failed'
  ].includes(kind)
}
