import tls from 'node:tls'
import { z } from 'zod'

const certificates = z.array(z.string())

/**
 * The certificate authorities to trust: Node's own, those of `NODE_EXTRA_CA_CERTS`, and the
 * system's where this Node can read them (`tls.getCACertificates`, since 22.15). Null where it
 * cannot: Node then uses its own list.
 */
export function trustedCertificates(source: object = tls): readonly string[] | null {
  const read: unknown = Reflect.get(source, 'getCACertificates')
  if (typeof read !== 'function') return null

  try {
    const lists = ['default', 'system'].map((kind) =>
      certificates.parse(Reflect.apply(read, source, [kind]))
    )
    return [...new Set(lists.flat())]
  } catch {
    return null
  }
}
