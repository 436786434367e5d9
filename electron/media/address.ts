import { BlockList, isIP } from 'node:net'

/**
 * IPv4 networks that are not public (IANA's special-purpose registry): this computer, its
 * neighbours, documentation, multicast.
 */
const NOT_PUBLIC_V4 = listOf('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3]
])

/**
 * Of IPv6 only 2000::/3 is public. That excludes loopback, link-local and private addresses, and
 * most forms that carry an IPv4 address (mapped ::ffff:0:0/96, NAT64 64:ff9b::/96). Teredo (in
 * 2001::/23) and 6to4 (2002::/16) carry one as well; the others are for documentation.
 */
const PUBLIC_V6 = listOf('ipv6', [['2000::', 3]])
const NOT_PUBLIC_V6 = listOf('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
])

/** Names that mean something only in a local network. */
const LOCAL_NAMES = ['localhost', 'local', 'internal', 'home.arpa', 'lan']

/**
 * Reads a media address of a listing, or the target of a redirect; null if it must not be fetched.
 * It must be https, without credentials, and no literal private or loopback address. The one
 * exception is the origin of an API endpoint that is itself on loopback (the demo library, tests).
 * `URL` has already normalized odd spellings of an IPv4 address (hex, octal, full-width digits).
 */
export function mediaAddress(text: string, loopbackOrigin: string | null): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)

  if (url.username !== '' || url.password !== '') return null
  if (loopbackOrigin !== null && url.origin === loopbackOrigin) return url
  return url.protocol === 'https:' && isPublic(url.hostname) ? url : null
}

function isPublic(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  switch (isIP(host)) {
    case 4:
      return !NOT_PUBLIC_V4.check(host, 'ipv4')
    case 6:
      return PUBLIC_V6.check(host, 'ipv6') && !NOT_PUBLIC_V6.check(host, 'ipv6')
    default:
      // A name without a dot belongs to the local network.
      return host.includes('.') && !LOCAL_NAMES.some((name) => host.endsWith(`.${name}`))
  }
}

function listOf(
  family: 'ipv4' | 'ipv6',
  networks: readonly (readonly [network: string, bits: number])[]
): BlockList {
  const list = new BlockList()
  for (const [network, bits] of networks) list.addSubnet(network, bits, family)
  return list
}
