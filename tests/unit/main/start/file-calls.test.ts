import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allowFileCalls } from '../../../../electron/main/start/file-calls'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-file-calls-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Opens pipes that nobody writes to, which holds a thread each, then writes a file. */
const COURSE = `
const { open, writeFile } = require('node:fs/promises')
const pipes = process.argv.slice(2)
for (const pipe of pipes) open(pipe).catch(() => undefined)
const late = new Promise((resolve) => setTimeout(() => resolve('waits'), 1000))
Promise.race([writeFile(process.argv[1], 'x').then(() => 'written'), late]).then((said) => {
  process.stdout.write(said, () => process.kill(process.pid, 'SIGKILL'))
})`

async function besides(env: Record<string, string | undefined>): Promise<string> {
  const pipes = Array.from({ length: 16 }, (_, at) => join(folder, `pipe${at}`))
  execFileSync('mkfifo', pipes)
  const course = ['-e', COURSE, join(folder, 'journal'), ...pipes]
  const ended = await promisify(execFile)(process.execPath, course, { env }).catch(
    (killed: { stdout: string }) => killed
  )
  return ended.stdout
}

describe.runIf(process.platform === 'linux')('a disk that never answers', () => {
  it('holds up no file on another one', async () => {
    const env = { ...process.env, UV_THREADPOOL_SIZE: undefined }
    expect(await besides(env)).toBe('waits')
    await rm(folder, { recursive: true })
    folder = await mkdtemp(join(tmpdir(), 'kling-sweep-file-calls-'))
    allowFileCalls(env)
    expect(await besides(env)).toBe('written')
  })
})

it('whoever has chosen a number keeps it', () => {
  const env = { UV_THREADPOOL_SIZE: '64' }
  allowFileCalls(env)
  expect(env).toEqual({ UV_THREADPOOL_SIZE: '64' })
})
