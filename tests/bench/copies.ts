import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { type CopiesAccount, createCopies } from '../../electron/copies/copies'
import { createReaderThread } from '../../electron/copies/reading/reader-thread'
import { createSetups } from '../../electron/copies/setups'
import { systemClock } from '../../electron/time/clock'
import { STRAIGHT } from '../support/system/straight'
import { pictureOf } from './chaos/copies/files'
import {
  type Floor,
  measureFloor,
  secondsOf,
  secondsOfChildren,
  secondsOfMainThread
} from './copies/floor'

// npm run bench:copies -- --files N --bytes N: saves copies of pictures from loopback, and has
// `curl --parallel` fetch the same ones, in turns. Prints both times, their ratio, the memory, and
// beside them what the machine needs at the least (copies/floor.ts).

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    bytes: { type: 'string', default: String(2 * 1024 * 1024) },
    rounds: { type: 'string', default: '3' },
    serve: { type: 'boolean', default: false }
  }
})
const files = Number(values.files)
const bytes = Number(values.bytes)
const AT_ONCE = 4

if (values.serve) await serve()
else await measure()

/** In a process of its own, so that it takes no time from either side alone. */
async function serve(): Promise<void> {
  const picture = pictureOf(Buffer.alloc(bytes, 7))
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': picture.byteLength }).end(picture)
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
}

async function measure(): Promise<void> {
  const args = ['--serve', '--bytes', String(bytes)]
  const server = fork(process.argv[1] ?? '', args)
  const [address]: { port?: number }[] = await once(server, 'message')
  const origin = `http://127.0.0.1:${address?.port}`
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-bench-copies-'))

  const rounds: Round[] = []
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const atFirst = { server: secondsOf(server.pid), curl: secondsOfChildren() }
    const curlMs = await timed(() => byCurl(origin, join(folder, `curl-${round}`)))
    await rm(join(folder, `curl-${round}`), { recursive: true, force: true })
    const spent = {
      server: secondsOf(server.pid) - atFirst.server,
      curl: secondsOfChildren() - atFirst.curl
    }

    const before = { main: secondsOfMainThread(), all: process.cpuUsage() }
    const { peakMb, ms } = await byCopies(origin, folder, round)
    const { user, system } = process.cpuUsage(before.all)
    const mainCpu = secondsOfMainThread() - before.main
    await rm(join(folder, `chosen-${round}`), { recursive: true, force: true })

    const least = await measureFloor(join(folder, `flushed-${round}`), { files, bytes }, spent)
    rounds.push({
      ratio: ms / curlMs,
      floorRatio: (least.floor * 1000) / curlMs,
      curl: curlMs / 1000,
      copies: ms / 1000,
      mainCpu,
      allCpu: (user + system) / 1e6,
      serverCpu: spent.server,
      curlCpu: spent.curl,
      ...least,
      peakMb
    })
    console.error(JSON.stringify(rounded(rounds.at(-1) ?? {})))
  }
  server.kill()
  await rm(folder, { recursive: true, force: true })

  // One round, so that its figures belong together.
  const inOrder = rounds.toSorted((a, b) => a.ratio - b.ratio)
  const middle = inOrder[Math.floor(inOrder.length / 2)]
  const peakMb = Math.max(...rounds.map((round) => round.peakMb))
  console.log(JSON.stringify({ files, bytes, ...rounded({ ...middle, peakMb }) }, null, 2))
}

/** Times in seconds. `mainCpu` is that of the thread on which the window waits. */
interface Round extends Floor {
  readonly ratio: number
  readonly floorRatio: number
  readonly curl: number
  readonly copies: number
  readonly mainCpu: number
  readonly allCpu: number
  readonly serverCpu: number
  readonly curlCpu: number
  readonly peakMb: number
}

function rounded(figures: object): object {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(2))])
  )
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return Math.round(performance.now() - began)
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

async function byCopies(
  origin: string,
  folder: string,
  round: number
): Promise<{ readonly ms: number; readonly peakMb: number }> {
  const chosen = join(folder, `chosen-${round}`)
  const ids = Array.from({ length: files }, (_, at) => String(at + 1))
  const open: CopiesAccount = {
    account: 'a@b.example',
    kind: 'uploads',
    key: 'key',
    loopbackOrigin: origin,
    library: {
      find: (id) => ({
        asset: {
          id,
          name: id,
          type: 'image',
          createdAt: 0,
          updatedAt: null,
          durationMs: null,
          width: null,
          height: null,
          favored: false,
          hasPicture: true
        },
        media: { original: `${origin}/${id}`, picture: null }
      }),
      renew: async () => false
    }
  }

  const setups = createSetups(folder, () => 'bench')
  await mkdir(chosen)
  await setups.write('key', { folder: chosen, first: false })
  let onEnd = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    onEnd = resolve
  })
  const copies = createCopies({
    setups,
    network: STRAIGHT,
    reader: createReaderThread(() => new Worker(join(import.meta.dirname, 'copy-reader.js'))),
    clock: systemClock,
    parallel: () => AT_ONCE,
    askToDecode: ({ ticket }) => copies.answered(ticket, { width: 1, height: 1 }),
    emitSaving: ({ saving }) => {
      if (saving.phase === 'ended') onEnd()
    },
    emitCheck: () => undefined
  })

  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 50)
  const ms = await timed(async () => {
    await copies.save(open, ids)
    await ended
  })
  clearInterval(timer)
  const last = copies.current()
  if (last?.fetched !== files) throw new Error(`saved ${last?.fetched} of ${files}`)
  return { ms, peakMb: Math.round(peak / 1024 / 1024) }
}
