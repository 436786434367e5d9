import type { FromWorker, ToWorker } from './worker-messages'

const WORKERS = 2

/** The workers that make small pictures, started with the first message. */
export function createThumbnailWorkers(receive: (answer: FromWorker) => void) {
  let workers: readonly Worker[] = []

  const start = (): Worker => {
    const worker = new Worker(new URL('./thumbnail-worker.ts', import.meta.url), {
      type: 'module'
    })
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => receive(data))
    return worker
  }

  return {
    /** An asset always goes to the same worker, so that a `forget` reaches the one that has it. */
    send: (message: ToWorker): void => {
      if (workers.length === 0) workers = Array.from({ length: WORKERS }, start)

      for (const [number, worker] of workers.entries()) {
        const ids = message.ids.filter((id) => Number(id.slice(-2)) % WORKERS === number)
        if (ids.length > 0) worker.postMessage({ ...message, ids } satisfies ToWorker)
      }
    }
  }
}
