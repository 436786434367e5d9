import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readHere } from '../../../../electron/copies/reading/reader'
import { createReaderThread } from '../../../../electron/copies/reading/reader-thread'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-reader-'))
  path = join(folder, 'file')
  await writeFile(path, 'not a picture')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A thread that does this with each message. */
const threadOf = (act: string): Worker =>
  new Worker(
    `const { parentPort: port } = require('node:worker_threads')
    port.on('message', (asked) => {
      if (asked === 'rest') return port.close()
      ${act}
    })`,
    { eval: true }
  )

const SAID = { bytes: 4, sha256: 'a'.repeat(64) }

test('the thread answers, each question its own', async () => {
  const act = `
    const value = asked.ask === 'contents' ? ${JSON.stringify(SAID)} : { kind: 'no-end' }
    const late = asked.ask === 'contents' ? 20 : 0
    setTimeout(() => port.postMessage({ ticket: asked.ticket, result: { ok: true, value } }), late)`
  const reader = createReaderThread(() => threadOf(act))

  const [contents, kind] = await Promise.all([
    reader.contentsOf(path),
    reader.kindOf(path, 'image')
  ])
  expect(contents).toEqual({ ok: true, value: SAID })
  expect(kind).toEqual({ ok: true, value: { kind: 'no-end' } })
  reader.rest()
})

test('what a thread lets fall, or does not say as it must, is read by whoever asked', async () => {
  const here = await readHere.contentsOf(path)
  const faults = {
    'it dies': () => threadOf('process.exit(1)'),
    'it throws': () => threadOf('throw new Error()'),
    'it is no script': () => new Worker(join(folder, 'absent.js')),
    'it cannot be had': () => {
      throw new Error('no threads')
    },
    'it says something else': () =>
      threadOf('port.postMessage({ ticket: asked.ticket, result: { ok: true, value: 1 } })'),
    'it answers in no form': () => threadOf('port.postMessage("ready")')
  }

  for (const [fault, start] of Object.entries(faults)) {
    const reader = createReaderThread(start)
    const both = await Promise.all([reader.contentsOf(path), reader.contentsOf(path)])
    expect(both, fault).toEqual([here, here])
    expect(await reader.kindOf(path, 'image'), fault).toEqual(await readHere.kindOf(path, 'image'))
    reader.rest()
  }
})

test('a thread that rests begins again, once something that was read is answered', async () => {
  let begun = 0
  const reader = createReaderThread(() => {
    begun += 1
    const result = JSON.stringify({ ok: true, value: SAID })
    return threadOf(
      `setTimeout(() => port.postMessage({ ticket: asked.ticket, result: ${result} }), 20)`
    )
  })

  const first = reader.contentsOf(path)
  expect(reader.isReading()).toBe(true)
  reader.rest()
  expect(await first).toEqual({ ok: true, value: SAID })
  expect(reader.isReading()).toBe(false)
  reader.rest()
  expect(await reader.contentsOf(path)).toEqual({ ok: true, value: SAID })
  expect(begun).toBe(2)
  reader.rest()
})

test('a program does not end while it waits for its thread, and ends once it has the answer', async () => {
  const held: string[] = []
  const result = JSON.stringify({ ok: true, value: SAID })
  const reader = createReaderThread(() => {
    const thread = threadOf(
      `setTimeout(() => port.postMessage({ ticket: asked.ticket, result: ${result} }), 20)`
    )
    for (const way of ['ref', 'unref'] as const) {
      const before = thread[way].bind(thread)
      thread[way] = () => {
        held.push(way)
        before()
      }
    }
    return thread
  })

  const both = [reader.contentsOf(path), reader.contentsOf(path)]
  await Promise.resolve()
  expect(held.at(-1)).toBe('ref')
  await Promise.all(both)
  expect(held.at(-1)).toBe('unref')
  expect(held.filter((way) => way === 'unref')).toHaveLength(1)
  reader.rest()
})

test('a thread that rests ends by itself: to be ended has crashed Electron', async () => {
  const result = JSON.stringify({ ok: true, value: SAID })
  const thread = threadOf(`port.postMessage({ ticket: asked.ticket, result: ${result} })`)
  const ended = once(thread, 'exit')
  const reader = createReaderThread(() => thread)

  await reader.contentsOf(path)
  reader.rest()
  // 1: by `terminate`.
  expect(await ended).toEqual([0])
})
