import { BlockList, isIP } from 'node:net'

const bare = (host: string): string =>
  host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Whether a host is this computer. `hostname` as in a URL. */
export function isLoopback(hostname: string): boolean {
  const host = bare(hostname)
  const family = isIP(host)
  if (family !== 0) return LOOPBACK.check(host, family === 6 ? 'ipv6' : 'ipv4')
  return host === 'localhost' || host.endsWith('.localhost')
}

/**
 * Whether a list as in `NO_PROXY` names an address: entries between commas or spaces; `*` is every
 * host; a name covers itself and what is below it, with or without `.` or `*.` before it; an
 * address or a network (`10.0.0.0/8`) covers literal addresses; `:port` binds an entry to that
 * port.
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
  const family = isIP(network)
  if (family !== 0) return inNetwork(host, network, bits, family === 6 ? 'ipv6' : 'ipv4')
  const suffix = bare(name).replace(/^\*?\./, '')
  return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`))
}

function inNetwork(
  host: string,
  network: string,
  bits: string | undefined,
  family: 'ipv4' | 'ipv6'
): boolean {
  const most = family === 'ipv6' ? 128 : 32
  const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1
  if (prefix < 0 || prefix > most || isIP(host) !== (family === 'ipv6' ? 6 : 4)) return false
  const networks = new BlockList()
  networks.addSubnet(network, prefix, family)
  return networks.check(host, family)
}
