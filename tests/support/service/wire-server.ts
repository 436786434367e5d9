import { createServer, type Server, type Socket } from 'node:net'

/** A server that answers byte by byte, and counts the requests that have arrived whole. */
export interface WireServer {
  readonly baseUrl: string
  /** First line of every request, in the order of their arrival: `DELETE /v1/kling/… HTTP/1.1`. */
  readonly requests: readonly string[]
  /** Connections accepted so far. */
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/** `answer` gets every request, with its number from 0. The requests have no bodies. */
export async function startWireServer(
  answer: (socket: Socket, request: string, number: number) => void
): Promise<WireServer> {
  const requests: string[] = []
  const sockets = new Set<Socket>()
  let connections = 0

  const server: Server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)

    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      for (let end = text.indexOf('\r\n\r\n'); end !== -1; end = text.indexOf('\r\n\r\n')) {
        const head = text.slice(0, end)
        text = text.slice(end + 4)
        requests.push(head.split('\r\n')[0] ?? '')
        answer(socket, head, requests.length - 1)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1/kling`,
    requests,
    connections: () => connections,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}

/** An answer as it is on the wire. */
export const wireAnswer = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {}
): string =>
  [
    `HTTP/1.1 ${status} Answer`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body
  ].join('\r\n')
