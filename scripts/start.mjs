// Starts the built program. node scripts/start.mjs [--demo[=N]] [--config=<path>]
// [--host=electron|chromium] [--headless] [--remote-debugging-port=N]
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { chooseHost } from './host/choose.mjs'
import { hostNode } from './host/embedded-node.mjs'
import { machineFacts } from './host/facts.mjs'
import { passSignals } from './host/signals.mjs'
import { inRoot } from './lib.mjs'
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

const value = (name) => args.find((argument) => argument.startsWith(name))?.slice(name.length)
const machine = machineFacts()
const choice = chooseHost({
  asked: value('--host='),
  isHeadless: args.includes('--headless'),
  isDemo: args.some((argument) => /^--demo\b/.test(argument)),
  mayLackSandbox: process.env.KLING_SWEEP_NO_SANDBOX === '1',
  machine
})
if (choice.problem) fail(choice.problem)
for (const note of choice.notes) console.log(note)

// The program runs in another folder, so a relative path is resolved here.
const passed = args
  .filter((argument) => !/^--(host=|headless$)/.test(argument))
  .map((argument) => argument.replace(/^--config=(.+)$/, (_, path) => `--config=${resolve(path)}`))

const [command, ...rest] =
  choice.host === 'electron'
    ? [machine.electron, inRoot('.'), ...choice.args, ...passed]
    : [
        hostNode(),
        '--import',
        pathToFileURL(inRoot('dist', 'host', 'register.js')).href,
        inRoot('out', 'main', 'index.js'),
        ...choice.args,
        ...passed
      ]
const env = {
  ...process.env,
  ...(choice.host === 'chromium'
    ? { KLING_SWEEP_HOST_CHROMIUM: machine.chromium, KLING_SWEEP_USER_DATA: dataFolder() }
    : {})
}

const child = spawn(command, rest, { cwd: inRoot('.'), env, stdio: 'inherit' })
// For a test that means to kill the program itself: on Windows no signal passes through here.
if (process.env.KLING_SWEEP_PID_FILE && child.pid)
  writeFileSync(process.env.KLING_SWEEP_PID_FILE, String(child.pid))
passSignals(process, child)
child.on('exit', (code) => process.exit(code ?? 1))

/** For the Chromium host. Electron finds the system's folder for programs' files by itself. */
function dataFolder() {
  return process.env.KLING_SWEEP_USER_DATA || join(homedir(), '.kling-sweep-chromium-host')
}

function fail(text) {
  console.error(text)
  process.exit(2)
}
