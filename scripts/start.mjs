// Starts the built program. node scripts/start.mjs [--demo[=N]] [--config=<path>]
// [--host=electron|chromium] [--headless] [--remote-debugging-port=N]
import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { hasDisplay, hosts, inRoot, isRoot } from './lib.mjs'
import { setup } from './setup.mjs'

const KNOWN = [
  /^--demo(=\d+)?$/,
  /^--config=.+$/,
  /^--host=(electron|chromium)$/,
  /^--headless$/,
  /^--remote-debugging-port=\d+$/
]
const args = process.argv.slice(2)
const unknown = args.find((argument) => !KNOWN.some((form) => form.test(argument)))
if (unknown) fail(`unknown argument ${unknown}`)

// Set by callers that have just done both: checking again takes as long as the rest of a start.
if (!process.env.KLING_SWEEP_IS_READY) {
  await setup()
  await build()
}

const available = hosts()
const asked = args.find((argument) => argument.startsWith('--host='))?.slice('--host='.length)
const host = asked ?? (available.electron.executable ? 'electron' : 'chromium')
const { executable, missing } = available[host]
if (!executable) fail(`the ${host} host is not here: ${missing}`)
if (!asked && host === 'chromium')
  console.log(`Electron is not here (${available.electron.missing}): running in the Chromium host.`)

if (!hasDisplay() && !args.includes('--headless'))
  fail('there is no display here: add --headless, or run npm run demo')
// The program runs in another folder, so a relative path is resolved here.
const passed = args
  .filter((argument) => !argument.startsWith('--host='))
  .map((argument) => argument.replace(/^--config=(.+)$/, (_, path) => `--config=${resolve(path)}`))

const [command, ...rest] =
  host === 'electron'
    ? [executable, inRoot('.'), ...(isRoot ? ['--no-sandbox'] : []), ...passed]
    : [
        process.execPath,
        '--import',
        pathToFileURL(inRoot('dist', 'host', 'register.js')).href,
        inRoot('out', 'main', 'index.js'),
        ...passed
      ]
const env = {
  ...process.env,
  ...(host === 'chromium'
    ? { KLING_SWEEP_HOST_CHROMIUM: executable, KLING_SWEEP_USER_DATA: dataFolder() }
    : {})
}

const child = spawn(command, rest, { cwd: inRoot('.'), env, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

/** For the Chromium host. Electron finds the system's folder for programs' files by itself. */
function dataFolder() {
  return process.env.KLING_SWEEP_USER_DATA || join(homedir(), '.kling-sweep-chromium-host')
}

function fail(text) {
  console.error(text)
  process.exit(2)
}
