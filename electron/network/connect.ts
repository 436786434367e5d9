import type { Socket } from 'node:net'
import tls from 'node:tls'
import { fail, ok, type Result } from '@shared/problem'
import type { buildConnector } from 'undici'
import { within } from '../time/within'
import { ConnectError, problemOfConnecting } from './connect-errors'
import type { Undici } from './load-undici'
import type { Environment, Route } from './route'
import { isAlwaysDirect, routesTo } from './routes'
import { openTunnel } from './tunnel'

export interface ConnectOptions {
  /**
   * The system's answer for an address, in the form of a proxy script (Electron's
   * `session.resolveProxy`).
   */
  readonly resolveProxy: (url: string) => Promise<string>
  /** Where the system says DIRECT: `HTTPS_PROXY` and its like. */
  readonly env: Environment
  /** Certificates to trust; null: Node's own. Read once, for the first connection. */
  readonly trusted: () => readonly string[] | null
}

export type Target = buildConnector.Options

/** Makes one connection, or throws a `ConnectError`; nothing of a request has left by then. */
export type Connect = (undici: Undici, target: Target, limitMs: number) => Promise<Socket>

/** How long the system may take to resolve a proxy; it may have to download a script first. */
const RESOLVE_LIMIT_MS = 10_000

/**
 * Routes are chosen where a connection is made, not where a request is sent: a proxy that fails is
 * skipped before there is anything to send, so a request still leaves exactly once. Certificates
 * are always checked, whatever `NODE_TLS_REJECT_UNAUTHORIZED` says.
 */
export function createConnect({ resolveProxy, env, trusted }: ConnectOptions): Connect {
  let context: tls.SecureContext | undefined
  const secureOptions = () => {
    if (!context) {
      const ca = trusted()
      context = tls.createSecureContext(ca ? { ca: [...ca] } : {})
    }
    return { secureContext: context, rejectUnauthorized: true, allowH2: false }
  }

  const routesFor = async (target: Target): Promise<readonly Route[]> => {
    // Without path or query, which may hold an e-mail.
    const url = new URL(`${target.protocol}//${authorityOf(target)}/`)
    const systemAnswer = isAlwaysDirect(url) ? null : await resolveWith(resolveProxy, url.href)
    return routesTo(url, systemAnswer, env)
  }

  return async (undici, target, limitMs) => {
    const secure = target.protocol === 'https:' ? secureOptions() : {}
    const toHost = undici.buildConnector({ ...secure, timeout: limitMs })

    const attempt = async (route: Route): Promise<Result<Socket>> => {
      switch (route.kind) {
        case 'unsupported':
          return fail({ kind: 'proxy-unsupported', named: route.named })
        case 'direct':
          return connectBy(toHost, target)
        case 'proxy': {
          const toProxy = { ...secureOptions(), timeout: limitMs }
          const tunnel = await openTunnel(undici, route, authorityOf(target), toProxy)
          return tunnel.ok ? connectBy(toHost, { ...target, httpSocket: tunnel.value }) : tunnel
        }
      }
    }

    const [first = { kind: 'direct' }, ...others] = await routesFor(target)
    const made = await attempt(first)
    if (made.ok) return made.value
    if (made.problem.kind === 'untrusted') throw new ConnectError(made.problem)

    for (const route of others) {
      const next = await attempt(route)
      if (next.ok) return next.value
      // Somebody untrusted answers for the host: that is what the user has to hear.
      if (next.problem.kind === 'untrusted') throw new ConnectError(next.problem)
    }
    throw new ConnectError(made.problem)
  }
}

/** `host:port`, as in an address and in a CONNECT. */
function authorityOf({ hostname, protocol, port }: Target): string {
  const host = hostname.includes(':') ? `[${hostname}]` : hostname
  const defaultPort = protocol === 'http:' ? '80' : '443'
  return `${host}:${port || defaultPort}`
}

/** Null: the system has no answer, or none in time. */
function resolveWith(
  resolveProxy: ConnectOptions['resolveProxy'],
  url: string
): Promise<string | null> {
  const answer = resolveProxy(url).catch(() => null)
  return within(answer, RESOLVE_LIMIT_MS, () => null)
}

/** One connection. A failure here has sent nothing. */
function connectBy(connector: buildConnector.connector, target: Target): Promise<Result<Socket>> {
  return new Promise((resolve) => {
    connector(target, (...[error, socket]) =>
      resolve(socket ? ok(socket) : fail(problemOfConnecting(error)))
    )
  })
}
