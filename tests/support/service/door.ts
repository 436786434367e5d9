import { Server, type ServerResponse } from 'node:http'

/** The server's listening socket, so that connections can be refused for a while. */
export interface Door {
  /** Drops every connection of the response's server, and listens again after so long. */
  readonly shut: (response: ServerResponse, ms: number) => void
  /** The server closes, and never listens again. */
  readonly lock: () => void
}

export function createDoor(): Door {
  let reopening: NodeJS.Timeout | undefined
  let isLocked = false
  return {
    shut: (response, ms) => {
      const server = serverOf(response)
      const address = server.address()
      // Shut already: this request had come in before.
      if (address === null || typeof address === 'string') return

      server.close()
      server.closeAllConnections()
      reopening = setTimeout(() => {
        if (!isLocked) server.listen(address.port, '127.0.0.1')
      }, ms)
    },
    lock: () => {
      isLocked = true
      clearTimeout(reopening)
    }
  }
}

/** Node keeps it on the socket, without documenting it. */
function serverOf({ socket }: ServerResponse): Server {
  const server: unknown = socket && Reflect.get(socket, 'server')
  if (!(server instanceof Server)) throw new Error('a response without its server')
  return server
}
