// Prepares a fresh clone: installs what is missing and nothing else. A second run takes a second.
// A script that calls this imports packages only afterwards, with `import()`: before, none is here.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  findChromium,
  findHeadlessShell,
  fingerprint,
  inRoot,
  isRoot,
  readNote,
  run,
  writeNote
} from './lib.mjs'
import { fetchElectron } from './setup/electron.mjs'
import { fetchEmbeddedNode } from './setup/embedded-node.mjs'

const HEADLESS_SHELL_LIMIT_MS = 120_000
const STILL_AT_WORK_MS = 15_000
/** Debian's packages, each with a file that shows it is installed. */
const DEBIAN = [
  ['libsecret-1-dev', '/usr/include/libsecret-1/libsecret/secret.h'],
  ['pkg-config', '/usr/bin/pkg-config'],
  ['python3', '/usr/bin/python3'],
  ['make', '/usr/bin/make'],
  ['g++', '/usr/bin/g++'],
  ['chromium', '/usr/bin/chromium'],
  ['dbus', '/usr/bin/dbus-daemon'],
  ['gnome-keyring', '/usr/bin/gnome-keyring-daemon'],
  ['openssl', '/usr/bin/openssl'],
  ['fonts-dejavu-core', '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf']
]
const ELSEWHERE =
  'libsecret (with headers), pkg-config, a C++ compiler, chromium, dbus, gnome-keyring'
const say = (text) => console.log(`setup: ${text}`)

const missingPackages = () =>
  process.platform === 'linux'
    ? DEBIAN.filter(([, file]) => !existsSync(file)).map(([name]) => name)
    : []

async function systemPackages() {
  if (process.platform !== 'linux') {
    if (!findChromium()) say('for the tests, install Chromium or Google Chrome')
    return
  }
  const missing = missingPackages()
  if (missing.length === 0) return
  const isDebian = existsSync('/etc/debian_version')
  if (!isDebian || !isRoot) {
    const todo = isDebian ? `sudo apt-get install ${missing.join(' ')}` : ELSEWHERE
    say(`for keytar and the tests, install: ${todo}`)
    return
  }

  say(`installing ${missing.join(', ')}`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await run('apt-get', ['update', '-q'], { quiet: true, env })
  const installed = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...missing],
    { quiet: true, env }
  )
  if (installed.code === 0) return
  say('the system packages could not be installed; whatever needs them will say so')
  say((updated.output + installed.output).slice(-1500))
}

/** A lighter browser for the tests, tried once. Without it they run in Chromium. */
async function headlessShell() {
  if (
    findHeadlessShell() ||
    !isRoot ||
    !existsSync('/etc/debian_version') ||
    readNote('headless-shell') !== ''
  )
    return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const aptGet = async (...args) =>
    (await run('apt-get', args, { quiet: true, env, timeLimitMs: HEADLESS_SHELL_LIMIT_MS }))
      .code === 0
  const install = () =>
    aptGet('install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell')
  // The package lists may be missing or old.
  const isHere = (await install()) || ((await aptGet('update', '-q')) && (await install()))
  writeNote('headless-shell', isHere ? 'installed' : 'could not be installed')
}

/**
 * Whether the keychain's native module loads. Where it cannot be built, the program keeps the token
 * for the session and says so.
 */
const keytarLoads = async () =>
  (await run(process.execPath, ['-e', "require('keytar')"], { quiet: true })).code === 0

/**
 * Runs `npm ci` if the lock file has changed, or if keytar is missing and the system's packages
 * have changed since the last try.
 */
async function nodePackages() {
  const wanted = fingerprint(inRoot('package-lock.json'))
  const system = missingPackages().join(' ')
  const isInstalled =
    readNote('installed') === wanted && existsSync(inRoot('node_modules', 'react'))
  if (isInstalled && ((await keytarLoads()) || readNote('keytar-missing') === `without: ${system}`))
    return

  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
  const packages = Object.keys(lock.packages).length
  say(`npm ci: installing ${packages} packages, some minutes on the first run`)
  const since = Date.now()
  // Without a terminal npm shows nothing of its progress.
  const timer = setInterval(
    () => say(`npm ci: still installing after ${Math.round((Date.now() - since) / 1000)} s`),
    STILL_AT_WORK_MS
  )
  const windows = process.platform === 'win32'
  const { code } = await run(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { shell: windows }
  )
  clearInterval(timer)
  if (code !== 0) {
    say('npm ci failed: see above')
    process.exit(1)
  }
  writeNote('installed', wanted)

  if (await keytarLoads()) return
  writeNote('keytar-missing', `without: ${system}`)
  say('keytar could not be built here: the token will be kept for the session only')
}

/** `isAsked`: by the user, so downloads that failed before are tried again. */
export async function setup({ isAsked = false } = {}) {
  await systemPackages()
  await headlessShell()
  await nodePackages()
  await fetchElectron({ isAsked, say })
  await fetchEmbeddedNode({ isAsked, say })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setup({ isAsked: true })
  say('ready')
}
