import { setTimeout as wait } from 'node:timers/promises'
import type { Network } from '../../../electron/network/network'
import { STRAIGHT } from '../system/straight'

/**
 * The way out to a distant service: a DELETE leaves late, so several are on their way even when
 * none gets a connection. `delayMs` is asked for each.
 */
export function slowNetwork(delayMs: () => number): Network {
  return {
    open: (limits) => {
      const way = STRAIGHT.open(limits)
      return {
        ...way,
        send: async (request) => {
          if (request.method === 'DELETE') await wait(delayMs())
          return way.send(request)
        }
      }
    }
  }
}
