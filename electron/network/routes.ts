import { environmentRoute } from './proxy-environment'
import { isLoopback } from './proxy-exceptions'
import { type Environment, hostAndPort, type Route } from './route'

/**
 * Proxies a request tries one after another: each may take its time to fail, and the request itself
 * has a limit.
 */
export const ROUTES_LIMIT = 3

const SCHEMES: Readonly<Record<string, string>> = { PROXY: 'http', HTTP: 'http', HTTPS: 'https' }
const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 }

/**
 * The system's answer, as a proxy script writes it: `PROXY a:1; HTTPS b:2; SOCKS5 c:3; DIRECT`.
 * Nothing in it is the same as DIRECT.
 */
export function readSystemAnswer(text: string): readonly Route[] {
  const entries = text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  return entries.length === 0 ? [{ kind: 'direct' }] : entries.map(readEntry)
}

function readEntry(entry: string): Route {
  const [word = '', place = '', ...rest] = entry.split(/\s+/)
  const kind = word.toUpperCase()
  if (kind === 'DIRECT' && place === '') return { kind: 'direct' }
  const scheme = SCHEMES[kind]
  const at = scheme === undefined || rest.length > 0 ? null : hostAndPort(place, PORTS[scheme] ?? 0)
  return at === null
    ? { kind: 'unsupported', named: entry }
    : { kind: 'proxy', address: `${scheme}://${at}`, credentials: null }
}

/**
 * This computer is never reached through a proxy; plain http is taken for this computer only, see
 * main/config.ts.
 */
export const isAlwaysDirect = (url: URL): boolean =>
  url.protocol === 'http:' || isLoopback(url.hostname)

/**
 * The ways to try for an address, in order. The system's word holds; the environment is asked where
 * the system says DIRECT, or nothing (`systemAnswer` null). Where no entry is supported the answer
 * is the first of them, so that it can be named.
 */
export function routesTo(
  url: URL,
  systemAnswer: string | null,
  env: Environment
): readonly Route[] {
  if (isAlwaysDirect(url)) return [{ kind: 'direct' }]
  const told = readSystemAnswer(systemAnswer ?? '')
  const fromEnvironment = environmentRoute(url, env)
  if (told.every(({ kind }) => kind === 'direct')) return [fromEnvironment]
  const supported = told.filter(({ kind }) => kind !== 'unsupported')
  return (supported.length > 0 ? supported : told.slice(0, 1))
    .slice(0, ROUTES_LIMIT)
    .map((route) => withCredentials(route, fromEnvironment))
}

/**
 * The system reads the environment too, on Linux, and leaves out name and password: they are taken
 * from where they stand.
 */
function withCredentials(route: Route, known: Route): Route {
  return route.kind === 'proxy' && known.kind === 'proxy' && known.address === route.address
    ? known
    : route
}
