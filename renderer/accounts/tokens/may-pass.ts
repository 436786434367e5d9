import type { Problem } from '@shared/problem'

/** Whether a problem may pass with the network; a refused token is not retried by itself. */
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
