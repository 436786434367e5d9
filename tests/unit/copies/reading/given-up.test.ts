import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createJob, type Job } from '../../../../electron/copies/job'
import { readHere } from '../../../../electron/copies/reading/reader'
import { createReaderThread } from '../../../../electron/copies/reading/reader-thread'
import { systemClock } from '../../../../electron/time/clock'
import { within } from '../../../../electron/time/within'
import { sends } from '../../../support/copies/answers'
import { assetOf, type Copying, JPEG, PICTURE, startCopying } from '../../../support/copies/copying'
import { handles } from '../../../support/files/failing-disk'

// A disk that does not answer: what was given up there holds up nothing else.

let folder = ''
let letGo = (): void => undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-given-up-'))
  letGo = () => undefined
})
afterEach(async () => {
  // What was read goes on, or its file stays open.
  letGo()
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

/** The first read of so many bytes waits until it is let go. Tells whether it does. */
async function silentDisk(bytes: number): Promise<() => boolean> {
  const proto = await handles()
  const { read } = proto
  let isSilent = false
  vi.spyOn(proto, 'read').mockImplementation(async function (this: typeof proto, ...given) {
    const [buffer] = given
    if (!isSilent && ArrayBuffer.isView(buffer) && buffer.byteLength === bytes) {
      isSilent = true
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
    }
    return Reflect.apply(read, this, given)
  })
  return () => isSilent
}

const inTime = <T>(work: Promise<T>): Promise<T | 'waits'> =>
  within(work, 3000, () => 'waits' as const)

it('a look that was given up leaves the row of the others', async () => {
  await writeFile(join(folder, 'dead'), JPEG)
  await writeFile(join(folder, 'good'), JPEG)
  const isSilent = await silentDisk(JPEG.byteLength)
  const stop = new AbortController()
  const dead = readHere.kindOf(join(folder, 'dead'), 'image', stop.signal)
  await expect.poll(isSilent).toBe(true)
  const good = readHere.kindOf(join(folder, 'good'), 'image')

  stop.abort()
  expect(await inTime(good)).toMatchObject({ ok: true, value: { extension: 'jpg' } })
  letGo()
  // No word about the file.
  expect(await dead).toMatchObject({ ok: false })
})

it('a look that was given up before its turn reads nothing', async () => {
  await writeFile(join(folder, 'good'), JPEG)
  const hasRead = await silentDisk(JPEG.byteLength)
  const given = readHere.kindOf(join(folder, 'good'), 'image', AbortSignal.abort())
  expect(await given).toMatchObject({ ok: false })
  expect(hasRead()).toBe(false)
})

it('a job after one that was stopped over a silent disk proves its files', async () => {
  const copying: Copying = await startCopying()
  for (const id of ['1', '2', '3']) copying.cdn.on(`/${id}`, sends(PICTURE))
  const jobOf = (...ids: string[]): Job =>
    createJob({
      assets: ids.map((id) => assetOf(id)),
      saveCopy: copying.saveCopy,
      parallel: () => 2,
      clock: systemClock,
      meanBytes: () => null,
      onChange: () => undefined
    })
  // Read back once it has arrived, in pieces of a megabyte; to find its end, whole.
  const isSilent = await silentDisk(PICTURE.byteLength)
  const first = jobOf('1')
  first.goOn()
  await expect.poll(isSilent).toBe(true)
  first.stop()
  await first.ended

  const later = jobOf('2', '3')
  later.goOn()
  expect(await inTime(later.ended)).not.toBe('waits')
  expect(later.outcomeOf('3')).toMatchObject({ kind: 'fetched' })
  letGo()
  await copying.close()
})

const SAID = { ok: true, value: { bytes: 4, sha256: 'a'.repeat(64) } } as const

/** A thread that answers for all but one path, and for that one once it was given up. */
const threadOf = (): Worker =>
  new Worker(
    `const { parentPort: port } = require('node:worker_threads')
    const say = (ticket, result) => port.postMessage({ ticket, result })
    port.on('message', (asked) => {
      if (asked === 'rest') return port.close()
      if (asked.ask === 'give-up') return say(asked.ticket, { ok: true, value: null })
      if (asked.path !== 'dead') say(asked.ticket, ${JSON.stringify(SAID)})
    })`,
    { eval: true }
  )

it('a thread that still waits when its work ends is let fall, and ends with its answer', async () => {
  const threads: Worker[] = []
  const ends: number[] = []
  const reader = createReaderThread(() => {
    const thread = threadOf()
    const at = threads.push(thread)
    thread.on('exit', (code) => ends.push(at, code))
    return thread
  })
  const stop = new AbortController()
  const dead = reader.kindOf('dead', 'image', stop.signal)
  expect(await reader.contentsOf('good')).toEqual(SAID)
  reader.rest()

  expect(await reader.contentsOf('good')).toEqual(SAID)
  expect(threads).toHaveLength(2)
  // Quitting must know of it.
  expect(reader.isReading()).toBe(true)
  stop.abort()
  expect(await dead).toEqual({ ok: true, value: null })
  await expect.poll(() => ends).toEqual([1, 0])
  expect(reader.isReading()).toBe(false)
  expect(await reader.contentsOf('good')).toEqual(SAID)
  expect(threads).toHaveLength(2)
  reader.rest()
})

it('the thread that reads gives up what it is told to', async () => {
  await writeFile(join(folder, 'dead'), JPEG)
  await writeFile(join(folder, 'good'), JPEG)
  const isSilent = await silentDisk(JPEG.byteLength)
  const { port1: here, port2: there } = new MessageChannel()
  vi.doMock('node:worker_threads', () => ({ parentPort: there }))
  await import('../../../../electron/copies/reading/thread')
  vi.doUnmock('node:worker_threads')
  const answers: unknown[] = []
  here.on('message', (answered) => answers.push(answered))

  here.postMessage({ ticket: 1, ask: 'kind', path: join(folder, 'dead'), type: 'image' })
  await expect.poll(isSilent).toBe(true)
  here.postMessage({ ticket: 2, ask: 'kind', path: join(folder, 'good'), type: 'image' })
  here.postMessage({ ticket: 1, ask: 'give-up' })
  await expect
    .poll(() => answers)
    .toMatchObject([
      { ticket: 1, result: { ok: false } },
      { ticket: 2, result: { ok: true } }
    ])
  here.postMessage('rest')
})
