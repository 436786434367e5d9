import { mkdir } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { type CopiesAccount, createCopies } from '../../../electron/copies/copies'
import { createReaderThread } from '../../../electron/copies/reading/reader-thread'
import { createSetups } from '../../../electron/copies/setups'
import { systemClock } from '../../../electron/time/clock'
import { STRAIGHT } from '../../support/system/straight'
import { secondsOfThread, threadsNow } from './floor'

export interface SavedBy {
  readonly ms: number
  readonly peakMb: number
  /** Of JavaScript's own heap, and of buffers beside it. */
  readonly peakHeapMb: number
  /** At the end; without garbage where `--expose-gc` is on. */
  readonly heldHeapMb: number
  readonly peakBuffersMb: number
  /** Of the thread that reads. */
  readonly readerCpu: number
}

interface Wanted {
  readonly origin: string
  readonly chosen: string
  readonly files: number
  readonly type: 'image' | 'video'
  readonly parallel: number
  /** What the built thread is called, beside the benchmark. */
  readonly reader: string
}

const MB = 1024 * 1024
const SAMPLED_EVERY_MS = 50

/** Saves copies of so many files into an empty folder, as main does, with a page that believes. */
export async function saveCopies(wanted: Wanted): Promise<SavedBy> {
  const { origin, chosen, files, type, parallel } = wanted
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
          type,
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

  let reader: number | undefined
  let readerCpu = 0
  const beginReader = (): Worker => {
    const before = new Set(threadsNow())
    const begun = new Worker(wanted.reader)
    begun.once('online', () => {
      reader = threadsNow().find((thread) => !before.has(thread))
    })
    return begun
  }

  const setups = createSetups(`${chosen}-setups`, () => 'bench')
  await mkdir(chosen)
  const written = await setups.write('key', { folder: chosen, first: false })
  if (!written.ok) throw new Error(JSON.stringify(written.problem))
  let onEnd = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    onEnd = resolve
  })
  const copies = createCopies({
    setups,
    network: STRAIGHT,
    reader: createReaderThread(beginReader),
    clock: systemClock,
    parallel: () => parallel,
    askToDecode: ({ ticket }) =>
      copies.answered(ticket, type === 'image' ? { width: 1, height: 1 } : { durationMs: 1 }),
    emitSaving: ({ saving }) => {
      if (saving.phase === 'ended') onEnd()
    },
    emitCheck: () => undefined
  })

  const peak = { rss: 0, heapUsed: 0, arrayBuffers: 0 }
  const sample = (): void => {
    const now = process.memoryUsage()
    for (const of of ['rss', 'heapUsed', 'arrayBuffers'] as const)
      peak[of] = Math.max(peak[of], now[of])
    if (reader !== undefined && threadsNow().includes(reader)) readerCpu = secondsOfThread(reader)
  }
  const timer = setInterval(sample, SAMPLED_EVERY_MS)
  const began = performance.now()
  const begun = await copies.save(open, ids)
  if (!begun.ok) throw new Error(JSON.stringify(begun.problem))
  await ended
  const ms = Math.round(performance.now() - began)
  clearInterval(timer)
  // What stays of it: the peak has garbage in it.
  Reflect.get(globalThis, 'gc')?.()
  const { heapUsed } = process.memoryUsage()
  const last = copies.current()
  if (last?.fetched !== files) throw new Error(`saved ${last?.fetched} of ${files}`)
  return {
    ms,
    peakMb: Math.round(peak.rss / MB),
    peakHeapMb: Math.round(peak.heapUsed / MB),
    heldHeapMb: Math.round(heapUsed / MB),
    peakBuffersMb: Math.round(peak.arrayBuffers / MB),
    readerCpu
  }
}
