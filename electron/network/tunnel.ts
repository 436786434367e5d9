import { Socket } from 'node:net'
import { fail, ok, type Result } from '@shared/problem'
import type { buildConnector } from 'undici'
import { problemOfConnecting } from './connect-errors'
import type { Undici } from './load-undici'
import type { Route } from './route'

/**
 * Asks a proxy for a connection to `host` (`host:port`). The proxy learns the host and the
 * credentials it wants, and nothing else.
 */
export async function openTunnel(
  undici: Undici,
  proxy: Route & { kind: 'proxy' },
  host: string,
  secure: buildConnector.BuildOptions
): Promise<Result<Socket>> {
  const client = new undici.Client(proxy.address, {
    connect: secure,
    headersTimeout: secure.timeout ?? 0
  })
  const headers: Record<string, string> = { host }
  if (proxy.credentials !== null) headers['proxy-authorization'] = `Basic ${proxy.credentials}`

  try {
    const { statusCode, socket } = await client.connect({ path: host, headers })
    if (statusCode >= 200 && statusCode < 300 && socket instanceof Socket) return ok(socket)

    socket.on('error', () => undefined).destroy()
    return fail({ kind: 'proxy-refused', status: statusCode })
  } catch (error) {
    await client.destroy().catch(() => undefined)
    return fail(problemOfConnecting(error))
  }
}
