import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateUploads } from '../../../../electron/demo/generate'
import { DEMO_EMAIL } from '../../../../electron/demo/server'
import { startServer } from '../../../support/service/demo'
import { createDie } from '../../../support/service/faults'
import { createWitness } from '../../../support/service/witness'
import { startBadCdn } from './bad-cdn'
import { createWatcher } from './watcher'

export interface CopiesRound {
  readonly seed: number
  readonly ids: number
  readonly left: number
  readonly kills: number
  readonly spoilt: number
  readonly faults: ReadonlyMap<string, number>
  readonly violations: readonly string[]
}

/** After so many kills the program is let alone. */
const KILLS = 4
const STARTS = 16

/**
 * A run that saves copies first, over a bad CDN, killed at any moment, in a folder that is spoilt.
 */
export async function playCopiesRound(seed: number): Promise<CopiesRound> {
  const die = createDie(seed)
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-copies-chaos-'))
  const chosen = join(folder, 'chosen')
  const archive = join(chosen, 'key')
  await mkdir(chosen)

  const assets = 800 + Math.floor(die() * 1600)
  const uploads = generateUploads(assets).map((upload) => ({ ...upload, favored: false }))
  const ids = uploads.slice(0, assets - 50).map(({ id }) => id)
  const witness = createWitness({
    die: createDie(seed ^ 0x5eed),
    deleteFaults: die() * 0.15,
    listingFaults: 0,
    timeouts: false
  })
  witness.confirm(DEMO_EMAIL, ids)
  const watcher = createWatcher(join(folder, 'key'), archive)
  const server = await startServer({
    accounts: new Map([[DEMO_EMAIL, uploads]]),
    script: (seen) => {
      if (seen.method === 'DELETE') watcher.onDelete(seen.query['id']?.split(',') ?? [])
      return witness.script(seen)
    }
  })
  const cdn = await startBadCdn(createDie(seed ^ 0xcd), die() * 0.25)
  const order = join(folder, 'order.json')
  const { baseUrl, token } = server
  const told = { baseUrl, token, cdn: cdn.origin, folder, chosen, account: DEMO_EMAIL, ids }
  await writeFile(order, JSON.stringify(told))

  let kills = 0
  const silent: string[] = []
  let spoilt = 0
  for (let start = 0; start < STARTS; start += 1) {
    witness.onRun()
    witness.onProgram()
    witness.renewToken()
    const child = startVictim(order)
    const mayKill = kills < KILLS
    const output = mayKill
      ? await killedAfter(child, () => cdn.requests() + witness.deletes() * 4, die() * assets)
      : await ended(child)
    if (child.signalCode === 'SIGKILL') kills += 1
    else if (output.trim() === '') silent.push(`start ${start} ended without a report`)
    watcher.look()
    if (isOver(output)) break
    if (existsSync(archive) && die() < 0.7) spoilt += spoil(archive, die, watcher.excuse)
  }
  watcher.look()
  watcher.onEnd()

  const violations = [...watcher.violations, ...witness.violations, ...silent]
  await server.close()
  await cdn.close()
  await rm(folder, { recursive: true, force: true })
  const left = watcher.left()
  return { seed, ids: ids.length, left, kills, spoilt, faults: cdn.faults, violations }
}

const startVictim = (order: string): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'copies-victim.js'), order], {
    stdio: ['ignore', 'pipe', 'inherit']
  })

function ended(child: ChildProcess): Promise<string> {
  let output = ''
  child.stdout?.on('data', (chunk) => (output += String(chunk)))
  return new Promise((resolve) => child.once('close', () => resolve(output)))
}

/** Kills it once that much more has happened. */
async function killedAfter(
  child: ChildProcess,
  happened: () => number,
  more: number
): Promise<string> {
  const until = happened() + more
  const timer = setInterval(() => {
    if (happened() >= until) child.kill('SIGKILL')
  }, 1)
  const output = await ended(child)
  clearInterval(timer)
  return output
}

/** It came to its end; a run that trouble has stopped is gone on with. */
const isOver = (output: string): boolean => {
  const said = output.trim() === '' ? {} : JSON.parse(output.trim().split('\n').at(-1) ?? '{}')
  return said.refused !== undefined || said.report?.stoppedBy === null
}

/** What a user, or another program, does to a few finished copies. */
function spoil(archive: string, die: () => number, excuse: (name: string) => void): number {
  const names = readdirSync(archive).filter((name) => /^[\du].*\.(png|mp4)$/.test(name))
  const some = names.filter(() => die() < 0.02)
  for (const name of some) {
    const path = join(archive, name)
    // A link from before is written through.
    for (const spoilt of [name, `moved ${name}`]) excuse(spoilt)
    const way = Math.floor(die() * 4)
    if (way === 0) rmSync(path)
    else if (way === 1) {
      renameSync(path, join(archive, `moved ${name}`))
      symlinkSync(join(archive, `moved ${name}`), path)
    } else {
      const bytes = readFileSync(path)
      if (way === 2) bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1
      writeFileSync(path, way === 2 ? bytes : '')
    }
  }
  return some.length
}
