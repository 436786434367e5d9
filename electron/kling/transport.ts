import type { Problem } from '@shared/problem'

/** Failures of making a connection: no byte of the request has left, so nothing can have been deleted by it. */
const BEFORE_SENDING = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'UND_ERR_CONNECT_TIMEOUT'])

/** Certificate trouble also comes before the request is sent. */
const CERTIFICATE = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT)/

/**
 * What a failed `fetch` means. Only codes known to come before sending count as "unreachable"; every other failure is "interrupted",
 * and a deletion that was interrupted is unknown (R15).
 */
export function problemOfTransport(error: unknown): Problem {
  const code = codeOf(error) ?? 'unknown'
  return BEFORE_SENDING.has(code) || CERTIFICATE.test(code) ? { kind: 'unreachable', code } : { kind: 'interrupted', code }
}

/** undici puts the reason in `cause`; several addresses tried make an AggregateError, all of whose parts failed to connect. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return codeOf(error.cause)
}
