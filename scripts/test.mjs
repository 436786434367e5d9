// Sets up, builds and runs every check. Its last line is "N passed, N failed, N skipped".
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { build } from './build.mjs'
import { findEmbeddedNode, hostNodeWords, testNodes } from './host/embedded-node.mjs'
import { findHeadlessShell, hasDisplay, hosts, inRoot, root, run, runTool } from './lib.mjs'
import { namedInPlaywright, namedInVitest } from './named-tests.mjs'
import { setup } from './setup.mjs'

const totals = { passed: 0, failed: 0, skipped: 0 }
/** Listed by name at the end: what failed, faltered or never ran must not hide behind a number. */
const named = { skipped: [], flaky: [], failed: [] }
const count = ({ passed = 0, failed = 0, skipped = 0, names = {} }) => {
  totals.passed += passed
  totals.failed += failed
  totals.skipped += skipped
  for (const [kind, found] of Object.entries(names)) named[kind].push(...found)
}

/** A check that passes or fails as a whole. Others run beside it, so it prints in one piece. */
async function check(name, ...args) {
  const env = { KLING_SWEEP_IS_READY: '1' }
  const { code, output } = await run(process.execPath, args, { quiet: true, env })
  console.log(`\n== ${name}\n${output}`)
  count(code === 0 ? { passed: 1 } : { failed: 1, names: { failed: [name] } })
}

/** Runs a test runner that reports to a JSON file. Without a report the run counts as failed. */
async function suite({ name, tool, args, resultFile, read, env = {}, quiet = false, node }) {
  if (!quiet) console.log(`\n== ${name}`)
  const path = inRoot('test-results', resultFile)
  rmSync(path, { force: true })
  const { code, output } = await runTool(tool, args, { env, quiet, node })
  if (quiet) console.log(`\n== ${name}\n${output}`)
  const result = existsSync(path)
    ? read(JSON.parse(readFileSync(path, 'utf8')))
    : { failed: 1, names: { failed: [`${name}: no report`] } }
  if (code === 0 || result.failed) count(result)
  else
    count({ ...result, failed: 1, names: { ...result.names, failed: [`${name}: exit ${code}`] } })
}

await setup()
await build()

const embedded = findEmbeddedNode()
const nodes = testNodes(embedded)

/** The hosts that can run tests here: Electron's windows need a display. */
function testHosts() {
  const { electron, chromium } = hosts()
  return electron.executable && !hasDisplay()
    ? { electron: { executable: null, missing: 'there is no display here (xvfb-run)' }, chromium }
    : { electron, chromium }
}

/** Everything that needs no browser. */
async function withoutBrowser() {
  await check(
    'format and lint',
    inRoot('node_modules/@biomejs/biome/bin/biome'),
    'check',
    '--error-on-warnings',
    '.'
  )
  await check('types', inRoot('node_modules/typescript/bin/tsc'), '-b')
  for (const node of nodes) await unitTests(node)
  await check('package', inRoot('scripts/package-check.mjs'))
}

function unitTests({ name, executable, rooms }) {
  return suite({
    name: `unit tests under ${name}`,
    tool: 'vitest/vitest.mjs',
    args: ['run', ...rooms.map((room) => `tests/unit/${room}/`)],
    resultFile: 'unit.json',
    quiet: true,
    node: executable,
    read: (result) => ({
      passed: result.numPassedTests,
      failed: result.numFailedTests + (result.success ? 0 : Number(result.numFailedTests === 0)),
      skipped: result.numPendingTests + result.numTodoTests,
      names: namedInVitest(result, root)
    })
  })
}

const available = Object.entries(testHosts())
const here = available.filter(([, { executable }]) => executable).map(([name]) => name)
// The lightest browser there is, unless one is named: no test looks at a window, and Electron has
// nothing of Chrome around its pages either.
const browser =
  process.env.KLING_SWEEP_HOST_CHROMIUM ||
  findHeadlessShell() ||
  (hosts().chromium.executable ?? '')
async function withBrowser() {
  if (here.length === 0) return count({ failed: 1 })
  await suite({
    name: `component tests in a real browser, end-to-end tests in: ${here.join(', ')}`,
    tool: '@playwright/test/cli.js',
    args: ['test'],
    resultFile: 'e2e.json',
    read: (result) => ({
      passed: result.stats.expected + result.stats.flaky,
      failed: result.stats.unexpected,
      skipped: result.stats.skipped,
      names: namedInPlaywright(result)
    }),
    env: {
      KLING_SWEEP_TEST_HOSTS: here.join(','),
      KLING_SWEEP_HOST_CHROMIUM: browser,
      KLING_SWEEP_IS_READY: '1'
    }
  })
}

// Together, since both spend half their time waiting: for late answers, for windows, for processes.
await Promise.all([withoutBrowser(), withBrowser()])

console.log('')
for (const [name, { executable, missing }] of available) {
  console.log(
    executable
      ? `host ${name}: end-to-end tests ran`
      : `host ${name}: end-to-end tests did not run, ${missing}`
  )
}
for (const { name, rooms } of nodes)
  console.log(`unit tests ran under ${name}: ${rooms.length === 0 ? 'all' : rooms.join(', ')}`)
if (hosts().chromium.executable) console.log(`host chromium ran under ${hostNodeWords(embedded)}`)
for (const [kind, names] of Object.entries(named))
  for (const name of names) console.log(`${kind}: ${name}`)
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed === 0 ? 0 : 1)
