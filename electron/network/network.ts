import { Socket } from 'node:net'
import tls from 'node:tls'
import { fail, ok, type Result } from '@shared/problem'
import type { Agent, buildConnector, RequestInit, Response } from 'undici'
import { ConnectError, problemOfConnecting } from './connect-errors'
import type { Environment, Route } from './route'
import { isAlwaysDirect, routesTo } from './routes'

/** An answer, before its body is read. */
export type Answer = Response

/**
 * How this program gets out: through which proxy, and whom it trusts. Shared by both doors, the
 * API's and the CDN's.
 */
export interface Network {
  readonly open: (limits: Limits) => Way
}

/** A way out with connections of its own, which `close` ends. */
export interface Way {
  /**
   * One request, sent exactly once: undici does not send one again by itself, where a browser's
   * network stack would.
   */
  readonly fetch: (address: string, request: Omit<RequestInit, 'dispatcher'>) => Promise<Response>
  readonly close: () => void
}

interface Limits {
  /** For each step of making a connection: to the host, to a proxy, through it. */
  readonly connectLimitMs: number
  readonly headersTimeout?: number
  readonly bodyTimeout?: number
}

interface Options {
  /**
   * The system's answer for an address, as a proxy script writes it (Electron's
   * `session.resolveProxy`).
   */
  readonly resolveProxy: (url: string) => Promise<string>
  /** Where the system says DIRECT: `HTTPS_PROXY` and its like. */
  readonly env: Environment
  /** Certificates to trust; null: Node's own. Read once, when the first connection is made. */
  readonly trusted: () => readonly string[] | null
}

/** So long the system may take, which may have to fetch its proxy script first. */
const RESOLVE_LIMIT_MS = 10_000

type Target = buildConnector.Options

/** Two thirds of main's code, and nothing that a window needs: loaded with the first request. */
const loadUndici = () => import('undici')
type Undici = Awaited<ReturnType<typeof loadUndici>>

/**
 * The way is chosen where a connection is made, not where a request is sent: a proxy that fails is
 * passed over before there is anything to send, so a request still leaves exactly once.
 * Certificates are always checked: `NODE_TLS_REJECT_UNAUTHORIZED` has no say.
 */
export function createNetwork({ resolveProxy, env, trusted }: Options): Network {
  let context: tls.SecureContext | undefined
  const secure = () => {
    const ca = context ? null : trusted()
    context ??= tls.createSecureContext(ca ? { ca: [...ca] } : {})
    return { secureContext: context, rejectUnauthorized: true, allowH2: false }
  }
  const routesFor = async (target: Target): Promise<readonly Route[]> => {
    // Without path or query, which may hold an e-mail.
    const url = new URL(`${target.protocol}//${placeOf(target)}/`)
    return routesTo(url, isAlwaysDirect(url) ? null : await answerOf(resolveProxy, url.href), env)
  }

  const connect = async (undici: Undici, target: Target, limitMs: number): Promise<Socket> => {
    const toHost = undici.buildConnector({
      ...(target.protocol === 'https:' ? secure() : {}),
      timeout: limitMs
    })
    const attempt = async (route: Route): Promise<Result<Socket>> => {
      if (route.kind === 'unsupported')
        return fail({ kind: 'proxy-unsupported', named: route.named })
      if (route.kind === 'direct') return connected(toHost, target)
      const tunnel = await tunnelled(undici, route, target, { ...secure(), timeout: limitMs })
      return tunnel.ok ? connected(toHost, { ...target, httpSocket: tunnel.value }) : tunnel
    }
    const [first = { kind: 'direct' }, ...others] = await routesFor(target)
    const made = await attempt(first)
    if (made.ok) return made.value
    for (const route of made.problem.kind === 'untrusted' ? [] : others) {
      const next = await attempt(route)
      if (next.ok) return next.value
      // Somebody answers for the host who is not trusted: that is what the user has to hear.
      if (next.problem.kind === 'untrusted') throw new ConnectError(next.problem)
    }
    throw new ConnectError(made.problem)
  }

  const agentFor = (undici: Undici, { connectLimitMs, ...limits }: Limits): Agent =>
    new undici.Agent({
      ...limits,
      pipelining: 1,
      connect: (target, callback) => {
        connect(undici, target, connectLimitMs).then(
          (socket) => callback(null, socket),
          (error: unknown) =>
            callback(
              error instanceof ConnectError ? error : new ConnectError(problemOfConnecting(error)),
              null
            )
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

/** The way out of tests and tools: straight, with Node's own certificates. */
export const STRAIGHT: Network = createNetwork({
  resolveProxy: async () => 'DIRECT',
  env: {},
  trusted: () => null
})

/** `host:port`, as an address and a CONNECT have it. */
function placeOf({ hostname, protocol, port }: Target): string {
  return `${hostname.includes(':') ? `[${hostname}]` : hostname}:${port || (protocol === 'http:' ? 80 : 443)}`
}

/** Null: the system has no answer, or none in time. */
async function answerOf(
  resolveProxy: Options['resolveProxy'],
  url: string
): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, RESOLVE_LIMIT_MS, null)
  })
  const answer = await Promise.race([resolveProxy(url).catch(() => null), late])
  clearTimeout(timer)
  return answer
}

/** One connection. Whatever fails here has sent nothing. */
function connected(connector: buildConnector.connector, target: Target): Promise<Result<Socket>> {
  return new Promise((resolve) => {
    connector(target, (...[error, socket]) =>
      resolve(socket ? ok(socket) : fail(problemOfConnecting(error)))
    )
  })
}

/**
 * Asks a proxy for a connection to the host; what is sent is the host's name, and the credentials
 * the proxy wants.
 */
async function tunnelled(
  undici: Undici,
  proxy: Route & { kind: 'proxy' },
  target: Target,
  secure: buildConnector.BuildOptions
): Promise<Result<Socket>> {
  const path = placeOf(target)
  const limitMs = secure.timeout ?? 0
  const client = new undici.Client(proxy.address, { connect: secure, headersTimeout: limitMs })
  const headers = {
    host: path,
    ...(proxy.credentials === null ? {} : { 'proxy-authorization': `Basic ${proxy.credentials}` })
  }
  try {
    const { statusCode, socket } = await client.connect({ path, headers })
    if (statusCode >= 200 && statusCode < 300 && socket instanceof Socket) return ok(socket)
    socket.on('error', () => undefined).destroy()
    return fail({ kind: 'proxy-refused', status: statusCode })
  } catch (error) {
    await client.destroy().catch(() => undefined)
    return fail(problemOfConnecting(error))
  }
}
