import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Figures, median } from './figures'

const root = join(import.meta.dirname, '../..')
const LIMIT_MS = 60_000
/** A round gives one number per start, and many of every other figure. */
const STARTS_PER_ROUND = 2

/**
 * The time from the start of the process to a usable window, compared with a blank window of the
 * same host. At a first start, usable means: the field for the token is there. Each start has a new
 * data folder. What comes after depends on a service; for the demo, whose library has to be listed
 * as well, it is noted without a bound.
 */
export async function startFigures(figures: Figures, rounds: number): Promise<void> {
  const program = join(root, 'out/main/index.js')
  await writeFile(join(root, 'dist/bench/blank-preload.cjs'), "'use strict'\n")
  const app: number[] = []
  const blank: number[] = []
  const demo: number[] = []
  for (let round = 0; round < STARTS_PER_ROUND * rounds; round += 1) {
    blank.push(await startedIn(join(root, 'dist/bench/blank.js'), 'main'))
    app.push(await startedIn(program, 'form input'))
    demo.push(await startedIn(program, '[role=gridcell]', '--demo'))
  }

  figures.atMost('start to usable window, app / blank window', median(app) / median(blank), 1.25, {
    appMs: median(app),
    blankMs: median(blank),
    rounds: { app, blank }
  })
  figures.note('start to the first tile of the demo library, ms', median(demo), { rounds: demo })
}

/**
 * Milliseconds until an element is there. The host reports it, since asking from outside would slow
 * the start down.
 */
async function startedIn(main: string, element: string, ...switches: string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-start-'))

  const began = performance.now()
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(root, 'dist/host/register.js')).href,
      main,
      '--headless',
      ...switches
    ],
    {
      env: {
        ...process.env,
        KLING_SWEEP_HOST_CHROMIUM: process.env['KLING_SWEEP_HOST_CHROMIUM'] || '/usr/bin/chromium',
        KLING_SWEEP_USER_DATA: folder,
        KLING_SWEEP_HOST_TELL: '1',
        KLING_SWEEP_HOST_READY: element,
        DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent'
      },
      stdio: ['ignore', 'pipe', 'inherit']
    }
  )

  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const killer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)

  const took = await new Promise<number>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
      if (output.includes('[host] ready')) resolve(performance.now() - began)
    })
    child.once('exit', () => reject(new Error(`${main} ended without a window`)))
  })

  child.kill('SIGTERM')
  await ended
  clearTimeout(killer)
  await rm(folder, { recursive: true, force: true })
  return took
}
