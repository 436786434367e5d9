import type { Problem } from '@shared/problem'

/** No connection was made, and why. No byte of a request has left, so nothing was deleted by it. */
export class ConnectError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}

/**
 * Certificates that are not trusted, or are for another host. The codes are Node's and OpenSSL's.
 */
const CERTIFICATE_CODES = [
  'CERT_',
  'DEPTH_ZERO_',
  'SELF_SIGNED_',
  'UNABLE_TO_',
  'ERR_TLS_CERT',
  'ERROR_IN_CERT_',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'HOSTNAME_MISMATCH'
]

/** Why a connection could not be made. */
export function problemOfConnecting(error: unknown): Problem {
  const code = codeOf(error) ?? 'unknown'
  const isUntrusted = CERTIFICATE_CODES.some((start) => code.startsWith(start))
  return { kind: isUntrusted ? 'untrusted' : 'unreachable', code }
}

/**
 * What a failed request means. Only a connection that was never made is known to have sent nothing.
 * Any other failure is "interrupted", and what an interrupted deletion did is unknown (R15).
 */
export function problemOfTransport(error: unknown): Problem {
  if (error instanceof ConnectError) return error.problem
  return { kind: 'interrupted', code: codeOf(error) ?? 'unknown' }
}

/** Several addresses tried make an AggregateError, each part of which is a failed connection. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return codeOf(error.cause)
}
