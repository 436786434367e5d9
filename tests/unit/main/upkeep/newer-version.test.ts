import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { Preferences } from '@shared/settings'
import { afterEach, describe, expect, it } from 'vitest'
import { createNewerVersion } from '../../../../electron/main/upkeep/newer-version'
import { STRAIGHT } from '../../../support/system/straight'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A look-up by version 1.9.0 at a server that answers so. */
async function looking(answer: unknown, status = 200) {
  const requests: {
    method: string | undefined
    url: string | undefined
    headers: IncomingHttpHeaders
  }[] = []
  const server = createServer(({ method, url, headers }, response) => {
    requests.push({ method, url, headers })
    response.writeHead(status, { location: '/elsewhere' })
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  const wish: { now: Preferences['newVersions'] } = { now: 'tell' }
  const newer = createNewerVersion({
    network: STRAIGHT,
    address: `http://127.0.0.1:${address.port}/newest`,
    version: '1.9.0',
    wish: () => wish.now
  })
  return { newer, wish, requests }
}

describe('a newer version', () => {
  it.each(['ask', 'never'] as const)('is not looked for while the wish is "%s"', async (now) => {
    const { newer, wish, requests } = await looking({ tag_name: 'v2.0.0' })
    wish.now = now
    expect(await newer()).toBeNull()
    expect(requests).toEqual([])
  })

  it('is looked for once, by one request that says nothing about the user', async () => {
    const { newer, requests } = await looking({ tag_name: 'v2.0.0' })
    expect([await newer(), await newer()]).toEqual(['2.0.0', '2.0.0'])
    expect(requests).toMatchObject([{ method: 'GET', url: '/newest' }])
    expect(Object.keys(requests[0]?.headers ?? {}).toSorted()).toEqual([
      'accept',
      'connection',
      'host',
      'user-agent'
    ])
    expect(requests[0]?.headers['user-agent']).toBe('undici')
  })

  it.each([
    ['v1.10.0', '1.10.0'],
    ['1.9.1', '1.9.1'],
    ['v1.9.0', null],
    ['v1.8.9', null],
    ['v0.10.11', null]
  ])('is told by its numbers: %s', async (tag, told) => {
    expect(await (await looking({ tag_name: tag })).newer()).toBe(told)
  })

  it.each([
    ['no release', {}],
    ['no JSON', '<html>'],
    ['a name that is no version', { tag_name: 'v2.0.0"><a href="https://evil.example">' }],
    ['a version to be tried', { tag_name: 'v2.0.0-beta.1' }],
    ['a draft', { tag_name: 'v2.0.0', draft: true }],
    ['a pre-release', { tag_name: 'v2.0.0', prerelease: true }],
    ['far too much', ' '.repeat(2_000_000)]
  ])('is not told by %s', async (_what, answer) => {
    expect(await (await looking(answer)).newer()).toBeNull()
  })

  it.each([302, 404, 500])('is not told by a %i, and no other address is read', async (status) => {
    const { newer, requests } = await looking({ tag_name: 'v2.0.0' }, status)
    expect(await newer()).toBeNull()
    expect(requests).toHaveLength(1)
  })
})
