import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CONTENT_SECURITY_POLICY,
  createPageServer
} from '../../../../electron/main/window/page-server'
import { refuseOpening } from '../../../host/rules/program-files'

const SECRET = 'outside the folder'
const INSIDE = 'export {}'
let root = ''
let serve: (request: Request) => Promise<Response>

/**
 * Real files: a secret of every type that is served, beside the folder, above it, and wherever a
 * path could lead.
 */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kling-sweep-page-'))
  const folder = join(root, 'app', 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'assets', 'main.js'), INSIDE)
  for (const place of ['', 'app', 'app/renderer-other', 'app/renderer..']) {
    await mkdir(join(root, place), { recursive: true })
    for (const name of ['secret.js', 'secret.html', 'index.html'])
      await writeFile(join(root, place, name), SECRET)
  }
  await writeFile(join(folder, '.hidden.js'), SECRET)
  await writeFile(join(folder, 'settings.json'), SECRET)
  serve = createPageServer({ folder, answerMedia: () => null })
})
afterAll(() => rm(root, { recursive: true, force: true }))

const ask = async (url: string, init?: RequestInit): Promise<Response> =>
  serve(new Request(url, init))

describe('the server of the page', () => {
  it('serves a file of the folder, with its type, the policy and no guessing', async () => {
    const answer = await ask('app://ui/assets/main.js')
    expect([answer.status, await answer.text()]).toEqual([200, INSIDE])
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff'
    })
  })

  it('reads it in place, as from an archive: to open it would copy it to another folder', async () => {
    const program = await mkdtemp(join(tmpdir(), 'kling-sweep-program-'))
    await mkdir(join(program, 'out', 'renderer'), { recursive: true })
    await writeFile(join(program, 'out', 'renderer', 'main.js'), INSIDE)
    const takeBack = refuseOpening(program)
    try {
      const own = createPageServer({
        folder: join(program, 'out', 'renderer'),
        answerMedia: () => null
      })
      expect((await own(new Request('app://ui/main.js'))).status).toBe(200)
    } finally {
      takeBack()
      await rm(program, { recursive: true, force: true })
    }
  })

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])(
    'answers no %s for a file',
    async (method) => {
      expect((await ask('app://ui/assets/main.js', { method })).status).toBe(404)
    }
  )

  it.each([
    'app://ui.evil/assets/main.js',
    'app://other/assets/main.js',
    'app://UI/assets/main.js',
    'https://ui/assets/main.js',
    'app://ui@x/a.js'
  ])('answers nothing for %s', async (url) => {
    const answer = await serve({ url, method: 'GET' } as Request)
    expect([answer.status, await answer.text()]).toEqual([404, ''])
  })

  /** What such paths are made of, as it is, escaped once, and escaped twice. */
  const pieces = [
    '..',
    '.',
    '...',
    '/',
    '\\',
    '\0',
    ':',
    '~',
    ' ',
    'C:',
    '//',
    '\\\\',
    'server\\share',
    'secret.js',
    'secret.html',
    'index.html',
    'assets'
  ]
  const once = (text: string): string =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const piece = fc
    .constantFrom(...pieces)
    .chain((text) =>
      fc.constantFrom(text, once(text), once(text).toUpperCase(), once(once(text)), `${text}/`)
    )
  const climbing = fc
    .tuple(
      fc.constantFrom(
        '',
        'assets/',
        '/',
        '%2f',
        '\\',
        'renderer/',
        '..%2f',
        '%2e%2e/',
        '%252e%252e%252f'
      ),
      fc.array(piece, { maxLength: 8 }),
      fc.constantFrom(
        'secret.js',
        '../secret.js',
        '%2e%2e%2fsecret.js',
        '..\\secret.html',
        'renderer../secret.js',
        '.hidden.js',
        'settings.json',
        ''
      )
    )
    .map(([start, middle, end]) => start + middle.join('') + end)

  it('never leaves its folder: .., escapes, double escapes, NUL, UNC, drive letters, backslashes', {
    timeout: 60_000
  }, async () => {
    let asked = 0
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(climbing, fc.string({ unit: 'binary', maxLength: 40 }), fc.webPath()),
        async (path) => {
          // As a page would send it, where it makes a URL, and raw, as nobody should.
          const urls = [
            `app://ui/${path}`,
            ...(URL.canParse(`app://ui/${path}`) ? [new URL(`app://ui/${path}`).href] : [])
          ]
          for (const url of urls) {
            asked += 1
            const answer = await serve({ url, method: 'GET' } as Request).catch(() => null)
            const text = await answer?.text()
            if (text?.includes(SECRET)) throw new Error(`${JSON.stringify(url)} left the folder`)
          }
        }
      ),
      { numRuns: 500 }
    )
    expect(asked).toBeGreaterThan(500)
  })

  it.each([
    'app://ui/../secret.js',
    'app://ui/assets/../../secret.js',
    'app://ui/%2e%2e/secret.js',
    'app://ui/..%2fsecret.js',
    'app://ui/%252e%252e%252fsecret.js',
    'app://ui/assets/main.js%00.html',
    'app://ui//server/share/secret.js',
    'app://ui/\\\\server\\share\\secret.js',
    'app://ui/C:/secret.js',
    'app://ui/assets/main.js:stream.js',
    'app://ui/.hidden.js',
    'app://ui/settings.json',
    'app://ui/'
  ])('has no file for %s', async (url) => {
    expect((await ask(url)).status).toBe(404)
  })
})
