import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { send } from '../../electron/demo/answer'
import { generateUploads } from '../../electron/demo/generate'
import { pagesOf } from '../../electron/demo/pages'
import { startDemo } from '../../electron/demo/server'

// The server of bench:deletion, in a process of its own: slow-server LATENCY_MS UPLOADS…, with one
// account for each number. Prints its address, then for every line of input the DELETEs so far.
// Ends with its input.

const [latencyMs = 0, ...sizes] = process.argv.slice(2).map(Number)
const accounts = new Map(
  sizes.map((uploads, n) => [
    `bench${n}@example.com`,
    generateUploads(uploads).map((upload) => ({ ...upload, favored: false }))
  ])
)
/** Timers fire up to 2 ms late, so the end of a wait is spent polling the clock instead. */
const TIMER_LATE_MS = 2

const { baseUrl, token, requests, close } = await startDemo({
  accounts,
  paging: pagesOf({ cap: 500, limit: 500 }),
  readSample: (name) => readFile(join(import.meta.dirname, '../../resources/demo', name)),
  answer: async ({ method }, response, proper) => {
    const due = performance.now() + (method === 'DELETE' ? latencyMs : 0)
    const { status, body } = proper()
    const left = due - TIMER_LATE_MS - performance.now()
    if (left > 0) await wait(left)
    while (performance.now() < due) await turn()
    send(response, status, body)
  }
})
console.log(JSON.stringify({ baseUrl, token, accounts: [...accounts.keys()] }))

for await (const _ of createInterface({ input: process.stdin }))
  console.log(
    JSON.stringify({ deletes: requests.filter(({ method }) => method === 'DELETE').length })
  )
await close()
