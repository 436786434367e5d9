import { decodeRecords } from '@shared/likeness/record'
import { createComparison } from './comparison'
import type { FromGrouper, ToGrouper } from './group-messages'

// Compares pictures and groups them, off the page's own thread. Messages come in between.

/** Between two looks at what has come. */
const SLICE_MS = 50
/** Groups are told this often while pictures are still compared. */
const TELL_EVERY_MS = 1500

const comparison = createComparison(() => performance.now())
let facts: ToGrouper | null = null
let isWorking = false

addEventListener('message', ({ data }: MessageEvent<ToGrouper>) => {
  facts = data
  if (!isWorking) void work()
})

async function work(): Promise<void> {
  isWorking = true
  for (let given = facts; given !== null; given = facts) {
    facts = null
    await group(given)
  }
  isWorking = false
}

async function group(given: ToGrouper): Promise<void> {
  const response = await fetch('/prints')
  const records = response.ok ? decodeRecords(new Uint8Array(await response.arrayBuffer())) : null
  comparison.take(records ?? [])

  let toldAt = performance.now()
  for (;;) {
    const compared = comparison.goOn(SLICE_MS)
    const isDone = compared === 1 || facts !== null
    if (isDone || performance.now() - toldAt > TELL_EVERY_MS) {
      const answer: FromGrouper = { compared, ...comparison.groups(given) }
      postMessage(answer)
      toldAt = performance.now()
    }
    if (isDone) return
    await new Promise((resolve) => setTimeout(resolve))
  }
}
