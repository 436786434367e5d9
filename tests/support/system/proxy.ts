import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Certificate } from './certificate'

/** What a proxy does with a CONNECT instead of opening the tunnel. */
export type ProxyFault =
  | 'reset-before-answer'
  | 'reset-after-answer'
  | 'silent'
  | { readonly status: number }

export interface ProxyOptions {
  readonly fault?: ProxyFault
  /** Speaks TLS itself, as an HTTPS proxy. */
  readonly secure?: Certificate
  /** The value of `Proxy-Authorization` it demands. */
  readonly authorization?: string
  /** Where every connection goes, since names in tests do not resolve. */
  readonly port: number
}

export interface TestProxy {
  readonly port: number
  /** `host:port` of each CONNECT, in order. */
  readonly asked: readonly string[]
  /** Resets every connection. */
  reset(): void
  close(): Promise<void>
}

/** A real CONNECT proxy on loopback. */
export async function startProxy({
  fault,
  secure,
  authorization,
  port
}: ProxyOptions): Promise<TestProxy> {
  const asked: string[] = []
  const sockets = new Set<Duplex>()
  const server: Server = secure ? createSecureServer(secure) : createServer()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
  })
  const reset = (): void => {
    for (const socket of sockets)
      if ('resetAndDestroy' in socket && typeof socket.resetAndDestroy === 'function')
        socket.resetAndDestroy()
  }
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    asked.push(request.url ?? '')
    client.on('error', () => undefined)
    if (fault === 'silent') return
    if (fault === 'reset-before-answer') return reset()
    const isKnown =
      authorization === undefined || request.headers['proxy-authorization'] === authorization
    const allowed = isKnown ? 200 : 407
    const status = typeof fault === 'object' ? fault.status : allowed
    client.write(`HTTP/1.1 ${status} Answer\r\n\r\n`)
    if (status !== 200) return void client.end()
    if (fault === 'reset-after-answer') return void setImmediate(reset)
    const upstream = connect(port, '127.0.0.1')
    sockets.add(upstream)
    upstream.on('error', () => client.destroy()).on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
    client.pipe(upstream).pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    asked,
    reset,
    close: () => {
      reset()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}
