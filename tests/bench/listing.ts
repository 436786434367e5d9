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
// One JSON line per figure; ends with 1 if a bound is missed.

const ASSETS = 100_000
const TIMES = 5
const SLOW_ASSETS = 10_000
const LATENCY_MS = 50

const address = z.object({ port: z.number() })

async function pageServer(assets: number) {
  const script = join(import.meta.dirname, 'page-server.js')
  const child = spawn(process.execPath, [script, String(assets)], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const { port } = address.parse(JSON.parse((await lines.next()).value ?? 'null'))
  return {
    baseUrl: `http://127.0.0.1:${port}/v1/kling`,
    close: () => void child.stdin.end()
  }
}

interface Listed {
  readonly end: ListingEnd
  readonly ms: number
  readonly queries: readonly PageQuery[]
  /** Keeps what main would keep. */
  readonly library: unknown
}

/** Lists an account once. `account` tells the server how to answer. */
async function listOnce(baseUrl: string, account: string, parallel: number): Promise<Listed> {
  const kling = createKling({ baseUrl, token: 'bench', network: STRAIGHT })
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
      emitEnd: resolve
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
async function plainLoop(baseUrl: string, queries: readonly PageQuery[]): Promise<number> {
  const began = performance.now()
  for (const { email, pageNum, pageSize, sort } of queries) {
    const query = `email=${email}&pageNum=${pageNum}&pageSize=${pageSize}&sort=${sort}`
    const response = await fetch(`${baseUrl}/assets/uploaded/?${query}`)
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

const figures = createFigures(console.log)
const many = await pageServer(ASSETS)
const warm = await listOnce(many.baseUrl, '500-0@example.com', 1)
await plainLoop(many.baseUrl, warm.queries)

const ratios: number[] = []
for (let time = 0; time < TIMES; time += 1) {
  const { ms, queries } = await listOnce(many.baseUrl, '500-0@example.com', 1)
  ratios.push(ms / (await plainLoop(many.baseUrl, queries)))
}
figures.atMost('listing / plain loop over the same pages', median(ratios), 1.4, {
  assets: ASSETS,
  times: TIMES,
  all: ratios.map((ratio) => Number(ratio.toFixed(2)))
})

const before = heapBytes()
const held = await listOnce(many.baseUrl, '500-0@example.com', 1)
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
    const account = `${cap}-${LATENCY_MS}@example.com`
    const { end, ms } = await listOnce(some.baseUrl, account, parallel)
    const pages = Math.ceil(SLOW_ASSETS / cap)
    const of = { assets: SLOW_ASSETS, page: cap, parallel, ms: Math.round(ms), pages }
    const least = (LATENCY_MS * pages) / parallel
    figures.atMost('wall time / (latency × pages / parallel)', ms / least, 1.15, of)
    figures.atMost('requests', end.requests, 1.1 * pages + parallel + 3, of)
  }
some.close()
process.exitCode = figures.missed() === 0 ? 0 : 1
