// Shared by the scripts. Plain Node without dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const isRoot = process.getuid?.() === 0
export const inRoot = (...parts) => join(root, ...parts)

/**
 * Runs a program to its end and answers its exit code (127 when it cannot start). Its output is
 * shown, or answered as `output` when `quiet`.
 */
export function run(
  command,
  args,
  { quiet = false, env = {}, timeLimitMs, shell = false, cwd = root } = {}
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => (output += chunk))
    const timer = timeLimitMs && setTimeout(() => child.kill('SIGKILL'), timeLimitMs)
    const end = (code) => {
      clearTimeout(timer)
      resolve({ code, output })
    }
    child.on('error', () => end(127))
    child.on('close', (code) => end(code ?? 1))
  })
}

/** Runs a script of an installed package with this Node, or with `node`. */
export const runTool = (script, args, { node = process.execPath, ...options } = {}) =>
  run(node, [inRoot('node_modules', script), ...args], options)

/** A hash of the contents of files and folders, to see whether they have changed. */
export function fingerprint(...paths) {
  const hash = createHash('sha256')
  const add = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory())
      for (const name of readdirSync(path).sort()) add(join(path, name))
    else hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  paths.forEach(add)
  return hash.digest('hex')
}

const notePath = (name) => inRoot('.setup', `${name}.txt`)

/** What set-up and build remember of their last run, in `.setup/`; '' without a note. */
export const readNote = (name) =>
  existsSync(notePath(name)) ? readFileSync(notePath(name), 'utf8') : ''
export function writeNote(name, text) {
  mkdirSync(inRoot('.setup'), { recursive: true })
  writeFileSync(notePath(name), text)
}

export const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const CHROMIUMS = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  ],
  win32: [
    'C:/Program Files/Chromium/Application/chrome.exe',
    'C:/Program Files/Google/Chrome/Application/chrome.exe'
  ]
}

/** The system's Chromium or null; `KLING_SWEEP_HOST_CHROMIUM` names another. */
export function findChromium() {
  const named = process.env.KLING_SWEEP_HOST_CHROMIUM
  return (
    [...(named ? [named] : []), ...(CHROMIUMS[process.platform] ?? [])].find((path) =>
      existsSync(path)
    ) ?? null
  )
}

/** A Chromium that cannot show windows, or null. It starts and draws faster, so tests prefer it. */
export function findHeadlessShell() {
  const path = '/usr/bin/chromium-headless-shell'
  return process.platform === 'linux' && existsSync(path) ? path : null
}

/**
 * Electron's executable, or null when it was not fetched. Looks at files, since importing the
 * package would start a download.
 */
export function findElectron() {
  const folder = inRoot('node_modules', 'electron')
  const name = join(folder, 'path.txt')
  const executable = existsSync(name)
    ? join(folder, 'dist', readFileSync(name, 'utf8').trim())
    : null
  return executable && existsSync(executable) ? executable : null
}

/** The two ways to run the built program, each with its executable or the reason it is missing. */
export function hosts() {
  const electron = findElectron()
  const chromium = findChromium()
  return {
    electron: {
      executable: electron,
      missing: electron ? null : 'its binary could not be fetched here'
    },
    chromium: { executable: chromium, missing: chromium ? null : 'no Chromium was found' }
  }
}

/** A port that is free at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
