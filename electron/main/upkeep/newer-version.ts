import type { Preferences } from '@shared/settings'
import { z } from 'zod'
import type { Network } from '../../network/network'
import { within } from '../../time/within'

const LIMIT_BYTES = 1024 * 1024
const TIME_LIMIT_MS = 15_000

const release = z.object({
  tag_name: z.string().regex(/^v?\d{1,6}\.\d{1,6}\.\d{1,6}$/),
  draft: z.literal(false).optional(),
  prerelease: z.literal(false).optional()
})

/** "1.2.3", if it is newer than this program; null when it is not, is not known or not wanted. */
export type NewerVersion = () => Promise<string | null>

interface Options {
  readonly network: Network
  /** The one address that is read. */
  readonly address: string
  /** This program's. */
  readonly version: string
  readonly wish: () => Preferences['newVersions']
}

/**
 * Looks up the newest version, once a session and only for a user who has asked for it. Nothing is
 * downloaded, and the request says nothing about the user or the program. Failure is silence.
 */
export function createNewerVersion({ network, address, version, wish }: Options): NewerVersion {
  let found: Promise<string | null> | null = null

  const look = async (): Promise<string | null> => {
    const way = network.open({ connectLimitMs: TIME_LIMIT_MS })
    try {
      const newest = await within(newestAt(way.send, address), TIME_LIMIT_MS, () => null)
      return newest !== null && isNewer(newest, version) ? newest : null
    } catch {
      return null
    } finally {
      way.close()
    }
  }

  return async () => {
    if (wish() !== 'tell') return null
    found ??= look()
    return found
  }
}

type Send = ReturnType<Network['open']>['send']

async function newestAt(send: Send, address: string): Promise<string | null> {
  const headers = { accept: 'application/json' }
  const signal = AbortSignal.timeout(TIME_LIMIT_MS)
  const { status, body } = await send({ address, method: 'GET', headers, signal })
  if (status !== 200) {
    body.destroy()
    return null
  }

  const parts: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop early ends the connection.
  for await (const part of body) {
    bytes += part.byteLength
    if (bytes > LIMIT_BYTES) return null
    parts.push(part)
  }
  const read = release.safeParse(JSON.parse(Buffer.concat(parts).toString('utf8')))
  return read.success ? read.data.tag_name.replace(/^v/, '') : null
}

/** Compares number by number; of a version in another form nothing is newer. */
function isNewer(newest: string, version: string): boolean {
  const [theirs, ours] = [newest, version].map((text) => text.split('.').map(Number))
  if (!theirs || !ours || ours.length !== 3 || ours.some(Number.isNaN)) return false

  const differing = theirs.findIndex((part, at) => part !== ours[at])
  return differing !== -1 && (theirs[differing] ?? 0) > (ours[differing] ?? 0)
}
