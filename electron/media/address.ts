import { BlockList, isIP } from 'node:net'

/**
 * IPv4 networks that are not the Internet (IANA's special-purpose registry): this machine, its
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
 * Of IPv6 only 2000::/3 is the Internet. So loopback, link-local and private addresses are out, and
 * with them the forms that carry an IPv4 address (mapped ::ffff:0:0/96, NAT64 64:ff9b::/96); Teredo
 * (in 2001::/23) and 6to4 (2002::/16) also carry one, the others are for documentation.
 */
const PUBLIC_V6 = listOf('ipv6', [['2000::', 3]])
const NOT_PUBLIC_V6 = listOf('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
])

/** Names that only mean something in a local network. */
const LOCAL_NAMES = ['localhost', 'local', 'internal', 'home.arpa', 'lan']

/**
 * Whether a media address from a listing, or the target of a redirect, may be fetched: https, no
 * credentials, no literal private or loopback address. The one exception is the origin of an API
 * endpoint that is itself on loopback (the demo library, tests). Odd ways to write an IPv4 address
 * (hex, octal, one number, full-width digits) are plain ones once `URL` has read them.
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
      // A name without a dot is one of the local network.
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
