import type { Agent } from 'undici'
import { type ConnectOptions, createConnect } from './connect'
import { ConnectError, problemOfConnecting } from './connect-errors'
import { type Answer, type Exchange, exchange } from './exchange'
import { loadUndici, type Undici } from './load-undici'

/**
 * How this program gets out: through which proxy, and whom it trusts. The API and the CDN share it.
 */
export interface Network {
  readonly open: (limits: Limits) => Way
}

/** A way out with connections of its own, which `close` ends. */
export interface Way {
  /** Sends one request, at most once. See `exchange` for what its errors mean. */
  readonly send: (request: Exchange) => Promise<Answer>
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
      let agent: Promise<Agent> | undefined
      let isClosed = false

      return {
        send: async (request) => {
          agent ??= loadUndici().then((undici) => agentFor(undici, limits))
          const opened = await agent
          if (isClosed) throw new Error('closed')
          return exchange(opened, request)
        },
        close: () => {
          isClosed = true
          void agent?.then((opened) => opened.destroy()).catch(() => undefined)
        }
      }
    }
  }
}

const connectErrorOf = (error: unknown): ConnectError =>
  error instanceof ConnectError ? error : new ConnectError(problemOfConnecting(error))
