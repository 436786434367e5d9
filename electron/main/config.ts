import type { Endpoint } from '@shared/account'
import { fail, ok, type Result } from '@shared/problem'
import { DEMO_ASSETS } from '../demo/server'
import { DEFAULT_BASE_URL } from '../kling/http'

/** How this start was asked for: by environment (tests, managed installations) and command line. */
export interface Config {
  readonly endpoint: Endpoint
  /** Where the program keeps its files; null: where the system says. */
  readonly dataFolder: string | null
  /** Open the built-in demo library at once, with this many assets. */
  readonly demoAssets: number | null
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])
const DEMO_LIMIT = 200_000

/** Fails with a sentence for the person who started the program. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, argv: readonly string[]): Result<Config, string> {
  const endpoint = readEndpoint(env['KLING_SWEEP_API_URL'])
  if (!endpoint.ok) return endpoint
  const demo = argv.find((argument) => argument === '--demo' || argument.startsWith('--demo='))
  const demoAssets = demo === undefined ? null : demo === '--demo' ? DEMO_ASSETS : Number(demo.slice('--demo='.length))
  if (demoAssets !== null && !(Number.isInteger(demoAssets) && demoAssets >= 0 && demoAssets <= DEMO_LIMIT)) {
    return fail(`--demo takes a number of assets from 0 to ${DEMO_LIMIT}`)
  }
  return ok({ endpoint: endpoint.value, dataFolder: env['KLING_SWEEP_USER_DATA'] || null, demoAssets })
}

function readEndpoint(text: string | undefined): Result<Endpoint, string> {
  if (!text) return ok({ url: DEFAULT_BASE_URL, custom: false })
  if (!URL.canParse(text)) return fail('KLING_SWEEP_API_URL is not an address')
  const url = new URL(text)
  if (url.username || url.password || url.search || url.hash) {
    return fail('KLING_SWEEP_API_URL must be a plain base address, without credentials, query or fragment')
  }
  const allowed = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))
  if (!allowed) return fail('KLING_SWEEP_API_URL must be https; http is taken for this computer only')
  const plain = url.href.replace(/\/+$/, '')
  return ok({ url: plain, custom: plain !== DEFAULT_BASE_URL })
}

/** The origin of an endpoint on this computer, null for any other. */
export function loopbackOriginOf(baseUrl: string): string | null {
  const url = new URL(baseUrl)
  return LOOPBACK.has(url.hostname) ? url.origin : null
}
