import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'
import { onExit } from './app'

/** Keeps a test browser off the network. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/**
 * Playwright inspects its pages, and under inspection each `Error` that is made has its lines
 * looked up at once. React makes five while it loads, for which V8 would parse the page's script a
 * second time. A window of Electron's is not inspected: with the lines kept at the first parsing,
 * neither is this one late.
 */
const INSPECTED = '--js-flags=--no-enable-lazy-source-positions'

/**
 * Starts the system's Chromium with a folder of its own. Reads the same switches as Electron does:
 * `--headless`, `--remote-debugging-port=N`; `KLING_SWEEP_HOST_CHROMIUM` names the browser.
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
  const executablePath = process.env['KLING_SWEEP_HOST_CHROMIUM']
  if (!executablePath) throw new Error('KLING_SWEEP_HOST_CHROMIUM does not name a browser')
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-chromium-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    // Chromium refuses its sandbox to root, and to root only.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width, height } : null,
    args: [
      ...QUIET,
      INSPECTED,
      ...(port ? [port] : []),
      ...(headless ? [] : [`--window-size=${width},${height}`])
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false
  })
  onExit(async () => {
    await context.close().catch(() => undefined)
    await rm(folder, { recursive: true, force: true })
  })
  return context
}
