// What this machine has for either host.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasDisplay, hosts, isRoot } from '../lib.mjs'

/**
 * Linux' switches that deny namespaces to ordinary users: the value that denies, and one to set.
 */
const SWITCHES = [
  { name: 'kernel.apparmor_restrict_unprivileged_userns', denies: '1', allows: '0' },
  { name: 'kernel.unprivileged_userns_clone', denies: '0', allows: '1' },
  { name: 'user.max_user_namespaces', denies: '0', allows: '10000' }
]

export function machineFacts() {
  const { electron, chromium } = hosts()
  return {
    platform: process.platform,
    isRoot,
    display: hasDisplay(),
    electron: electron.executable,
    chromium: chromium.executable,
    missing: { electron: electron.missing, chromium: chromium.missing },
    ...(process.platform === 'linux' && electron.executable
      ? sandboxFacts(join(dirname(electron.executable), 'chrome-sandbox'))
      : {})
  }
}

/** Electron on Linux needs either namespaces, or a helper that belongs to root. */
function sandboxFacts(sandboxHelper) {
  const denying = SWITCHES.find(({ name, denies }) => kernelValue(name) === denies)
  return {
    userNamespaces: userNamespacesWork(denying === undefined),
    denying: denying ? `${denying.name}=${denying.allows}` : null,
    setuidSandbox: isSetuidRoot(sandboxHelper),
    sandboxHelper
  }
}

/**
 * AppArmor lets an ordinary user create one, and then denies everything in it: so it is tried.
 * `otherwise` is answered where the tool for that is missing.
 */
function userNamespacesWork(otherwise) {
  const { status, error } = spawnSync('unshare', ['-Ur', 'true'], { stdio: 'ignore' })
  return error ? otherwise : status === 0
}

const kernelValue = (name) => contentOf(`/proc/sys/${name.replaceAll('.', '/')}`)

function contentOf(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}

function isSetuidRoot(path) {
  try {
    const { uid, mode } = statSync(path)
    return uid === 0 && (mode & 0o7777) === 0o4755
  } catch {
    return false
  }
}
