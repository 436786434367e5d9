// What this machine has for either host.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasDisplay, hosts, isRoot } from '../lib.mjs'

/** Linux' switches that deny namespaces to ordinary users, with the value that denies. */
const DENYING = [
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
  ['/proc/sys/user/max_user_namespaces', '0']
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
    // Both matter to Electron on Linux alone.
    ...(process.platform === 'linux' && electron.executable
      ? {
          userNamespaces: userNamespacesWork(),
          setuidSandbox: isSetuidRoot(join(dirname(electron.executable), 'chrome-sandbox'))
        }
      : { userNamespaces: true, setuidSandbox: false })
  }
}

/** AppArmor lets an ordinary user create one, and then denies everything in it: so it is tried. */
function userNamespacesWork() {
  const { status, error } = spawnSync('unshare', ['-Ur', 'true'], { stdio: 'ignore' })
  return error ? !DENYING.some(([path, value]) => contentOf(path) === value) : status === 0
}

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
