import { BlockList, isIP } from 'node:net'

/** Literal addresses of this machine and its networks: a listing must not make the program reach for them. */
const LOCAL = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3]
] as const) {
  LOCAL.addSubnet(network, bits, 'ipv4')
}
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8]
] as const) {
  LOCAL.addSubnet(network, bits, 'ipv6')
}

/**
 * Whether a media address from a listing may be fetched: https, no credentials, no literal private or loopback address. The one exception is the
 * origin of an API endpoint that is itself on loopback (the demo library, tests).
 */
export function mediaAddress(text: string, loopbackOrigin: string | null): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return null
  if (loopbackOrigin !== null && url.origin === loopbackOrigin) return url
  return url.protocol === 'https:' && !isLocal(url.hostname) ? url : null
}

function isLocal(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const family = isIP(host)
  if (family === 0) return host === 'localhost' || host.endsWith('.localhost') || host.endsWith('.local')
  return LOCAL.check(host, family === 6 ? 'ipv6' : 'ipv4')
}
