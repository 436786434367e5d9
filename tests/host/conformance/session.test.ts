import { afterEach, describe, expect, it } from 'vitest'
import { readiness } from '../readiness'
import { isPermitted, session } from '../session'

readiness.isReady = true
const { defaultSession } = session
afterEach(() => {
  defaultSession.setPermissionRequestHandler(null)
  defaultSession.setPermissionCheckHandler(null)
})
const page = { url: 'app://ui/index.html', isMainFrame: true }

describe('permissions', () => {
  it('are given without a handler', async () => {
    expect(await isPermitted('fullscreen', page)).toBe(true)
  })

  it('are given only if the request and the look-up both say so', async () => {
    for (const [requested, found] of [
      [true, true],
      [true, false],
      [false, true]
    ]) {
      defaultSession.setPermissionRequestHandler((_contents, _permission, answer) =>
        answer(requested === true)
      )
      defaultSession.setPermissionCheckHandler(() => found === true)
      expect(await isPermitted('fullscreen', page)).toBe(requested && found)
    }
  })

  it('tell who asks: an origin with a slash, the address, and whether it is the main frame', async () => {
    const seen: unknown[] = []
    defaultSession.setPermissionCheckHandler((_contents, permission, origin, details) => {
      seen.push(permission, origin, details)
      return true
    })
    defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) => {
      seen.push(permission, details)
      answer(true)
    })
    await isPermitted('fullscreen', { ...page, isMainFrame: false })
    const details = { requestingUrl: page.url, isMainFrame: false }
    expect(seen).toEqual(['fullscreen', 'app://ui/', details, 'fullscreen', details])
  })
})
