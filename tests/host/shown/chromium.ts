import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'
import { languageSwitch, onExit } from '../app'

/** Keeps the browser off the network. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/**
 * Playwright inspects its pages, and under inspection every new `Error` has its lines looked up at
 * once. React makes five while it loads, so V8 would parse the page's script a second time, which
 * no window of Electron's does. Here V8 keeps the lines from the first parsing.
 */
const KEEP_LINES = '--js-flags=--no-enable-lazy-source-positions'

/**
 * Starts the Chromium that `KLING_SWEEP_HOST_CHROMIUM` names, with a folder of its own. Reads
 * `--headless` and `--remote-debugging-port=N`, as Electron does. Sizes are in pixels.
 */
export async function openChromium({
  width,
  height
}: {
  width: number
  height: number
}): Promise<BrowserContext> {
  const headless = process.argv.includes('--headless')
  const port = process.argv.find((argument) => argument.startsWith('--remote-debugging-port='))
  const language = languageSwitch()
  const executablePath = process.env['KLING_SWEEP_HOST_CHROMIUM']
  if (!executablePath) throw new Error('KLING_SWEEP_HOST_CHROMIUM does not name a browser')

  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-chromium-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    // Chromium refuses to sandbox itself when root starts it.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width, height } : null,
    args: [
      ...QUIET,
      KEEP_LINES,
      ...(port ? [port] : []),
      ...(language ? [language] : []),
      ...(headless ? [] : [`--window-size=${width},${height}`])
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false
  })

  onExit(async () => {
    await context.close().catch(() => undefined)
  })
  // Also when a second SIGTERM ends the process at once.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return context
}
