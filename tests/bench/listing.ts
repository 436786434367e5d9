import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { ListingEnd } from '@shared/listing'
import { z } from 'zod'
import { createKling } from '../../electron/kling/client'
import type { PageQuery } from '../../electron/kling/uploads'
import { createLibrary } from '../../electron/library/library'
import { systemClock } from '../../electron/time/clock'
import { STRAIGHT } from '../support/system/straight'
import { createFigures, median } from './library/figures'

// npm run bench:listing: a listing of 100,000 assets on loopback against a plain loop of fetch and
// JSON.parse over the same pages, main's heap, and the time of a listing whose pages take 50 ms.
// The loop is timed against the demo's server, which makes its answers, and without a bound against
// one that has them ready. One JSON line per figure; ends with 1 if a bound is missed.

const ASSETS = 100_000
const TIMES = 5
const SLOW_ASSETS = 10_000
const LATENCY_MS = 50

const address = z.object({ port: z.number() })
const opened = z.object({ baseUrl: z.string(), token: z.string(), accounts: z.array(z.string()) })

/** A server in a process of its own, and the first line it prints. */
async function startServer(script: string, ...given: readonly number[]) {
  const path = join(import.meta.dirname, script)
  const child = spawn(process.execPath, [path, ...given.map(String)], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const first: unknown = JSON.parse((await lines.next()).value ?? 'null')
  return { first, close: () => void child.stdin.end() }
}

async function pageServer(assets: number): Promise<Server> {
  const { first, close } = await startServer('page-server.js', assets)
  const { port } = address.parse(first)
  return { baseUrl: `http://127.0.0.1:${port}/v1/kling`, token: 'bench', close }
}
async function demoServer(assets: number): Promise<Server & { readonly account: string }> {
  const { first, close } = await startServer('slow-server.js', 0, assets)
  const { accounts, ...server } = opened.parse(first)
  return { ...server, account: accounts[0] ?? '', close }
}

interface Server {
  readonly baseUrl: string
  readonly token: string
  readonly close: () => void
}

interface Listed {
  readonly end: ListingEnd
  readonly ms: number
  readonly queries: readonly PageQuery[]
  /** Keeps what main would keep. */
  readonly library: unknown
}

/** Lists an account once. `account` tells the server how to answer. */
async function listOnce(server: Server, account: string, parallel: number): Promise<Listed> {
  const { baseUrl, token } = server
  const kling = createKling({ baseUrl, token, network: STRAIGHT })
  const queries: PageQuery[] = []
  const began = performance.now()
  let library: unknown
  const end = await new Promise<ListingEnd>((resolve) => {
    const made = createLibrary({
      account,
      uploads: {
        page: (query) => {
          queries.push(query)
          return kling.uploads.page(query)
        }
      },
      clock: systemClock,
      parallel: () => parallel,
      emitPage: () => undefined,
      emitEnd: (end) => resolve({ library: 'uploads', ...end })
    })
    library = made
    made.list()
  })
  const ms = performance.now() - began
  kling.close()
  if (end.completeness.kind !== 'complete') throw new Error('the listing is not complete')
  return { end, ms, queries, library }
}

/** The same pages, one after another. */
async function plainLoop(server: Server, queries: readonly PageQuery[]): Promise<number> {
  const { baseUrl, token } = server
  const headers = { authorization: `Bearer ${token}` }
  const began = performance.now()
  for (const { email, pageNum, pageSize, sort } of queries) {
    const query = `email=${email}&pageNum=${pageNum}&pageSize=${pageSize}&sort=${sort}`
    const response = await fetch(`${baseUrl}/assets/uploaded/?${query}`, { headers })
    JSON.parse(await response.text())
  }
  return performance.now() - began
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
const heapBytes = (): number => {
  for (let times = 0; times < 4; times += 1) collect()
  return process.memoryUsage().heapUsed
}

/** How much longer a listing takes than the plain loop, several times over. */
async function ratios(server: Server, account: string): Promise<readonly number[]> {
  const warm = await listOnce(server, account, 1)
  await plainLoop(server, warm.queries)
  const found: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const { ms, queries } = await listOnce(server, account, 1)
    found.push(ms / (await plainLoop(server, queries)))
  }
  return found
}

const figures = createFigures(console.log)
const demo = await demoServer(ASSETS)
const overDemo = await ratios(demo, demo.account)
figures.atMost('listing / plain loop over the same pages', median(overDemo), 1.4, {
  assets: ASSETS,
  all: overDemo
})
demo.close()

const many = await pageServer(ASSETS)
const overText = await ratios(many, '500-0@example.com')
figures.note('the same where the service takes no time', median(overText), { all: overText })

const before = heapBytes()
const held = await listOnce(many, '500-0@example.com', 1)
const { requests } = held.end
held.queries.toString()
const bytes = (heapBytes() - before) / ASSETS
figures.atMost('heap of main, bytes an asset', bytes, 700, { assets: ASSETS })
figures.atMost('requests', requests, 1.1 * Math.ceil(ASSETS / 500) + 1 + 3, { assets: ASSETS })
if (!held.library) throw new Error('collected too early')
many.close()

const some = await pageServer(SLOW_ASSETS)
for (const cap of [500, 100])
  for (const parallel of [1, 4]) {
    const listed: Listed[] = []
    for (let time = 0; time < TIMES; time += 1)
      listed.push(await listOnce(some, `${cap}-${LATENCY_MS}@example.com`, parallel))
    const ms = median(listed.map((each) => each.ms))
    const end = { requests: Math.max(...listed.map((each) => each.end.requests)) }
    const pages = Math.ceil(SLOW_ASSETS / cap)
    const of = { assets: SLOW_ASSETS, page: cap, parallel, ms, pages, requests: end.requests }
    // The first page of both directions tells the size; then pages leave so many at a time, and
    // the last ones are not waited for.
    const needed = end.requests - (parallel - 1)
    const rounds = parallel === 1 ? needed : 1 + Math.ceil((needed - 2) / parallel)
    figures.atMost('wall time / (latency × rounds)', ms / (LATENCY_MS * rounds), 1.15, of)
    figures.note(
      'wall time / (latency × pages / parallel)',
      (ms * parallel) / LATENCY_MS / pages,
      of
    )
    // Among pages of 100, those that begin just before a given place are shorter.
    const share = cap === 500 ? 1.1 : 1.2
    figures.atMost('requests', end.requests, share * pages + parallel + 3, of)
  }
some.close()
process.exitCode = figures.missed() === 0 ? 0 : 1
