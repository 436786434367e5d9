import { EventEmitter } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRotatingFile } from '../../../electron/files/rotating'
import { createLog, openLog } from '../../../electron/log/log'
import { failureOf } from '../../../electron/log/log-event'
import { createRedactor } from '../../../electron/log/redact'
import { logCrashes } from '../../../electron/main/lifecycle/crash-log'

const MB = 1024 * 1024
let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-log-'))
  path = join(folder, 'logs', 'kling-sweep.log')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = (limitBytes = 1024 * 1024) => {
  const redactor = createRedactor()
  return {
    redactor,
    log: createLog({
      file: createRotatingFile(path, limitBytes, 3),
      redactor,
      now: () => Date.UTC(2026, 10, 24)
    })
  }
}
const linesOf = async (name = path): Promise<{ event: string }[]> =>
  (await readFile(name, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('the log', () => {
  it('holds one JSON object per event, with its time and level', async () => {
    const { log } = open()
    log.write({
      event: 'listing-ended',
      library: 'uploads',
      problem: null,
      completeness: 'complete',
      assets: 1037,
      repeats: 0,
      unusable: 0,
      requests: 4
    })
    log.write(
      failureOf('library:list', {
        problem: {
          kind: 'service-failed',
          status: 503,
          said: 'anna@example.com is away',
          retryAfterMs: null
        }
      })
    )
    await log.end()
    expect(await linesOf()).toEqual([
      {
        at: '2026-11-24T00:00:00.000Z',
        level: 'info',
        event: 'listing-ended',
        library: 'uploads',
        problem: null,
        completeness: 'complete',
        assets: 1037,
        repeats: 0,
        unusable: 0,
        requests: 4
      },
      {
        at: '2026-11-24T00:00:00.000Z',
        level: 'warn',
        event: 'problem',
        of: 'library:list',
        problem: { kind: 'service-failed', status: 503 }
      },
      { at: '2026-11-24T00:00:00.000Z', level: 'info', event: 'stop' }
    ])
  })

  it('rotates at its limit, and keeps three files', async () => {
    const { log } = open(2_000)
    for (let at = 0; at < 100; at += 1) log.write({ event: 'run-started', total: at, requests: 1 })
    await log.end()
    expect((await readdir(join(folder, 'logs'))).toSorted()).toEqual([
      'kling-sweep.log',
      'kling-sweep.log.1',
      'kling-sweep.log.2'
    ])
    for (const name of await readdir(join(folder, 'logs')))
      expect((await stat(join(folder, 'logs', name))).size).toBeLessThanOrEqual(2_000)
    expect((await linesOf()).at(-1)?.event).toBe('stop')
  })

  it('rotates at 1 MB: three files, of which the oldest goes', async () => {
    await mkdir(join(folder, 'logs'))
    const room = 400
    const full = (text: string, bytes: number): string => `${text.repeat(bytes - 1)}\n`
    await writeFile(path, full('a', MB - room))
    await writeFile(`${path}.1`, full('b', MB))
    await writeFile(`${path}.2`, full('c', MB))
    const { log } = openLog(folder, '/home/nobody', {
      version: '1',
      runtime: 'r',
      system: 's',
      provisioning: null
    })
    for (let at = 0; at < 5; at += 1) log.write({ event: 'run-started', total: at, requests: 1 })
    await log.end()
    const texts = new Map<string, string>()
    for (const name of await readdir(join(folder, 'logs')))
      texts.set(name, await readFile(join(folder, 'logs', name), 'utf8'))
    expect([...texts.keys()].toSorted()).toEqual([
      'kling-sweep.log',
      'kling-sweep.log.1',
      'kling-sweep.log.2'
    ])
    for (const [name, text] of texts) expect(Buffer.byteLength(text), name).toBeLessThanOrEqual(MB)
    expect(texts.get('kling-sweep.log.1')?.startsWith('aaa')).toBe(true)
    expect(texts.get('kling-sweep.log.2')).toBe(full('b', MB))
    expect((await linesOf()).at(-1)?.event).toBe('stop')
  })

  it.skipIf(process.platform !== 'linux')(
    'survives a full disk, and later says how many lines were lost',
    async () => {
      await mkdir(join(folder, 'logs'))
      // A device that takes nothing: every write fails with ENOSPC.
      await symlink('/dev/full', path)
      const { log } = open()
      for (let at = 0; at < 5; at += 1) log.write({ event: 'run-started', total: at, requests: 1 })
      log.writeNow({ event: 'page-gone', reason: 'oom', exitCode: 9 })
      await log.end()
      await rm(path)
      await log.end()
      expect(await linesOf()).toMatchObject([{ event: 'lines-lost', lines: 6 }, { event: 'stop' }])
    }
  )

  it('keeps its lines in memory where no file can be written', async () => {
    await writeFile(join(folder, 'logs'), 'a file of somebody else')
    const { log } = open()
    log.write({ event: 'run-started', total: 1, requests: 1 })
    log.writeNow({ event: 'page-gone', reason: 'crashed', exitCode: 5 })
    await log.end()
    expect((await log.recent()).map((line) => JSON.parse(String(line)).event)).toEqual([
      'run-started',
      'page-gone',
      'stop'
    ])
    expect(await readFile(join(folder, 'logs'), 'utf8')).toBe('a file of somebody else')
  })

  it('returns the last 200 lines over two sessions, redacted by what is known now', async () => {
    const before = open()
    for (let at = 0; at < 250; at += 1)
      before.log.write({ event: 'run-started', total: at, requests: 1 })
    before.log.write({ event: 'page-error', message: 'hunter2hunter2 broke', stack: '' })
    await before.log.end()
    const { log, redactor } = open()
    redactor.hide('hunter2hunter2')
    const lines = (await log.recent()).map(String)
    expect(lines).toHaveLength(200)
    expect(lines.at(-2)).toContain('[token] broke')
  })

  it('writes down errors nobody expected, and a page that is gone', async () => {
    const { log } = open()
    const running = new EventEmitter()
    const app = new EventEmitter()
    const contents = new EventEmitter()
    logCrashes(running, app as never, log)
    app.emit('web-contents-created', {}, contents)
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    running.emit('unhandledRejection', 'a promise for anna@example.com')
    await log.end()
    // The last words are on the disk before the call returns.
    running.emit('uncaughtExceptionMonitor', new Error('no more'), 'uncaughtException')
    const lines = await linesOf()
    expect(lines.map(({ event }) => event)).toEqual(['page-gone', 'exception', 'stop', 'exception'])
    expect(JSON.stringify(lines)).not.toContain('anna')
    expect(JSON.stringify(lines.at(-1))).toContain('Error: no more')
  })
})

describe('the log’s redaction', () => {
  it('lets no planted secret into the file, wherever it stands', {
    timeout: 30_000
  }, async () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{8,20}$/)
    const secrets = fc.oneof(
      fc.record({ secret: fc.stringMatching(/^[\x21-\x7e]{8,40}$/), form: fc.constant('known') }),
      fc.record({
        secret: word,
        form: fc.constantFrom(
          'token',
          'bearer',
          'header',
          'e-mail',
          'query',
          'signed',
          'field',
          'credentials'
        )
      })
    )
    const written: Readonly<Record<string, (secret: string) => string>> = {
      known: (secret) => secret,
      token: (secret) => `user:77-${secret}`,
      bearer: (secret) => `Bearer ${secret}`,
      header: (secret) => `authorization: ${secret}`,
      'e-mail': (secret) => `${secret}@studio.example`,
      query: (secret) => `/assets/?email=${secret}`,
      signed: (secret) => `https://cdn.kling.example/${secret}.png?sign=${secret}`,
      field: (secret) => `"token":"${secret}"`,
      credentials: (secret) => `https://anna:${secret}@host.example/`
    }
    const around = fc.oneof(
      fc.constantFrom('', ' ', '\n', '"', '(', '{"a":"', '\\', 'ü', 'failed: '),
      fc.string({ maxLength: 12 })
    )
    const { log, redactor } = open()
    const planted: string[] = []
    fc.assert(
      fc.property(
        secrets,
        around,
        fc.string({ maxLength: 12 }),
        fc.boolean(),
        ({ secret, form }, before, after, inStack) => {
          if (form === 'known') redactor.hide(secret)
          // A separator after it: what runs into a secret without one is part of it.
          const text = `${before} ${written[form]?.(secret)} ${after}`
          planted.push(secret)
          log.write({
            event: 'page-error',
            message: inStack ? 'm' : text,
            stack: inStack ? text : 's'
          })
          log.write(failureOf('library:list', { error: new Error(text) }))
        }
      ),
      { numRuns: 150 }
    )
    await log.end()
    const read = async (): Promise<string[]> => (await readFile(path, 'utf8')).trim().split('\n')
    // The end of the log waits for a slow disk, but not for long.
    await expect
      .poll(async () => (await read()).length, { timeout: 20_000 })
      .toBe(2 * planted.length + 1)
    const lines = await read()
    lines.slice(0, -1).forEach((line, at) => {
      const { message = '', stack = '', error = '' } = JSON.parse(line)
      const secret = planted[Math.floor(at / 2)] ?? ''
      // Of the stack, the names of this test's own functions are left out: a made-up secret may be
      // called like one.
      for (const text of [message, stack, error.split('\n    at ')[0]])
        expect(text).not.toContain(secret)
    })
  })
})
