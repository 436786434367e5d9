import type { Endpoint } from '@shared/account'
import { fail, ok, type Result } from '@shared/problem'
import { DEFAULT_BASE_URL } from '../../kling/http'
import { type Said, words } from './words'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Reads a base address of the API. `from` says where it was given: a failure is a sentence that
 * names that place and never shows the value.
 */
export function readEndpoint(text: string | undefined, from: string): Result<Endpoint, Said> {
  if (!text) return ok({ url: DEFAULT_BASE_URL, custom: false })
  if (!URL.canParse(text)) return fail(() => words.endpoint.noAddress(from))

  const url = new URL(text)
  if (url.username || url.password || url.search || url.hash) {
    return fail(() => words.endpoint.notPlain(from))
  }
  const allowed =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))
  if (!allowed) return fail(() => words.endpoint.notHttps(from))

  const plain = url.href.replace(/\/+$/, '')
  return ok({ url: plain, custom: plain !== DEFAULT_BASE_URL })
}

/** The origin of an endpoint on this computer, null for any other. */
export function loopbackOriginOf(baseUrl: string): string | null {
  const url = new URL(baseUrl)
  return LOOPBACK.has(url.hostname) ? url.origin : null
}
