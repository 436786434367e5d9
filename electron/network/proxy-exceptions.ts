import { BlockList, isIP } from 'node:net'

type Family = 'ipv4' | 'ipv6'

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Whether a host is this computer. `hostname` as in a URL. */
export function isLoopback(hostname: string): boolean {
  const host = bare(hostname)
  const family = familyOf(host)
  if (family) return LOOPBACK.check(host, family)
  return host === 'localhost' || host.endsWith('.localhost')
}

/**
 * Whether a list in the form of `NO_PROXY` covers an address. Entries stand between commas or
 * spaces. `*` is every host; a name covers itself and its subdomains, with or without a leading `.`
 * or `*.`; an address or a network (`10.0.0.0/8`) covers literal addresses; `:port` limits an entry
 * to that port.
 */
export function isExcepted(url: URL, list: string): boolean {
  const host = bare(url.hostname)
  const port = url.port || (url.protocol === 'http:' ? '80' : '443')
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => covers(entry, host, port))
}

function covers(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true

  const [, name = entry, only] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? []
  if (only !== undefined && Number(only) !== Number(port)) return false

  const [network = '', bits] = bare(name).split('/')
  const family = familyOf(network)
  if (family) return inNetwork(host, network, bits, family)

  const suffix = bare(name).replace(/^\*?\./, '')
  return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`))
}

function inNetwork(
  host: string,
  network: string,
  bits: string | undefined,
  family: Family
): boolean {
  const most = family === 'ipv6' ? 128 : 32
  const prefix = bits ?? String(most)
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > most) return false
  if (familyOf(host) !== family) return false

  const networks = new BlockList()
  networks.addSubnet(network, Number(prefix), family)
  return networks.check(host, family)
}

/** Null for a name. */
function familyOf(host: string): Family | null {
  switch (isIP(host)) {
    case 4:
      return 'ipv4'
    case 6:
      return 'ipv6'
    default:
      return null
  }
}

/** Without brackets and the root's dot, in lower case. */
const bare = (host: string): string =>
  host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
