import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { send } from '../../electron/demo/answer'
import { generateUploads } from '../../electron/demo/generate'
import { pagesOf } from '../../electron/demo/pages'
import { startDemo } from '../../electron/demo/server'
import { demoWorks } from '../support/service/works/tasks'

// The server of bench:deletion, in a process of its own: slow-server LIBRARY LATENCY_MS ITEMS…,
// with one account for each number. Prints its address, then for every line of input the DELETEs so
// far. Ends with its input.

const [library, ...numbers] = process.argv.slice(2)
const [latencyMs = 0, ...sizes] = numbers.map(Number)
const isOfUploads = library === 'uploads'
const emailOf = (n: number): string => `bench${n}@example.com`
const accounts = new Map(
  sizes.map((uploads, n) => [
    emailOf(n),
    generateUploads(isOfUploads ? uploads : 0).map((upload) => ({ ...upload, favored: false }))
  ])
)
const works = new Map(
  sizes.map((tasks, n) => [emailOf(n), demoWorks(isOfUploads ? 0 : tasks)] as const)
)
/** Timers fire up to 2 ms late, so the end of a wait is spent polling the clock instead. */
const TIMER_LATE_MS = 2

const { baseUrl, token, requests, close } = await startDemo({
  accounts,
  works,
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
