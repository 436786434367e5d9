// Electron's binary. Without it the program runs in the Chromium host.
import { existsSync, readFileSync } from 'node:fs'
import { findElectron, inRoot, readNote, runTool, writeNote } from '../lib.mjs'
import { failedAttempt, isDue } from './attempts.mjs'

const LIMIT_MS = 600_000
const NOTE = 'electron'

/** @electron/get heeds the usual variables for proxies only when it is told to. */
export function downloadEnv(env) {
  const hasProxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some(
    (name) => env[name]
  )
  return hasProxy ? { ELECTRON_GET_USE_PROXY: 'true' } : {}
}

const MIRRORS = ['NPM_CONFIG_ELECTRON_MIRROR', 'npm_config_electron_mirror', 'ELECTRON_MIRROR']

/** The host it is fetched from: GitHub, unless @electron/get is told of a mirror. */
export function downloadHost(env) {
  const mirror = MIRRORS.map((name) => env[name]).find(Boolean)
  return mirror && URL.canParse(mirror) ? new URL(mirror).host : 'github.com'
}

/**
 * Fetches it if it is missing and a try is due. The steps that reach out are
 * passed in, so that a test can watch them.
 */
export async function fetchElectron({
  isAsked,
  say,
  env = process.env,
  now = Date.now,
  isTerminal = Boolean(process.stderr.isTTY),
  find = findElectron,
  fetch = (options) => runTool('electron/install.js', [], options),
  note = { read: readNote, write: writeNote }
}) {
  const manifest = inRoot('node_modules', 'electron', 'package.json')
  if (!existsSync(manifest) || find()) return
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  if (!isDue({ note: note.read(NOTE), wanted: version, now: now(), isAsked })) return

  say(`fetching Electron ${version}: some 100 MB, at most ${LIMIT_MS / 60_000} minutes`)
  // A terminal shows how far it is. Elsewhere the first line says why it failed.
  const result = await fetch({
    timeLimitMs: LIMIT_MS,
    env: downloadEnv(env),
    quiet: !isTerminal
  })
  if (find()) {
    note.write(NOTE, '')
    return
  }
  note.write(NOTE, failedAttempt(version, now()))
  const [reason] = result.output.trim().split('\n')
  const because = reason ? ` ${reason}.` : ''
  say(`Electron could not be fetched from ${downloadHost(env)} (no network, or a proxy).${because}`)
  say('without Electron the Chromium host is used (npm run setup tries again)')
}
