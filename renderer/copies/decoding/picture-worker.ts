import type { Size } from '@shared/copies/copy'

interface Answer {
  readonly address: string
  readonly size: Size | null
}

let worker: Worker | null = null
const waiting = new Map<string, (size: Size | null) => void>()

/** The size of a picture that decodes to its end; null if it does not, or not in time. */
export function sizeInWorker(address: string, signal: AbortSignal): Promise<Size | null> {
  return new Promise((resolve) => {
    waiting.set(address, resolve)
    // A picture that does not end holds up the others behind it.
    signal.addEventListener('abort', () => waiting.has(address) && replace(), { once: true })
    worker ??= begun()
    worker.postMessage(address)
  })
}

function begun(): Worker {
  const made = new Worker(new URL('./size-worker.ts', import.meta.url), { type: 'module' })
  made.addEventListener('message', ({ data: { address, size } }: MessageEvent<Answer>) => {
    waiting.get(address)?.(size)
    waiting.delete(address)
  })
  made.addEventListener('error', replace)
  return made
}

/** What a worker that died or hangs has not answered is not proved. The next one starts anew. */
function replace(): void {
  worker?.terminate()
  worker = null
  for (const resolve of waiting.values()) resolve(null)
  waiting.clear()
}
