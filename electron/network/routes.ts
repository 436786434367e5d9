import { environmentRoute } from './proxy-environment'
import { isLoopback } from './proxy-exceptions'
import { type Environment, hostAndPort, type Route } from './route'

/** Routes a connection tries in turn. Each may take long to fail, and the request has a limit. */
export const ROUTES_LIMIT = 3

/** The words of a proxy script for the proxies this program can use. */
const PROXIES: Readonly<Record<string, { readonly scheme: string; readonly port: number }>> = {
  PROXY: { scheme: 'http', port: 80 },
  HTTP: { scheme: 'http', port: 80 },
  HTTPS: { scheme: 'https', port: 443 }
}

/**
 * Reads the system's answer, in the form of a proxy script:
 * `PROXY a:1; HTTPS b:2; SOCKS5 c:3; DIRECT`. An empty answer means DIRECT.
 */
export function readSystemAnswer(text: string): readonly Route[] {
  const entries = text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  return entries.length === 0 ? [{ kind: 'direct' }] : entries.map(readEntry)
}

function readEntry(entry: string): Route {
  const [word = '', host = '', ...rest] = entry.split(/\s+/)
  const name = word.toUpperCase()
  if (name === 'DIRECT' && host === '') return { kind: 'direct' }

  const proxy = PROXIES[name]
  const at = proxy && rest.length === 0 ? hostAndPort(host, proxy.port) : null
  if (!proxy || at === null) return { kind: 'unsupported', named: entry }
  return { kind: 'proxy', address: `${proxy.scheme}://${at}`, credentials: null }
}

/**
 * This computer is never reached through a proxy. Plain http is accepted for this computer only
 * (electron/main/start/config.ts).
 */
export const isAlwaysDirect = (url: URL): boolean =>
  url.protocol === 'http:' || isLoopback(url.hostname)

/**
 * The routes to try for an address, in order. The system decides; the environment is asked only
 * where the system says DIRECT or has no answer (`systemAnswer` null). Where no route is supported,
 * the first one is returned so that it can be named.
 */
export function routesTo(
  url: URL,
  systemAnswer: string | null,
  env: Environment
): readonly Route[] {
  if (isAlwaysDirect(url)) return [{ kind: 'direct' }]

  const fromSystem = readSystemAnswer(systemAnswer ?? '')
  const fromEnvironment = environmentRoute(url, env)
  if (fromSystem.every(({ kind }) => kind === 'direct')) return [fromEnvironment]

  const supported = fromSystem.filter(({ kind }) => kind !== 'unsupported')
  const usable = supported.length > 0 ? supported : fromSystem.slice(0, 1)
  return usable.slice(0, ROUTES_LIMIT).map((route) => withCredentials(route, fromEnvironment))
}

/**
 * On Linux the system reads the environment too, but drops the user name and password. They are
 * taken from the environment itself.
 */
function withCredentials(route: Route, known: Route): Route {
  return route.kind === 'proxy' && known.kind === 'proxy' && known.address === route.address
    ? known
    : route
}
