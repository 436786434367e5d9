import type { FromWorker, ToWorker } from './worker-messages'

const WORKERS = 2
/** A picture that was open when this many workers died is not given to another one. */
const DEATHS_LIMIT = 2

/** A worker, and what it was asked and has not answered. */
interface Desk {
  /** Null until it is needed: before the first request, and after it has died. */
  worker: Worker | null
  readonly open: Map<string, Asked>
}

interface Asked {
  readonly path: string
  readonly side: FromWorker['side']
  readonly deaths: number
}

/**
 * The workers that make small pictures, started with the first message. One that dies is started
 * anew and asked again for what it has not answered.
 */
export function createThumbnailWorkers(receive: (answer: FromWorker) => void) {
  const desks = Array.from({ length: WORKERS }, (): Desk => ({ worker: null, open: new Map() }))

  const workerAt = (desk: Desk): Worker => {
    if (desk.worker) return desk.worker

    const worker = new Worker(new URL('./thumbnail-worker.ts', import.meta.url), {
      type: 'module'
    })
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      desk.open.delete(data.id)
      receive(data)
    })
    worker.addEventListener('error', () => replace(desk))
    worker.addEventListener('messageerror', () => replace(desk))
    desk.worker = worker
    return worker
  }

  const replace = (desk: Desk): void => {
    desk.worker?.terminate()
    desk.worker = null

    const left = [...desk.open]
    desk.open.clear()
    for (const [id, { path, side, deaths }] of left)
      if (deaths + 1 < DEATHS_LIMIT) ask(desk, { kind: 'want', path, side, ids: [id] }, deaths + 1)
      else receive({ id, side, picture: null })
  }

  const ask = (desk: Desk, message: ToWorker, deaths: number): void => {
    for (const id of message.ids)
      if (message.kind === 'want')
        desk.open.set(id, { path: message.path, side: message.side, deaths })
      else desk.open.delete(id)

    workerAt(desk).postMessage(message)
  }

  return {
    /** An asset always goes to the same worker, so that a `forget` reaches the one that has it. */
    send: (message: ToWorker): void => {
      for (const [number, desk] of desks.entries()) {
        const ids = message.ids.filter((id) => Number(id.slice(-2)) % WORKERS === number)
        if (ids.length > 0) ask(desk, { ...message, ids }, 0)
      }
    }
  }
}
