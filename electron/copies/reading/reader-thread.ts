import type { Worker } from 'node:worker_threads'
import type { z } from 'zod'
import { answer, contentsResult, kindResult, type Question, REST } from './messages'
import { type CopyReader, readHere } from './reader'

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'ticket'> : never) : never

/** A reader with a thread of its own, begun when it is needed. */
export interface ReaderThread extends CopyReader {
  /** Ends the thread, unless something is being read. */
  readonly rest: () => void
}

/** One that tells whether something is being read, or its disk does not answer. */
interface OwnThread extends ReaderThread {
  readonly isReading: () => boolean
}

/** No answer: what the thread lets fall is read by whoever asks. */
const NOTHING = null

/**
 * Reads, hashes and looks at files where nobody waits: the window's thread would be held up by
 * every byte. A thread that cannot be had, or dies, costs time alone: the same is then done on the
 * thread that asks.
 */
export function createReaderThread(start: () => Worker): OwnThread {
  const waiting = new Map<number, (result: unknown) => void>()
  let thread: Worker | null = null
  let hasFailed = false
  let tickets = 0

  const fall = (): void => {
    hasFailed = true
    thread = null
    const fallen = [...waiting.values()]
    waiting.clear()
    for (const resolve of fallen) resolve(NOTHING)
  }

  const begin = (): Worker => {
    const begun = start()
    const ifCurrent = (): void => {
      // What has failed must not hold the program.
      begun.unref()
      if (thread === begun) fall()
    }
    begun.on('error', ifCurrent)
    begun.on('exit', ifCurrent)
    begun.on('messageerror', ifCurrent)
    begun.on('message', (message: unknown) => {
      const answered = answer.safeParse(message)
      if (!answered.success) return ifCurrent()
      const { ticket, result } = answered.data
      waiting.get(ticket)?.(result)
      waiting.delete(ticket)
      if (waiting.size === 0) begun.unref()
    })
    return begun
  }

  const ask = async (asked: Asked): Promise<unknown> => {
    if (hasFailed) return NOTHING
    try {
      thread ??= begin()
    } catch {
      hasFailed = true
      return NOTHING
    }

    const to = thread
    const ticket = tickets++
    return new Promise((resolve) => {
      waiting.set(ticket, resolve)
      // It keeps the program from ending while it reads, and at no other time.
      to.ref()
      to.postMessage({ ...asked, ticket })
    })
  }

  const orHere = async <T>(
    asked: Asked,
    schema: z.ZodType<T>,
    here: () => Promise<T>
  ): Promise<T> => {
    const answered = await ask(asked)
    const parsed = schema.safeParse(answered)
    return parsed.success ? parsed.data : here()
  }

  return {
    contentsOf: (path) =>
      orHere({ ask: 'contents', path }, contentsResult, () => readHere.contentsOf(path)),
    kindOf: (path, type) =>
      orHere({ ask: 'kind', path, type }, kindResult, () => readHere.kindOf(path, type)),
    isReading: () => waiting.size > 0,
    // Not by `terminate`: threads that are ended from outside have crashed Electron (electron#47986).
    rest: () => {
      if (waiting.size > 0) return
      const resting = thread
      thread = null
      resting?.postMessage(REST)
    }
  }
}
