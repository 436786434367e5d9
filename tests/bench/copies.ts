import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { clipOf, pictureOf } from './chaos/copies/files'
import { type SavedBy, saveCopies } from './copies/by-copies'
import {
  type Floor,
  measureFloor,
  secondsOf,
  secondsOfChildren,
  secondsOfThread
} from './copies/floor'

// npm run bench:copies -- --files N --bytes N: saves copies of pictures from loopback, and has
// `curl --parallel` fetch the same ones, in turns. Prints both times, their ratio, the seconds of
// CPU by part, and beside them what the machine needs at the least (copies/floor.ts). First in
// memory (/dev/shm), where flushing costs nothing, then on the disk.
//
// --memory: what main holds at most, for few and many files, small and large, each in a process of
// its own.

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    bytes: { type: 'string', default: String(2 * 1024 * 1024) },
    rounds: { type: 'string', default: '3' },
    clips: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    held: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false }
  }
})
const files = Number(values.files)
const bytes = Number(values.bytes)
const type = values.clips ? 'video' : 'image'
const AT_ONCE = 4
const IN_MEMORY = '/dev/shm'

/** Few small files, then a hundred times as many, then few that are 1,600 times as large. */
const HELD = [
  ['--files', '200', '--bytes', '65536'],
  ['--files', '20000', '--bytes', '65536'],
  ['--files', '16', '--bytes', String(100 * 1024 * 1024), '--clips']
]

if (values.serve) await serve()
else if (values.held) await measureHeld()
else if (values.memory) await measureMemory()
else await measure()

/** In a process of its own, so that it takes no time from either side alone. */
async function serve(): Promise<void> {
  const filling = Buffer.alloc(bytes, 7)
  const content = type === 'image' ? pictureOf(filling) : clipOf(filling)
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': content.byteLength }).end(content)
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
}

async function startServer() {
  const args = ['--serve', '--bytes', String(bytes), ...(values.clips ? ['--clips'] : [])]
  const server = fork(process.argv[1] ?? '', args)
  process.once('exit', () => server.kill())
  const [address]: { port?: number }[] = await once(server, 'message')
  return { server, origin: `http://127.0.0.1:${address?.port}` }
}

function byCopies(origin: string, chosen: string): Promise<SavedBy> {
  return saveCopies({
    ...{ origin, chosen, files, type, parallel: AT_ONCE },
    reader: join(import.meta.dirname, 'copy-reader.js')
  })
}

async function measureMemory(): Promise<void> {
  for (const args of HELD) {
    const held = fork(process.argv[1] ?? '', ['--held', ...args], { execArgv: ['--expose-gc'] })
    const [code] = await once(held, 'exit')
    if (code !== 0) process.exit(1)
  }
}

async function measureHeld(): Promise<void> {
  const { server, origin } = await startServer()
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-bench-copies-'))
  const { peakMb, peakHeapMb, heldHeapMb, peakBuffersMb } = await byCopies(
    origin,
    join(folder, 'chosen')
  )
  console.log(JSON.stringify({ files, bytes, peakMb, peakHeapMb, heldHeapMb, peakBuffersMb }))
  server.kill()
  await rm(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  const { server, origin } = await startServer()
  const places = [IN_MEMORY, tmpdir()].filter((place) => existsSync(place))
  for (const place of places) {
    const folder = await mkdtemp(join(place, 'kling-sweep-bench-copies-'))
    const rounds: Round[] = []
    for (let round = 0; round < Number(values.rounds); round += 1) {
      rounds.push(await playRound(origin, server.pid, folder))
      console.error(JSON.stringify(rounded(rounds.at(-1) ?? {})))
    }
    await rm(folder, { recursive: true, force: true })

    // One round, so that its figures belong together.
    const inOrder = rounds.toSorted((a, b) => a.ratio - b.ratio)
    const middle = inOrder[Math.floor(inOrder.length / 2)]
    const peakMb = Math.max(...rounds.map((round) => round.peakMb))
    console.log(JSON.stringify({ place, files, bytes, ...rounded({ ...middle, peakMb }) }, null, 2))
  }
  server.kill()
}

/**
 * Times in seconds. Of the CPU: `mainCpu` is that of the thread on which the window waits,
 * `readerCpu` that of the thread that reads, and `restCpu` that of Node's own threads, which write,
 * flush and read.
 */
interface Round extends Floor {
  readonly ratio: number
  readonly floorRatio: number
  readonly curl: number
  readonly copies: number
  readonly mainCpu: number
  readonly readerCpu: number
  readonly restCpu: number
  readonly serverCpu: number
  readonly serverCpuOfCurl: number
  readonly curlCpu: number
  readonly peakMb: number
}

async function playRound(origin: string, pid: number | undefined, folder: string): Promise<Round> {
  const [ofCurl, chosen] = [join(folder, 'curl'), join(folder, 'chosen')]
  const atFirst = { server: secondsOf(pid), curl: secondsOfChildren() }
  const began = performance.now()
  await byCurl(origin, ofCurl)
  const curl = (performance.now() - began) / 1000
  await rm(ofCurl, { recursive: true, force: true })
  const spent = {
    server: secondsOf(pid) - atFirst.server,
    curl: secondsOfChildren() - atFirst.curl
  }

  const before = { main: secondsOfThread(), all: process.cpuUsage(), server: secondsOf(pid) }
  const { peakMb, ms, readerCpu } = await byCopies(origin, chosen)
  const { user, system } = process.cpuUsage(before.all)
  const mainCpu = secondsOfThread() - before.main
  await rm(chosen, { recursive: true, force: true })
  const serverCpu = secondsOf(pid) - before.server

  const least = await measureFloor(join(folder, 'flushed'), { files, bytes }, spent)
  return {
    ratio: ms / 1000 / curl,
    floorRatio: least.floor / curl,
    curl,
    copies: ms / 1000,
    mainCpu,
    readerCpu,
    restCpu: (user + system) / 1e6 - mainCpu - readerCpu,
    serverCpu,
    serverCpuOfCurl: spent.server,
    curlCpu: spent.curl,
    ...least,
    peakMb
  }
}

function rounded(figures: object): object {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(2))])
  )
}

async function byCurl(origin: string, folder: string): Promise<void> {
  const lines = Array.from(
    { length: files },
    (_, at) => `url = "${origin}/${at}"\noutput = "${join(folder, String(at))}"`
  )
  const list = `${folder}.list`
  await writeFile(list, lines.join('\n'))
  const how = ['--parallel', '--parallel-max', String(AT_ONCE), '--create-dirs', '-s', '-K', list]
  execFileSync('curl', how, { stdio: 'ignore' })
}
