import type { Agent, RequestInit, Response } from 'undici'
import { type ConnectOptions, createConnect } from './connect'
import { ConnectError, problemOfConnecting } from './connect-errors'
import { loadUndici, type Undici } from './load-undici'

/** An answer, before its body is read. */
export type Answer = Response

/** How this program gets out: through which proxy, and whom it trusts. The API and the CDN share it. */
export interface Network {
  readonly open: (limits: Limits) => Way
}

/** A way out with connections of its own, which `close` ends. */
export interface Way {
  /** Sends one request. undici repeats none, where a browser's network stack would. */
  readonly fetch: (address: string, request: Omit<RequestInit, 'dispatcher'>) => Promise<Response>
  readonly close: () => void
}

interface Limits {
  /** For each step of making a connection: to the host, to a proxy, through it. */
  readonly connectLimitMs: number
  readonly headersTimeout?: number
  readonly bodyTimeout?: number
}

export function createNetwork(options: ConnectOptions): Network {
  const connect = createConnect(options)

  const agentFor = (undici: Undici, { connectLimitMs, ...limits }: Limits): Agent =>
    new undici.Agent({
      ...limits,
      pipelining: 1,
      connect: (target, callback) => {
        connect(undici, target, connectLimitMs).then(
          (socket) => callback(null, socket),
          (error: unknown) => callback(connectErrorOf(error), null)
        )
      }
    })

  return {
    open: (limits) => {
      let agent: Agent | undefined
      let isClosed = false
      return {
        fetch: async (address, request) => {
          const undici = await loadUndici()
          if (isClosed) throw new Error('closed')
          agent ??= agentFor(undici, limits)
          return undici.fetch(address, { ...request, dispatcher: agent })
        },
        close: () => {
          isClosed = true
          void agent?.destroy().catch(() => undefined)
        }
      }
    }
  }
}

const connectErrorOf = (error: unknown): ConnectError =>
  error instanceof ConnectError ? error : new ConnectError(problemOfConnecting(error))
