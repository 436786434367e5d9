import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

// What this machine needs at the least: the benchmark's ratio is explained by it.

/** Seconds of CPU that a round has taken, by whom. */
export interface Spent {
  readonly server: number
  readonly curl: number
}

/** What `npm run bench:copies` prints of the machine, in seconds for all the files of a round. */
export interface Floor {
  readonly cores: number
  /** The SHA-256 of every byte, once as it arrives and once as it is read back. */
  readonly hashTwice: number
  /** Every file written and flushed, four at a time, with nothing else to do. */
  readonly flush: number
  /** (Server, curl's receiving and both hashes) on all cores, or the disk, whichever is more. */
  readonly floor: number
}

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
const SAMPLE_BYTES = 1024 * 1024
const SAMPLES = 512

const statOf = (path: string): readonly number[] => {
  const text = readFileSync(path, 'utf8')
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
}

/** Seconds that the children of this process have taken which have ended. Linux only. */
export function secondsOfChildren(): number {
  const stat = statOf('/proc/self/stat')
  return ((stat[13] ?? 0) + (stat[14] ?? 0)) / TICKS
}

/** Seconds of a whole process. */
export function secondsOf(pid: number | undefined): number {
  const stat = statOf(`/proc/${pid}/stat`)
  return ((stat[11] ?? 0) + (stat[12] ?? 0)) / TICKS
}

/** Seconds of a thread of this process; the first one is that on which the window waits. */
export function secondsOfThread(thread: number = process.pid): number {
  const stat = statOf(`/proc/self/task/${thread}/stat`)
  return ((stat[11] ?? 0) + (stat[12] ?? 0)) / TICKS
}

/** The threads of this process. */
export const threadsNow = (): readonly number[] => readdirSync('/proc/self/task').map(Number)

function hashSeconds(bytes: number): number {
  const part = Buffer.alloc(SAMPLE_BYTES, 7)
  const before = process.cpuUsage()
  const hash = createHash('sha256')
  for (let count = 0; count < SAMPLES; count += 1) hash.update(part)
  hash.digest()
  const { user, system } = process.cpuUsage(before)
  return (((user + system) / 1e6) * bytes) / (SAMPLE_BYTES * SAMPLES)
}

async function flushSeconds(folder: string, files: number, bytes: number): Promise<number> {
  const content = Buffer.alloc(bytes, 7)
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < files; at = next++) {
      const file = await open(join(folder, String(at)), 'wx')
      await file.write(content)
      await file.sync()
      await file.close()
    }
  }

  await mkdir(folder)
  const began = performance.now()
  await Promise.all(Array.from({ length: 4 }, worker))
  const seconds = (performance.now() - began) / 1000
  await rm(folder, { recursive: true })
  return seconds
}

/** Measured now, beside whatever else the machine does. */
export async function measureFloor(
  folder: string,
  { files, bytes }: { readonly files: number; readonly bytes: number },
  { server, curl }: Spent
): Promise<Floor> {
  const cores = availableParallelism()
  const hashTwice = 2 * hashSeconds(files * bytes)
  const flush = await flushSeconds(folder, files, bytes)
  return { cores, hashTwice, flush, floor: Math.max((server + curl + hashTwice) / cores, flush) }
}
