import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type CopiesAccount, createCopies } from '../../electron/copies/copies'
import { createSetups } from '../../electron/copies/setups'
import { systemClock } from '../../electron/time/clock'
import { STRAIGHT } from '../support/system/straight'
import { pictureOf } from './chaos/copies/files'

// npm run bench:copies -- --files N --bytes N: saves copies of pictures from loopback, and has
// `curl --parallel` fetch the same ones, in turns. Prints both times, their ratio, and the heap.

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

  const rounds: { curlMs: number; copiesMs: number; peakMb: number }[] = []
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const curlMs = await timed(() => byCurl(origin, join(folder, `curl-${round}`)))
    const { peakMb, ms } = await byCopies(origin, folder, round)
    rounds.push({ curlMs, copiesMs: ms, peakMb })
    console.error(JSON.stringify(rounds.at(-1)))
    await rm(join(folder, `curl-${round}`), { recursive: true, force: true })
    await rm(join(folder, `chosen-${round}`), { recursive: true, force: true })
  }
  server.kill()
  await rm(folder, { recursive: true, force: true })

  const ratios = rounds.map(({ curlMs, copiesMs }) => copiesMs / curlMs).toSorted((a, b) => a - b)
  const ratio = ratios[Math.floor(ratios.length / 2)] ?? Number.NaN
  const peakMb = Math.max(...rounds.map((round) => round.peakMb))
  console.log(JSON.stringify({ files, bytes, ratio: Number(ratio.toFixed(2)), peakMb }, null, 2))
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
