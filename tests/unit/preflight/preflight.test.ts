import { afterEach, describe, expect, it } from 'vitest'
import { generateUploads } from '../../../electron/demo/generate'
import { SUBSCRIPTION_PATH } from '../../../electron/demo/routes'
import { createKling, type Kling } from '../../../electron/kling/client'
import { checkPreflight, SOON_MS } from '../../../electron/preflight/preflight'
import { systemClock } from '../../../electron/time/clock'
import { words as preflightWords } from '../../../renderer/preflight/words'
import { startServer, type TestServer } from '../../support/service/demo'
import type { Script } from '../../support/service/script'
import { STRAIGHT } from '../../support/system/straight'

const EMAIL = 'a+b@example.com'
const NOW = Date.UTC(2026, 10, 24)
const clock = { ...systemClock, now: () => NOW }
let server: TestServer
let kling: Kling

interface Service {
  readonly script?: Script
  readonly sessionEndsAt?: number
}
async function serve({ script, sessionEndsAt = NOW + SOON_MS + 1 }: Service): Promise<void> {
  server = await startServer({
    accounts: new Map([[EMAIL, generateUploads(3)]]),
    sessionEndsAt,
    ...(script ? { script } : {})
  })
  kling = createKling({ ...server, network: STRAIGHT })
}
async function findings(service: Service, email = EMAIL) {
  await serve(service)
  return checkPreflight(kling, email, clock)
}
/** Answers one path with this. */
const at =
  (wanted: string, status: number, body: unknown): Script =>
  ({ path }) =>
    path === wanted ? { answer: { status, body } } : undefined
const subscription = (body: unknown, status = 200): Script => at(SUBSCRIPTION_PATH, status, body)

afterEach(async () => {
  kling.close()
  await server.close()
})

describe('before a deletion', () => {
  it('says nothing where nothing is wrong, after three documented requests', async () => {
    expect(await findings({})).toEqual([])
    expect(server.requests.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([
      'GET /v1/kling/accounts',
      'GET /v1/kling/accounts/a%2Bb%40example.com',
      'GET /v2/account'
    ])
  })

  it('reports a subscription that is not active', async () => {
    expect(
      await findings({
        script: subscription({
          subscriptionIsActive: false,
          accounts: { total: 1, active: 1, error: 0 }
        })
      })
    ).toEqual([{ kind: 'subscription-inactive' }])
  })

  it.each([
    ['a 404', subscription('Not found', 404)],
    ['trouble', subscription('', 500)],
    ['another shape', subscription({ subscriptionIsActive: 'no' })],
    ['HTML', subscription('<html>')],
    ['a reset', ({ path }) => (path === SUBSCRIPTION_PATH ? { wire: 'reset' } : undefined)]
  ] satisfies [string, Script][])(
    '%s in place of the subscription says nothing',
    async (_name, script) => {
      expect(await findings({ script })).toEqual([])
    }
  )

  it('a 401 about the subscription does not count as a refused token', async () => {
    expect(await findings({ script: subscription({ error: 'Unauthorized' }, 401) })).toEqual([])
    expect(await kling.uploads.remove(EMAIL, ['1'])).toMatchObject({ ok: true })
  })

  it('reports an account that is gone, and not the state of its session', async () => {
    expect(await findings({ sessionEndsAt: NOW }, 'other@example.com')).toEqual([
      { kind: 'account-missing' }
    ])
    kling.close()
    await server.close()
    expect(await findings({ script: at('/accounts', 404, 'Configuration not found.') })).toEqual([
      { kind: 'account-missing' }
    ])
  })

  it('says nothing when the accounts cannot be listed', async () => {
    expect(
      await findings({
        script: ({ path }) =>
          path.startsWith('/accounts') ? { answer: { status: 503 } } : undefined
      })
    ).toEqual([])
  })

  it.each([
    ['the one account', `/accounts/${encodeURIComponent(EMAIL)}`],
    ['the list of accounts', '/accounts']
  ])('a broken session is told when %s answers 596', async (_name, path) => {
    expect(await findings({ script: at(path, 596, { error: 'session' }) })).toEqual([
      { kind: 'session-broken' }
    ])
  })

  it('reports a 596 from everywhere once, beside an inactive subscription', async () => {
    const script: Script = ({ path }) =>
      path.startsWith('/accounts') ? { answer: { status: 596 } } : undefined
    expect(await findings({ script })).toEqual([{ kind: 'session-broken' }])
    kling.close()
    await server.close()
    const both: Script = (request) =>
      script(request) ?? subscription({ subscriptionIsActive: false })(request)
    expect(await findings({ script: both })).toEqual([
      { kind: 'subscription-inactive' },
      { kind: 'session-broken' }
    ])
  })

  it.each([
    [-1, 'session-over'],
    [0, 'session-over'],
    [1, 'session-ending'],
    [SOON_MS, 'session-ending'],
    [SOON_MS + 1, null]
  ])('a session that ends in %i ms is %s', async (inMs, kind) => {
    expect(await findings({ sessionEndsAt: NOW + inMs })).toEqual(
      kind === null ? [] : [{ kind, at: NOW + inMs }]
    )
  })

  it('a session’s end without a zone is read in UTC', async () => {
    const body = { [EMAIL]: { email: EMAIL, session: { ExpireTimeUTC: '2026-11-24 12:00:00' } } }
    expect(await findings({ script: at('/accounts', 200, body) })).toEqual([
      { kind: 'session-ending', at: Date.UTC(2026, 10, 24, 12) }
    ])
  })

  it('each finding has its words and one remedy', () => {
    const kinds = ['subscription-inactive', 'account-missing', 'session-broken'] as const
    const all = [
      ...kinds.map((kind) => ({ kind })),
      { kind: 'session-over' as const, at: NOW },
      { kind: 'session-ending' as const, at: NOW }
    ]
    const words = all.map(preflightWords.of)
    expect(new Set(words.map(({ what }) => what)).size).toBe(all.length)
    for (const { what, remedy } of words) expect(`${what} ${remedy}`).toContain('useapi.net')
  })
})
