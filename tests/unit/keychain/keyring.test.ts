import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../support/root'
import type { Order } from '../../support/system/keychain-child'
import { hasKeyring, type Keyring, startKeyring } from '../../support/system/keyring'

// The rows of docs/keychain.md that can be tested on Linux, with the real gnome-keyring and keytar.
// Each test has its own bus.

/** Inside the project, so that the child process finds keytar. */
const built = join(root, 'test-results', 'keychain-child')
const ORIGIN = 'https://api.useapi.net'
const tokens = [{ id: 'a1', name: 'Studio', origin: ORIGIN, token: 'user:1-secret' }]
const silent = { ok: false, problem: { kind: 'keychain-silent', afterMs: 400 } }

let folder = ''
let keyring: Keyring | null = null
const children: ChildProcess[] = []

beforeAll(async () => {
  if (!hasKeyring) return
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: {
      ssr: join(root, 'tests/support/system/keychain-child.ts'),
      target: 'node20',
      outDir: built,
      emptyOutDir: true
    },
    ssr: { external: true }
  })
  await mkdir(built, { recursive: true })
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-keychain-'))
}, 60_000)
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true })
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await keyring?.close()
  keyring = null
})

interface Said {
  readonly said: unknown
  readonly made: number
  readonly writes: number
  readonly mostAtOnce: number
}

/** A process that speaks to the keychain at this address. */
async function speaker(busAddress: string | undefined) {
  const order = join(folder, `order-${children.length}.json`)
  const journal = join(folder, `journal-${children.length}`)
  await rm(journal, { force: true })
  await writeFile(order, JSON.stringify({ limitMs: 400, journal }))
  const { DBUS_SESSION_BUS_ADDRESS: _bus, DISPLAY: _display, ...env } = process.env
  const child = spawn(process.execPath, [join(built, 'keychain-child.js'), order], {
    env: busAddress === undefined ? env : { ...env, DBUS_SESSION_BUS_ADDRESS: busAddress },
    stdio: ['pipe', 'pipe', 'inherit']
  })
  children.push(child)
  let output = ''
  const waiting: (() => void)[] = []
  child.stdout.on('data', (chunk) => {
    output += String(chunk)
    for (const wake of waiting.splice(0)) wake()
  })
  let heard = 0
  const ask = async (what: Order): Promise<Said> => {
    const at = heard
    heard += 1
    child.stdin.write(`${JSON.stringify(what)}\n`)
    while (output.split('\n').length <= at + 1)
      await new Promise<void>((resolve) => waiting.push(resolve))
    return JSON.parse(output.split('\n')[at] ?? '')
  }
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal))
  )
  const quit = (): void =>
    void child.stdin.write(`${JSON.stringify({ do: 'quit' } satisfies Order)}\n`)
  return { ask, quit, ended, journal }
}

describe.skipIf(!hasKeyring)(
  'a real keyring (needs gnome-keyring and D-Bus)',
  { timeout: 30_000 },
  () => {
    it('keeps a token across a restart of program and service, with one item and one call at a time (R26)', async () => {
      keyring = await startKeyring()
      const first = await speaker(keyring.busAddress)
      expect(await first.ask({ do: 'read' })).toMatchObject({ said: { ok: true, value: null } })
      expect(await first.ask({ do: 'store', tokens, expected: false })).toMatchObject({
        said: { ok: true },
        mostAtOnce: 1
      })
      await keyring.unlock()
      const second = await speaker(keyring.busAddress)
      expect(await second.ask({ do: 'read' })).toMatchObject({ said: { ok: true, value: tokens } })
      expect(await second.ask({ do: 'clear' })).toMatchObject({
        said: { ok: true, value: 'cleared' }
      })
      expect(await second.ask({ do: 'read' })).toMatchObject({ said: { ok: true, value: null } })
    })

    it('no D-Bus: says so at once', async () => {
      for (const address of [undefined, 'unix:path=/nonexistent']) {
        const { ask } = await speaker(address)
        expect(await ask({ do: 'read' })).toMatchObject({
          said: { ok: false, problem: { kind: 'keychain-no-bus' } }
        })
        expect(await ask({ do: 'store', tokens, expected: false })).toMatchObject({
          said: { problem: { kind: 'keychain-no-bus' } },
          writes: 0
        })
      }
    })

    it('D-Bus without a keyring service: says so at once, and finds the service once it runs', async () => {
      keyring = await startKeyring()
      await keyring.end()
      const { ask } = await speaker(keyring.busAddress)
      expect(await ask({ do: 'read' })).toMatchObject({
        said: { ok: false, problem: { kind: 'keychain-no-service' } }
      })
      expect(await ask({ do: 'store', tokens, expected: false })).toMatchObject({
        said: { problem: { kind: 'keychain-no-service' } },
        writes: 0
      })
      await keyring.unlock()
      expect(await ask({ do: 'store', tokens, expected: false })).toMatchObject({
        said: { ok: true }
      })
    })

    it('locked: shows nothing, is not overwritten where a token is expected, and shows it once unlocked', async () => {
      keyring = await startKeyring()
      await (await speaker(keyring.busAddress)).ask({ do: 'store', tokens, expected: false })
      await keyring.lock()
      const { ask } = await speaker(keyring.busAddress)
      expect(await ask({ do: 'read' })).toMatchObject({ said: { ok: true, value: null } })
      expect(await ask({ do: 'store', tokens: [], expected: true })).toMatchObject({
        said: { problem: { kind: 'keychain-unreadable' } },
        writes: 0
      })
      // Without the mark in accounts.json, the write itself says that the keyring is locked.
      expect(await ask({ do: 'store', tokens, expected: false })).toMatchObject({
        said: { problem: { kind: 'keychain-locked' } }
      })
      expect(await ask({ do: 'clear' })).toMatchObject({ said: { ok: true, value: 'showed-none' } })
      await keyring.unlock()
      // A program that used the service before its restart must be restarted too.
      expect(await ask({ do: 'read' })).toMatchObject({
        said: { ok: false, problem: { kind: 'keychain-restarted' } }
      })
      expect(await (await speaker(keyring.busAddress)).ask({ do: 'read' })).toMatchObject({
        said: { ok: true, value: tokens }
      })
    })

    it('locked, five calls at once: they go one after another, so no thread is held and files can be read', async () => {
      keyring = await startKeyring()
      await (await speaker(keyring.busAddress)).ask({ do: 'store', tokens, expected: false })
      await keyring.lock()
      const { ask } = await speaker(keyring.busAddress)
      const nothing = { ok: true, value: null }
      const { said, mostAtOnce, made } = await ask({ do: 'read-five' })
      expect({ said, mostAtOnce, made }).toEqual({
        said: { reads: Array(5).fill(nothing), names: true },
        mostAtOnce: 1,
        made: 5
      })
    })

    it('stopped: gives up after the limit, makes no second call while the first hangs, and reads everything once it goes on', async () => {
      keyring = await startKeyring()
      await (await speaker(keyring.busAddress)).ask({ do: 'store', tokens, expected: false })
      keyring.wedge()
      const { ask } = await speaker(keyring.busAddress)
      expect(await ask({ do: 'read' })).toMatchObject({ said: silent, made: 1 })
      expect(await ask({ do: 'read' })).toMatchObject({ said: silent, made: 1 })
      expect(await ask({ do: 'store', tokens: [], expected: false })).toMatchObject({
        said: silent,
        made: 1,
        writes: 0
      })
      expect(await ask({ do: 'clear' })).toMatchObject({ said: silent, made: 1, writes: 0 })
      expect(await ask({ do: 'outstanding' })).toMatchObject({ said: true })
      keyring.unwedge()
      await ask({ do: 'free' })
      // The late answer is used: the keychain is not asked twice.
      expect(await ask({ do: 'read' })).toMatchObject({
        said: { ok: true, value: tokens },
        made: 1
      })
    })

    it('stopped, and the program quits: it ends within 2 s with its journal closed, while the service still hangs', async () => {
      keyring = await startKeyring()
      keyring.wedge()
      const { ask, quit, ended, journal } = await speaker(keyring.busAddress)
      expect(await ask({ do: 'read' })).toMatchObject({ said: silent })
      const asked = performance.now()
      quit()
      expect(await ended).toBe('SIGKILL')
      // Here the promise is a time: see `flushLimitMs`.
      expect(performance.now() - asked).toBeLessThan(2_000)
      expect(await readFile(journal, 'utf8')).toBe('ended\n')
    })
  }
)
