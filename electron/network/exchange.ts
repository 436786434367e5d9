import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { decodedBody } from './body-encoding'
import { ConnectError } from './connect-errors'

export interface Exchange {
  readonly address: string
  readonly method: 'GET' | 'DELETE' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  /** What is sent, part after part, as fast as the connection takes it; it can be read once. */
  readonly body?: Readable
  readonly signal: AbortSignal
  /** Asked once there is a connection, right before the first byte leaves. */
  readonly mayLeave?: () => boolean
}

/** Its `mayLeave` said no: nothing was written. */
export class HeldBack extends Error {}

/** An answer, before its body is read. */
export interface Answer {
  /** From 200. What comes before, such as early hints (103), is skipped. */
  readonly status: number
  /** By its name in lower case; null if it was not sent. */
  readonly header: (name: string) => string | null
  /** Decoded. Must be read to its end or destroyed, which ends the connection. */
  readonly body: Readable
}

/** As `fetch` sends them: some services refuse a request without. */
const COMMON_HEADERS = { accept: '*/*', 'user-agent': 'undici' }

/**
 * Sends one request and waits for its answer's headers. It leaves at most once, by what undici
 * calls `dispatch`: `fetch` sends again on a 421. No redirect is followed.
 *
 * Rejects with a `ConnectError` only if nothing was written to a connection. After any other error
 * the request may have arrived. The signal ends it at any time, until the body has been read.
 */
export function exchange(
  dispatcher: Pick<Dispatcher, 'dispatch'>,
  { address, method, headers, body: given, signal, mayLeave = () => true }: Exchange
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(cancelled(signal))

    let hasStarted = false
    let abort: ((reason: Error) => void) | undefined
    let body: Readable | undefined

    const onAbort = (): void => {
      const reason = cancelled(signal)
      // While it connects nothing can be aborted: then it ends as soon as it would be written.
      abort?.(reason)
      body?.destroy(reason)
      reject(reason)
    }
    const end = (): void => signal.removeEventListener('abort', onAbort)
    signal.addEventListener('abort', onAbort)

    const { origin, pathname, search } = new URL(address)
    const path = pathname + search
    const request = {
      origin,
      path,
      method,
      headers: { ...COMMON_HEADERS, ...headers },
      ...(given && { body: given })
    }
    dispatcher.dispatch(request, {
      onRequestStart: (controller) => {
        if (hasStarted) return controller.abort(new Error('a request is never written twice'))
        if (signal.aborted) return controller.abort(cancelled(signal))
        if (!mayLeave()) return controller.abort(new HeldBack())
        hasStarted = true
        abort = (reason) => controller.abort(reason)
      },
      onResponseStart: (controller, status, fields) => {
        if (status < 200) return
        body = bodyOf(controller)
        const header = (name: string): string | null => oneLine(fields[name])
        resolve({ status, header, body: decodedBody(body, header('content-encoding')) })
      },
      onResponseData: (controller, chunk) => {
        if (body?.push(chunk) === false) controller.pause()
      },
      onResponseEnd: () => {
        end()
        body?.push(null)
      },
      onResponseError: (_controller, error) => {
        end()
        body?.destroy(error)
        reject(hasStarted && error instanceof ConnectError ? new Error(error.message) : error)
      }
    })
  })
}

/** What may wait to be read: fewer, and every part that arrives would stop the sender. */
const WAITING_BYTES = 256 * 1024

/** What undici hands over, as a stream; a full stream makes the sender wait. */
function bodyOf(controller: Dispatcher.DispatchController): Readable {
  const body: Readable = new Readable({
    highWaterMark: WAITING_BYTES,
    read: () => controller.resume(),
    destroy: (error, done) => {
      if (!body.readableEnded) controller.abort(error ?? new Error('the body was not wanted'))
      done(error)
    }
  })
  // Whoever reads it hears of the failure; one that nobody reads must not end the program.
  return body.on('error', () => undefined)
}

const cancelled = (signal: AbortSignal): Error =>
  signal.reason instanceof Error ? signal.reason : new Error('cancelled')

const oneLine = (value: string | string[] | undefined): string | null =>
  Array.isArray(value) ? value.join(', ') : (value ?? null)
