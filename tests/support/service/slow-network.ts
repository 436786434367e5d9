import { setTimeout as wait } from 'node:timers/promises'
import { type Network, STRAIGHT } from '../../../electron/network/network'

/**
 * The way out to a distant service: a DELETE leaves late, so several are on their way even when none
 * gets a connection. `delayMs` is asked for each.
 */
export function slowNetwork(delayMs: () => number): Network {
  return {
    open: (limits) => {
      const way = STRAIGHT.open(limits)
      return {
        ...way,
        fetch: async (address, request) => {
          if (request.method === 'DELETE') await wait(delayMs())
          return way.fetch(address, request)
        }
      }
    }
  }
}
