import { isExcepted } from './proxy-exceptions'
import { type Environment, hostAndPort, type Route } from './route'

/**
 * What the environment says about an address: `HTTPS_PROXY` or `HTTP_PROXY` by its scheme, else
 * `ALL_PROXY`; not for what `NO_PROXY` names. Lower case goes before upper case, as everywhere. A
 * value that is no address of a proxy is named by its variable, and never passed over in silence.
 */
export function environmentRoute(url: URL, env: Environment): Route {
  const found = first(env, [url.protocol === 'http:' ? 'HTTP_PROXY' : 'HTTPS_PROXY', 'ALL_PROXY'])
  if (!found) return { kind: 'direct' }
  if (isExcepted(url, first(env, ['NO_PROXY'])?.value ?? '')) return { kind: 'direct' }
  return readProxy(found.name, found.value)
}

function first(env: Environment, names: readonly string[]): { name: string; value: string } | null {
  for (const upper of names) {
    for (const name of [upper.toLowerCase(), upper]) {
      const value = env[name]?.trim()
      if (value) return { name, value }
    }
  }
  return null
}

function readProxy(variable: string, value: string): Route {
  const [, scheme = 'http', rest = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*?)\/?$/i.exec(value) ?? []
  const protocol = scheme.toLowerCase()
  const sign = rest.lastIndexOf('@')
  const at = hostAndPort(
    rest.slice(sign + 1),
    protocol === 'https' ? 443 : protocol === 'http' ? 80 : 1080
  )
  if (at === null) return { kind: 'unsupported', named: variable }
  const address = `${protocol}://${at}`
  if (protocol !== 'http' && protocol !== 'https') return { kind: 'unsupported', named: address }
  return {
    kind: 'proxy',
    address,
    credentials: sign === -1 ? null : credentialsOf(rest.slice(0, sign))
  }
}

/** "name:password", each percent-encoded as in an address, for the header `Proxy-Authorization`. */
function credentialsOf(text: string): string {
  const [name = '', ...password] = text.split(':')
  return Buffer.from(`${decoded(name)}:${decoded(password.join(':'))}`).toString('base64')
}

/** A lone `%` in a password that nobody has encoded means itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
