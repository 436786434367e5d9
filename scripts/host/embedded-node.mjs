// Which Node runs the Chromium host.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { inRoot } from '../lib.mjs'

/** The newest of Electron 45's major at the time. electron.vite.config.ts builds for that major. */
export const EMBEDDED_NODE = '24.21.0'

export const embeddedNodeFolder = inRoot('.setup', `node-${EMBEDDED_NODE}`)

/** Its executable, or null where it was not fetched or does not run. */
export function findEmbeddedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = `${embeddedNodeFolder}/node_modules/node/bin/${name}`
  if (!existsSync(path)) return null

  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return stdout?.trim() === `v${EMBEDDED_NODE}` ? path : null
}

/** What runs the Chromium host here: that Node, or else this machine's own. */
export const hostNode = () => findEmbeddedNode() ?? process.execPath

const OWN = { version: process.versions.node, executable: process.execPath }

/** The rooms whose tests depend on Node: its files, its network, its modules, its processes. */
const ON_NODE = ['files', 'house', 'keychain', 'network', 'packaging', 'support']

/**
 * What runs the unit tests: all of them `embedded`, the Node in which the program runs, where it
 * was fetched. This machine's own Node runs the scripts, and the host where there is no other, so
 * it runs those that depend on it.
 */
export function testNodes(embedded, own = OWN) {
  const here = { name: `Node ${own.version}`, executable: own.executable, rooms: [] }
  if (!embedded || own.version === EMBEDDED_NODE) return [here]
  return [
    { name: `Node ${EMBEDDED_NODE}`, executable: embedded, rooms: [] },
    { ...here, rooms: ON_NODE }
  ]
}

/** For the end of `npm test`. */
export const hostNodeWords = (embedded, own = OWN) =>
  embedded
    ? `Node ${EMBEDDED_NODE}, as in Electron`
    : `Node ${own.version}: Node ${EMBEDDED_NODE}, which is in Electron, could not be had here`
