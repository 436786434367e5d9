import type { LinkName } from '@shared/links'
import { fail, ok, type Result } from '@shared/problem'

/** Every address this program opens outside itself. The page names a link, never an address. */
export const LINKS: Readonly<Record<LinkName, string>> = {
  useapi: 'https://useapi.net/',
  'useapi-kling': 'https://useapi.net/docs/start-here/setup-kling',
  releases: 'https://github.com/kling-sweep/kling-sweep/releases'
}

/** Where the newest version is told: the only address that the look-up reads. A placeholder. */
export const NEWEST_VERSION = 'https://api.github.com/repos/kling-sweep/kling-sweep/releases/latest'

/** Opens one of them in the system's browser. */
export type OpenLink = (name: LinkName) => Promise<Result<null>>

/**
 * `openExternal` is Electron's: it hands the address to the system, which starts whatever program
 * is registered for it.
 */
export function createOpenLink(openExternal: (address: string) => Promise<void>): OpenLink {
  return async (name) => {
    try {
      await openExternal(LINKS[name])
      return ok(null)
    } catch {
      return fail({ kind: 'link-failed', address: LINKS[name] })
    }
  }
}
