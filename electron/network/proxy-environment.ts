import { isExcepted } from './proxy-exceptions'
import { type Environment, hostAndPort, type Route } from './route'

/**
 * The route the environment names: `HTTPS_PROXY` or `HTTP_PROXY` by the address's scheme, else
 * `ALL_PROXY`, unless `NO_PROXY` excepts the address. Lower case wins over upper case, as
 * everywhere. A value that is not a proxy's address is reported by its variable's name and never
 * silently ignored.
 */
export function environmentRoute(url: URL, env: Environment): Route {
  const byScheme = url.protocol === 'http:' ? 'HTTP_PROXY' : 'HTTPS_PROXY'
  const found = firstSet(env, [byScheme, 'ALL_PROXY'])
  if (!found) return { kind: 'direct' }

  const exceptions = firstSet(env, ['NO_PROXY'])?.value ?? ''
  return isExcepted(url, exceptions) ? { kind: 'direct' } : readProxy(found.name, found.value)
}

function firstSet(
  env: Environment,
  names: readonly string[]
): { readonly name: string; readonly value: string } | null {
  for (const name of names.flatMap((upper) => [upper.toLowerCase(), upper])) {
    const value = env[name]?.trim()
    if (value) return { name, value }
  }
  return null
}

function readProxy(variable: string, value: string): Route {
  const [, scheme = 'http', rest = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*?)\/?$/i.exec(value) ?? []
  const protocol = scheme.toLowerCase()
  const sign = rest.lastIndexOf('@')

  const at = hostAndPort(rest.slice(sign + 1), defaultPortOf(protocol))
  if (at === null) return { kind: 'unsupported', named: variable }

  const address = `${protocol}://${at}`
  if (protocol !== 'http' && protocol !== 'https') return { kind: 'unsupported', named: address }
  return {
    kind: 'proxy',
    address,
    credentials: sign === -1 ? null : credentialsOf(rest.slice(0, sign))
  }
}

function defaultPortOf(protocol: string): number {
  switch (protocol) {
    case 'http':
      return 80
    case 'https':
      return 443
    default:
      return 1080 // SOCKS
  }
}

/** `name:password`, each percent-encoded as in an address, for the header `Proxy-Authorization`. */
function credentialsOf(text: string): string {
  const [name = '', ...password] = text.split(':')
  return Buffer.from(`${decoded(name)}:${decoded(password.join(':'))}`).toString('base64')
}

/** A password that nobody has encoded may hold a lone `%`, which then stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
