import type { Problem } from '@shared/problem'

/**
 * A connection that was not made, and why. No byte of a request has left: nothing can have been
 * deleted by it.
 */
export class ConnectError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** A certificate nobody here trusts, or for another host; the codes are Node's and OpenSSL's. */
const CERTIFICATE =
  /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|ERROR_IN_CERT_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH)/

/** Why a connection could not be made. */
export function problemOfConnecting(error: unknown): Problem {
  const code = codeOf(error) ?? 'unknown'
  return { kind: CERTIFICATE.test(code) ? 'untrusted' : 'unreachable', code }
}

/**
 * What a failed `fetch` means. Only a connection that was never made is known to come before
 * sending; every other failure is "interrupted", whatever its code, and a deletion that was
 * interrupted is unknown (R15).
 */
export function problemOfTransport(error: unknown): Problem {
  if (error instanceof ConnectError) return error.problem
  if (error instanceof Error && error.cause instanceof ConnectError) return error.cause.problem
  return { kind: 'interrupted', code: codeOf(error) ?? 'unknown' }
}

/**
 * undici puts the reason in `cause`; several addresses tried make an AggregateError, all of whose
 * parts failed to connect.
 */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return codeOf(error.cause)
}
