// Whether the thread that reads copies begins from the packed archive and reads a file.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const HOOKS = new URL('from-asar.mjs', import.meta.url).href

/** Answers what the packed thread says of a file's contents, or why it says nothing. */
export async function readByPackedThread(archive, path) {
  const thread = new Worker(join(archive, 'out/main/copy-reader.js'), {
    execArgv: ['--import', HOOKS]
  })
  try {
    return await new Promise((resolve) => {
      thread.once('message', resolve)
      thread.once('error', (error) => resolve(String(error)))
      thread.once('exit', (code) => resolve(`it ended with ${code}`))
      thread.postMessage({ ticket: 1, ask: 'contents', path })
    })
  } finally {
    await thread.terminate()
  }
}

export async function checkCopyReader(resources, expect) {
  const folder = mkdtempSync(join(tmpdir(), 'kling-sweep-packed-'))
  const path = join(folder, 'copy')
  const content = 'what a copy holds'
  writeFileSync(path, content)

  const answer = await readByPackedThread(`${resources}/app.asar`, path)
  rmSync(folder, { recursive: true })
  const sha256 = createHash('sha256').update(content).digest('hex')
  expect(
    `the thread that reads copies begins from the asar ${JSON.stringify(answer)}`,
    answer?.ticket === 1 && answer.result?.value?.sha256 === sha256
  )
}
