import type { Endpoint } from '@shared/account'
import { fail, ok, type Result } from '@shared/problem'
import type { Provisioning } from '@shared/program'
import { DEMO_ASSETS } from '../../demo/server'
import { readEndpoint } from './endpoint'
import { findProvisioning, type Start } from './provisioning'

/** How this start was asked for: by environment (tests, managed installations) and command line. */
export interface Config {
  readonly endpoint: Endpoint
  /** Where the program keeps its files; null: where the system says. */
  readonly dataFolder: string | null
  /** Open the built-in demo library at once, with this many assets. */
  readonly demoAssets: number | null
  readonly provisioning: Provisioning | null
}

const DEMO_LIMIT = 200_000

/**
 * The whole of it: the provisioning file first, then what overrules it. Fails with a sentence for
 * the person who started the program.
 */
export function readStart(start: Start): Result<Config, string> {
  const provisioning = findProvisioning(start)
  return provisioning.ok ? readConfig(start.env, start.argv, provisioning.value) : provisioning
}

/**
 * The environment is asked before the provisioning file. Fails with a sentence for the person who
 * started the program.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
  provisioning: Provisioning | null = null
): Result<Config, string> {
  const endpoint = readEndpoint(
    env['KLING_SWEEP_API_URL'] || (provisioning?.endpoint ?? undefined),
    'KLING_SWEEP_API_URL'
  )
  if (!endpoint.ok) return endpoint
  const demo = argv.find((argument) => argument === '--demo' || argument.startsWith('--demo='))
  const demoAssets =
    demo === undefined
      ? null
      : demo === '--demo'
        ? DEMO_ASSETS
        : Number(demo.slice('--demo='.length))
  if (
    demoAssets !== null &&
    !(Number.isInteger(demoAssets) && demoAssets >= 0 && demoAssets <= DEMO_LIMIT)
  ) {
    return fail(`--demo takes a number of assets from 0 to ${DEMO_LIMIT}`)
  }
  return ok({
    endpoint: endpoint.value,
    dataFolder: env['KLING_SWEEP_USER_DATA'] || null,
    demoAssets,
    provisioning
  })
}
