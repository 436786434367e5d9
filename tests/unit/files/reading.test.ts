import { execFileSync } from 'node:child_process'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentsOf, streamOf } from '../../../electron/files/reading'
import { within } from '../../../electron/time/within'

describe.skipIf(process.platform === 'win32')('what is no file, under a file’s name', () => {
  let folder = ''
  let path = ''
  let ends: FileHandle[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kling-sweep-reading-'))
    path = join(folder, 'undated-1.png')
    ends = []
  })
  afterEach(async () => {
    for (const end of ends) await end.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** What waited for somebody to write goes on afterwards, so that the test can end. */
  async function inTime<T>(work: Promise<T>): Promise<T | 'waits'> {
    const said = await within(work, 500, () => 'waits' as const)
    if (said === 'waits') ends.push(await open(path, 'r+'))
    return said
  }

  it('a pipe is none, and nobody waits for one who writes into it', async () => {
    execFileSync('mkfifo', [path])
    expect(await inTime(contentsOf(path))).toEqual(ok(null))

    const said = await inTime(streamOf(path, 0, 10))
    const read =
      said === 'waits'
        ? said
        : await said
            ?.getReader()
            .read()
            .catch(() => 'refused')
    expect(read).toBe('refused')
  })

  it('a socket is none', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(path, resolve))
    expect(await contentsOf(path)).toEqual(ok(null))
    await new Promise((resolve) => server.close(resolve))
  })
})
