import type { Worker } from 'node:worker_threads'
import type { z } from 'zod'
import { answer, contentsResult, kindResult, type Question, REST } from './messages'
import { type CopyReader, readHere } from './reader'

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'ticket'> : never) : never

/** A reader with a thread of its own, begun when it is needed. */
export interface ReaderThread extends CopyReader {
  /** Ends the thread once nothing is being read. What is asked from now on gets a new one. */
  readonly rest: () => void
}

/** One that tells whether something is being read, or its disk does not answer. */
interface OwnThread extends ReaderThread {
  readonly isReading: () => boolean
}

interface Waiting {
  readonly by: Worker
  readonly resolve: (result: unknown) => void
}

/** No answer: what the thread lets fall is read by whoever asks. */
const NOTHING = null

/**
 * Reads, hashes and looks at files where nobody waits: the window's thread would be held up by
 * every byte. A thread that cannot be had, or dies, costs time alone: the same is then done on the
 * thread that asks.
 */
export function createReaderThread(start: () => Worker): OwnThread {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let hasFailed = false
  let tickets = 0

  const ticketsOf = (worker: Worker): readonly number[] =>
    [...waiting].filter(([, { by }]) => by === worker).map(([ticket]) => ticket)

  const answered = (ticket: number, result: unknown): void => {
    waiting.get(ticket)?.resolve(result)
    waiting.delete(ticket)
  }

  const fall = (fallen: Worker): void => {
    hasFailed = true
    if (thread === fallen) thread = null
    for (const ticket of ticketsOf(fallen)) answered(ticket, NOTHING)
  }

  const begin = (): Worker => {
    const begun = start()
    const ifNeeded = (): void => {
      // What has failed must not hold the program.
      begun.unref()
      if (thread === begun || ticketsOf(begun).length > 0) fall(begun)
    }
    begun.on('error', ifNeeded)
    begun.on('exit', ifNeeded)
    begun.on('messageerror', ifNeeded)
    begun.on('message', (message: unknown) => {
      const said = answer.safeParse(message)
      if (!said.success) return ifNeeded()
      answered(said.data.ticket, said.data.result)
      if (ticketsOf(begun).length > 0) return
      begun.unref()
      if (thread !== begun) begun.postMessage(REST)
    })
    return begun
  }

  const ask = async (asked: Asked, signal?: AbortSignal): Promise<unknown> => {
    if (hasFailed) return NOTHING
    try {
      thread ??= begin()
    } catch {
      hasFailed = true
      return NOTHING
    }

    const to = thread
    const ticket = tickets++
    const giveUp = (): void => to.postMessage({ ask: 'give-up', ticket })
    try {
      return await new Promise((resolve) => {
        waiting.set(ticket, { by: to, resolve })
        // It keeps the program from ending while it reads, and at no other time.
        to.ref()
        to.postMessage({ ...asked, ticket })
        if (signal?.aborted) giveUp()
        signal?.addEventListener('abort', giveUp, { once: true })
      })
    } finally {
      signal?.removeEventListener('abort', giveUp)
    }
  }

  const orHere = async <T>(
    asked: Asked,
    schema: z.ZodType<T>,
    here: () => Promise<T>,
    signal?: AbortSignal
  ): Promise<T> => {
    const parsed = schema.safeParse(await ask(asked, signal))
    return parsed.success ? parsed.data : here()
  }

  return {
    contentsOf: (path) =>
      orHere({ ask: 'contents', path }, contentsResult, () => readHere.contentsOf(path)),
    kindOf: (path, type, signal) => {
      const here = () => readHere.kindOf(path, type, signal)
      return orHere({ ask: 'kind', path, type }, kindResult, here, signal)
    },
    isReading: () => waiting.size > 0,
    // Not by `terminate`: threads that are ended from outside have crashed Electron
    // (electron#47986).
    rest: () => {
      const resting = thread
      thread = null
      // One whose disk does not answer must hold neither the next work nor the program.
      if (resting && ticketsOf(resting).length > 0) resting.unref()
      else resting?.postMessage(REST)
    }
  }
}
