import { createServer } from 'node:http'

/** A server that answers anybody, so that it sees whatever leaves the page. */
interface Foreign {
  readonly url: string
  readonly seen: readonly string[]
  close(): void
}

export async function startForeign(): Promise<Foreign> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' })
      .end('<p>reached')
  })
  server.on('upgrade', (request, socket) => {
    seen.push(`upgrade ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
