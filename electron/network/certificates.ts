import tls from 'node:tls'
import { z } from 'zod'

const certificates = z.array(z.string())

/**
 * Whom to trust: Node's own list, what `NODE_EXTRA_CA_CERTS` adds, and the system's certificates
 * where this Node can read them (`tls.getCACertificates`, from 22.15 on). Null: it cannot, and its
 * own list holds.
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
