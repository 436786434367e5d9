import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { Answer } from '../network/exchange'
import type { Way } from '../network/network'
import { mediaAddress } from './address'

const REDIRECT_LIMIT = 3

/** One request to the CDN: without token, cookies or referrer. */
export type Follow = (
  address: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal
) => Promise<Result<Answer>>

/**
 * Asks for the file as it is, and follows redirects; every target is checked like the first address
 * (address.ts). Fails by throwing if the connection does.
 */
export function createFollow(way: Pick<Way, 'send'>, loopbackOrigin: string | null): Follow {
  const follow = async (
    address: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    hops: number
  ): Promise<Result<Answer>> => {
    const url = mediaAddress(address, loopbackOrigin)
    if (!url) return unusable('the address is not allowed')

    const answer = await way.send({
      address: url.href,
      method: 'GET',
      headers: { 'accept-encoding': 'identity', ...headers },
      signal
    })

    const isRedirect = answer.status >= 300 && answer.status < 400
    const target = isRedirect ? answer.header('location') : null
    if (target === null) return ok(answer)

    answer.body.destroy()
    if (hops === 0 || !URL.canParse(target, url.href)) return unusable('too many redirects')
    return follow(new URL(target, url.href).href, headers, signal, hops - 1)
  }
  return (address, headers, signal) => follow(address, headers, signal, REDIRECT_LIMIT)
}

export const unusable = (why: string): Result<never, Problem> => fail({ kind: 'unreadable', why })

/** Lengths then count encoded bytes, so they say nothing of the file. */
export function isEncoded({ header }: Pick<Answer, 'header'>): boolean {
  const encoding = header('content-encoding')
  return encoding !== null && encoding.trim().toLowerCase() !== 'identity'
}
