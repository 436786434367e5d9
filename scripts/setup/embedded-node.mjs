// The Node that Electron embeds, for the Chromium host: this machine's own may be another one.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { EMBEDDED_NODE, embeddedNodeFolder, findEmbeddedNode } from '../host/embedded-node.mjs'
import { findElectron, readNote, run, writeNote } from '../lib.mjs'
import { failedAttempt, isDue } from './attempts.mjs'

const LIMIT_MS = 180_000
const NOTE = 'embedded-node'

/**
 * Installs the npm package `node` beside the program's packages, if Electron is not here. Without
 * it this machine's own Node serves.
 */
export async function fetchEmbeddedNode({
  isAsked,
  say,
  now = Date.now,
  hasElectron = () => findElectron() !== null,
  find = findEmbeddedNode,
  install = npmInstall,
  note = { read: readNote, write: writeNote }
}) {
  if (hasElectron() || find()) return
  if (!isDue({ note: note.read(NOTE), wanted: EMBEDDED_NODE, now: now(), isAsked })) return

  say(`fetching Node ${EMBEDDED_NODE}, which Electron embeds`)
  await install()
  if (find()) return
  note.write(NOTE, failedAttempt(EMBEDDED_NODE, now()))
  say(`it could not be fetched: Node ${process.versions.node} serves (npm run setup tries again)`)
}

async function npmInstall() {
  const folder = embeddedNodeFolder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // npm runs a package's install script only where it is allowed; this one brings the binary.
  const manifest = { private: true, allowScripts: { node: true } }
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest))

  const windows = process.platform === 'win32'
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder]
  await run(windows ? 'npm.cmd' : 'npm', [...args, `node@${EMBEDDED_NODE}`], {
    quiet: true,
    cwd: folder,
    shell: windows,
    timeLimitMs: LIMIT_MS
  })
}
