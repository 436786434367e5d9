// Runs the built-in demo library. With a display it opens the window. Without one, or with
// --headless, it does the main job by itself (lists, selects, confirms, deletes, waits for the
// report) and prints what it did. --library generated: among what Kling made, instead of the
// uploads.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { freePort, hasDisplay, inRoot } from './lib.mjs'
import { setup } from './setup.mjs'

const LIBRARIES = {
  uploads: { name: 'assets', from: 0, selected: 37, inRequest: 10, go: null },
  // Before these there is one that runs, and a failed one: it takes a minute to be proved gone.
  generated: { name: 'tasks', from: 5, selected: 12, inRequest: 1, go: /^Generated/ }
}
const LIMIT_MS = 60_000
const PATIENCE_MS = 10_000

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    library: { type: 'string', default: 'uploads' }
  }
})
const library = LIBRARIES[values.library]
if (!library) throw new Error(`--library is one of ${Object.keys(LIBRARIES).join(', ')}`)

await setup()
await build()

const start = (args, env = {}, stdio = 'inherit') =>
  spawn(process.execPath, [inRoot('scripts', 'start.mjs'), '--demo', ...args], {
    cwd: inRoot('.'),
    env: { ...process.env, ...env },
    stdio
  })

if (hasDisplay() && !values.headless) start([]).on('exit', (code) => process.exit(code ?? 1))
else await byItself()

async function byItself() {
  const { chromium } = await import('playwright')
  const dataFolder = mkdtempSync(join(tmpdir(), 'kling-sweep-demo-'))
  const pictures = inRoot('demo-results')
  mkdirSync(pictures, { recursive: true })

  const began = Date.now()
  const port = await freePort()
  const app = start(
    ['--headless', `--remote-debugging-port=${port}`],
    { KLING_SWEEP_USER_DATA: dataFolder },
    ['ignore', 'inherit', 'inherit']
  )
  try {
    const page = await attach(chromium, port, app)
    page.setDefaultTimeout(LIMIT_MS)
    const shot = (name) =>
      page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
    const numberIn = async (locator) =>
      Number(/[\d,]+/.exec((await locator.textContent()) ?? '')?.[0].replaceAll(',', ''))

    const { name, from, selected: wanted, inRequest, go } = library
    if (go) await page.getByRole('button', { name: go }).click()
    const counted = page.getByRole('status').filter({ hasText: new RegExp(`^[\\d,]+ ${name}$`) })
    await counted.waitFor()
    const listed = await numberIn(counted)
    await page.locator('img.picture').nth(12).waitFor()
    await shot('1-library')

    const cells = page.getByRole('gridcell')
    await cells.nth(from).click()
    await cells.nth(from + wanted - 1).click({ modifiers: ['Shift'] })
    const selected = await numberIn(page.getByText(/^\d+ selected$/))
    await shot('2-selection')

    await page.getByRole('button', { name: new RegExp(`^Delete ${selected} ${name}`) }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.waitFor()
    const planned = await numberIn(dialog.getByRole('heading').first())
    const requests = await numberIn(dialog.locator('.plan-details p'))
    await shot('3-confirmation')

    await page.getByRole('button', { name: 'Delete permanently' }).click()
    const report = page.getByRole('region', { name: 'Deletion report' })
    await report.waitFor()
    const deleted = await numberIn(report.getByText(/^[\d,]+ deleted$/))
    await shot('4-report')

    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    console.log(
      `demo: ${listed} ${name} listed, ${selected} selected, ${planned} confirmed, ` +
        `${deleted} deleted, ${requests} deletion requests, ${seconds} s`
    )
    console.log('demo: screenshots in demo-results/')
    if (deleted !== planned || requests !== Math.ceil(planned / inRequest))
      throw new Error('the figures do not agree')
  } finally {
    const ended = new Promise((resolve) => app.once('exit', resolve))
    app.kill('SIGTERM')
    // A window that asks before it closes waits for an answer that nobody gives.
    const patience = setTimeout(() => app.kill('SIGKILL'), PATIENCE_MS)
    await ended
    clearTimeout(patience)
    rmSync(dataFolder, { recursive: true, force: true })
  }
  process.exit(0)
}

async function attach(chromium, port, app) {
  for (const deadline = Date.now() + LIMIT_MS; Date.now() < deadline && app.exitCode === null; ) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null)
    const page = browser
      ?.contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().includes('/index.html'))
    if (page) return page
    await browser?.close()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the program did not open its window')
}
