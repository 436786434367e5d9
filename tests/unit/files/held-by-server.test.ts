import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promises } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contentsOf, streamOf } from '../../../electron/files/reading'
import { within } from '../../../electron/time/within'
import { failure } from '../../support/files/failing-disk'

// A file server (Samba, NFS) holds a file for its own readers by a lease, and gives it back when
// somebody else opens the file: who does not wait is told EAGAIN.

/** Holds a lease on a file until it is asked for it back. */
const HOLDER = `
import fcntl, os, signal, sys, time
held = os.open(sys.argv[1], os.O_RDWR)
give_back = lambda *_: fcntl.fcntl(held, fcntl.F_SETLEASE, fcntl.F_UNLCK)
signal.signal(signal.SIGIO, give_back)
fcntl.fcntl(held, fcntl.F_SETLEASE, fcntl.F_WRLCK)
print('held', flush=True)
while True: time.sleep(1)
`

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-held-'))
  path = join(folder, 'copy.png')
  await writeFile(path, 'a copy')
})
afterEach(async () => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
  await rm(folder, { recursive: true, force: true })
})

const A_COPY = ok({ bytes: 6, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
const textOf = async (stream: ReadableStream<Uint8Array> | null) =>
  stream && new Response(stream).text()

describe.runIf(process.platform === 'linux')('a file that a server holds by a lease', () => {
  let holder: ChildProcess | null = null
  afterEach(() => holder?.kill('SIGKILL'))

  /** False: there is no Python, or the disk knows no leases. */
  async function hold(): Promise<boolean> {
    const python = spawn('python3', ['-c', HOLDER, path], { stdio: ['ignore', 'pipe', 'ignore'] })
    holder = python
    const said = await Promise.race([
      once(python.stdout, 'data').then(() => true),
      once(python, 'exit').then(() => false),
      once(python, 'error').then(() => false)
    ])
    return said
  }

  it('is waited for, and read', async ({ skip }) => {
    if (!(await hold())) return skip('no lease can be had here')
    expect(await contentsOf(path)).toEqual(A_COPY)
  })

  it('is shown', async ({ skip }) => {
    if (!(await hold())) return skip('no lease can be had here')
    expect(await textOf(await streamOf(path, 0, 6))).toBe('a copy')
  })
})

describe.skipIf(process.platform === 'win32')('who will not wait is told EAGAIN', () => {
  const flagsTried: unknown[] = []
  beforeEach(() => {
    flagsTried.length = 0
    const { open } = promises
    vi.spyOn(promises, 'open').mockImplementation((at, flags, mode) => {
      flagsTried.push(flags)
      const isWaiting = (Number(flags) & promises.constants.O_NONBLOCK) === 0
      return isWaiting ? open(at, flags, mode) : Promise.reject(failure('EAGAIN'))
    })
    syncBuiltinESMExports()
  })

  it('so a regular file is opened again, by one who waits', async () => {
    expect(await contentsOf(path)).toEqual(A_COPY)
    expect(await textOf(await streamOf(path, 0, 6))).toBe('a copy')
    // Still no link's target.
    for (const flags of flagsTried)
      expect(Number(flags) & promises.constants.O_NOFOLLOW).not.toBe(0)
  })

  it('and nothing else is', async () => {
    await rm(path)
    await promises.symlink(folder, path)
    expect(await within(contentsOf(path), 2000, () => 'waits')).toEqual(ok(null))
    expect(flagsTried).toHaveLength(1)
  })
})
