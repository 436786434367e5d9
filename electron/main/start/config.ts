import { resolve } from 'node:path'
import type { Endpoint } from '@shared/account'
import { fail, ok, type Result } from '@shared/problem'
import type { Provisioning } from '@shared/program'
import { DEMO_ASSETS } from '../../demo/size'
import { readEndpoint } from './endpoint'
import { findProvisioning, type Start } from './provisioning-file'
import { type Said, words } from './words'

/** What this start asks for, by environment (tests, managed installations) and command line. */
export interface Config {
  readonly endpoint: Endpoint
  /** Where the program stores its files; null: where the system says. */
  readonly dataFolder: string | null
  /** Opens the demo library at once, with this many assets; null: not at all. */
  readonly demoAssets: number | null
  readonly provisioning: Provisioning | null
}

const DEMO_LIMIT = 200_000

/**
 * Reads the provisioning file, then what overrules it. Fails with a sentence for the person who
 * started the program.
 */
export function readStart(start: Start): Result<Config, Said> {
  const provisioning = findProvisioning(start)
  return provisioning.ok ? readConfig(start.env, start.argv, provisioning.value) : provisioning
}

/**
 * The environment overrules the provisioning file. Fails with a sentence for the person who started
 * the program.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
  provisioning: Provisioning | null = null
): Result<Config, Said> {
  const endpoint = readEndpoint(
    env['KLING_SWEEP_API_URL'] || (provisioning?.endpoint ?? undefined),
    'KLING_SWEEP_API_URL'
  )
  if (!endpoint.ok) return endpoint

  const demoAssets = readDemo(argv)
  if (!demoAssets.ok) return demoAssets

  const dataFolder = env['KLING_SWEEP_USER_DATA']
  return ok({
    endpoint: endpoint.value,
    // Electron takes whole paths only, and a later change of the working folder must not move it.
    dataFolder: dataFolder ? resolve(dataFolder) : null,
    demoAssets: demoAssets.value,
    provisioning
  })
}

/** `--demo` or `--demo=<number of assets>`; null without either. */
function readDemo(argv: readonly string[]): Result<number | null, Said> {
  const demo = argv.find((argument) => argument === '--demo' || argument.startsWith('--demo='))
  if (demo === undefined) return ok(null)
  if (demo === '--demo') return ok(DEMO_ASSETS)

  const assets = Number(demo.slice('--demo='.length))
  return Number.isInteger(assets) && assets >= 0 && assets <= DEMO_LIMIT
    ? ok(assets)
    : fail(() => words.demoTakes(String(DEMO_LIMIT)))
}
