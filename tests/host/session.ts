import type { Session } from 'electron'
import { needsReady } from './readiness'
import { strict } from './strict'

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>
type Permission = Parameters<RequestHandler>[1]

let request: RequestHandler | null = null
let check: CheckHandler | null = null

const defaultSession = strict('session.defaultSession', {
  setPermissionRequestHandler: (handler: RequestHandler | null): void => {
    request = handler
  },
  setPermissionCheckHandler: (handler: CheckHandler | null): void => {
    check = handler
  },
  setDevicePermissionHandler: () => undefined,
  setDisplayMediaRequestHandler: () => undefined,
  on: (event: string) => {
    if (event !== 'will-download') throw new Error(`session.on('${event}') is not in the host`)
    return defaultSession
  },
  /** A test names the system's proxy settings, written as a proxy script's answer. */
  resolveProxy: async () => process.env['KLING_SWEEP_HOST_PROXY'] ?? 'DIRECT'
} satisfies Partial<Record<keyof Session, unknown>>)

export const session = strict('session', {
  get defaultSession() {
    needsReady('session.defaultSession')
    return defaultSession
  }
})

/** Who asks for a permission. */
interface Asker {
  readonly url: string
  readonly isMainFrame: boolean
}

/**
 * Whether a page is given a permission. As in Electron, it is without a handler, and with both both
 * must agree. The origin of a look-up ends with a slash.
 */
export async function isPermitted(
  permission: Permission,
  { url, isMainFrame }: Asker
): Promise<boolean> {
  const details = { requestingUrl: url, isMainFrame }
  const { protocol, host } = new URL(url)
  const isFound = check?.(null, permission, `${protocol}//${host}/`, details) ?? true
  if (!isFound || !request) return isFound

  const asked = request
  return new Promise((resolve) => asked({} as never, permission, resolve, details))
}
