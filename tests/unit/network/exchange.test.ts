import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Dispatcher } from 'undici'
import { describe, expect, it } from 'vitest'
import { ConnectError, problemOfTransport } from '../../../electron/network/connect-errors'
import { type Exchange, exchange, HeldBack } from '../../../electron/network/exchange'

type Handler = Required<Dispatcher.DispatchHandler>

/** A request handed to a dispatcher that does what `play` says. */
function over(
  play: (handler: Handler, controller: FakeController) => void,
  options: Partial<Exchange> = {}
) {
  const controller = new FakeController()
  const dispatcher = {
    dispatch: (_options: unknown, handler: Dispatcher.DispatchHandler) => {
      play(handler as Handler, controller)
      return true
    }
  }
  const answer = exchange(dispatcher, {
    address: 'http://service.test/a?b=c',
    method: 'DELETE',
    headers: {},
    signal: new AbortController().signal,
    ...options
  })
  return { answer, controller }
}

class FakeController implements Dispatcher.DispatchController {
  aborted = false
  paused = false
  reason: Error | null = null
  abort(reason: Error): void {
    this.aborted = true
    this.reason = reason
  }
  pause(): void {
    this.paused = true
  }
  resume(): void {
    this.paused = false
  }
}

describe('one request', () => {
  it('is never written twice, whatever the library does: the second time it is aborted', async () => {
    const { answer, controller } = over((handler, it) => {
      handler.onRequestStart(it, {})
      expect(it.aborted).toBe(false)
      handler.onRequestStart(it, {})
      handler.onResponseError(it, it.reason ?? new Error('not aborted'))
    })
    await expect(answer).rejects.toThrow('never written twice')
    expect(controller.aborted).toBe(true)
  })

  it('counts as not sent only if no connection was made before it was written', async () => {
    const unreachable = new ConnectError({ kind: 'unreachable', code: 'ECONNREFUSED' })
    const before = over((handler, it) => handler.onResponseError(it, unreachable))
    expect(problemOfTransport(await before.answer.catch((error) => error))).toEqual({
      kind: 'unreachable',
      code: 'ECONNREFUSED'
    })

    const after = over((handler, it) => {
      handler.onRequestStart(it, {})
      handler.onResponseError(it, unreachable)
    })
    expect(problemOfTransport(await after.answer.catch((error) => error))).toMatchObject({
      kind: 'interrupted'
    })
  })

  it('that is cancelled while it connects ends at once, and is not written later', async () => {
    const cancel = new AbortController()
    let connect = (): void => undefined
    const { answer, controller } = over(
      (handler, it) => {
        connect = () => handler.onRequestStart(it, {})
      },
      { signal: cancel.signal }
    )
    cancel.abort()
    await expect(answer).rejects.toThrow()
    connect()
    expect(controller.aborted).toBe(true)
  })

  it('is held back when it may no longer leave once there is a connection', async () => {
    let wasAsked = false
    const { answer, controller } = over(
      (handler, it) => {
        expect(wasAsked).toBe(false)
        handler.onRequestStart(it, {})
        handler.onResponseError(it, it.reason ?? new Error('not aborted'))
      },
      {
        mayLeave: () => {
          wasAsked = true
          return false
        }
      }
    )
    await expect(answer).rejects.toBeInstanceOf(HeldBack)
    expect(controller.aborted).toBe(true)
  })

  it('skips early hints, and joins repeated headers', async () => {
    const { answer } = over((handler, it) => {
      handler.onRequestStart(it, {})
      handler.onResponseStart(it, 103, { link: '</a>' })
      handler.onResponseStart(it, 200, { 'set-cookie': ['a', 'b'], 'retry-after': '5' })
      handler.onResponseEnd(it, {})
    })
    const { status, header } = await answer
    expect([status, header('set-cookie'), header('retry-after'), header('link')]).toEqual([
      200,
      'a, b',
      '5',
      null
    ])
  })
})

describe('a body', () => {
  const text = 'one asset after another '.repeat(50)
  const encodings = [
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)]
  ] as const
  const read = async (encoding: string, bytes: Uint8Array): Promise<string> => {
    const { answer } = over((handler, it) => {
      handler.onRequestStart(it, {})
      handler.onResponseStart(it, 200, { 'content-encoding': encoding })
      handler.onResponseData(it, Buffer.from(bytes))
      handler.onResponseEnd(it, {})
    })
    const parts: Uint8Array[] = []
    for await (const part of (await answer).body) parts.push(part)
    return Buffer.concat(parts).toString()
  }

  it.each(encodings)('is decoded: %s', async (encoding, bytes) => {
    expect(await read(encoding, bytes)).toBe(text)
  })

  it.each(encodings.slice(0, 4))('cut off in the middle fails: %s', async (encoding, bytes) => {
    await expect(read(encoding, bytes.subarray(0, bytes.length / 2))).rejects.toThrow()
  })

  it('that nobody reads fails without ending the program', async () => {
    const { answer, controller } = over((handler, it) => {
      handler.onRequestStart(it, {})
      handler.onResponseStart(it, 200, { 'content-encoding': 'gzip' })
      handler.onResponseData(it, Buffer.from('no gzip'))
      handler.onResponseError(it, new Error('reset'))
    })
    const { body } = await answer
    await new Promise(setImmediate)
    body.destroy()
    await new Promise(setImmediate)
    expect(controller.aborted).toBe(true)
  })

  it('makes the sender wait when nobody reads', async () => {
    const { answer, controller } = over((handler, it) => {
      handler.onRequestStart(it, {})
      handler.onResponseStart(it, 200, {})
      handler.onResponseData(it, Buffer.alloc(1_000_000))
    })
    const { body } = await answer
    expect(controller.paused).toBe(true)
    body.read()
    await new Promise(setImmediate)
    expect(controller.paused).toBe(false)
    body.destroy()
  })
})
