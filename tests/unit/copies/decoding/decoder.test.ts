import type { Decoding } from '@shared/copies/decoding'
import { expect, it } from 'vitest'
import { createDecoder } from '../../../../electron/copies/decoder'

const PICTURE = { as: 'picture', extension: 'png' } as const
const CLIP = { as: 'video', extension: 'mp4' } as const
const SIZE = { width: 1, height: 1 }

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('a picture is asked for when it is its turn, so that its time is its own', async () => {
  const asked: Decoding[] = []
  const decoder = createDecoder((decoding) => asked.push(decoding), 400)
  const answers = Array.from({ length: 8 }, (_, at) => decoder.decode(`${at}`, PICTURE))

  for (let at = 0; at < 8; at += 1) {
    await expect.poll(() => asked.length, { interval: 1 }).toBe(at + 1)
    // Together they take longer than one may.
    await new Promise((resolve) => setTimeout(resolve, 100))
    decoder.answered(asked.at(-1)?.ticket ?? '', SIZE)
  }
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 8 }, () => SIZE))
})

it('clips are played four at a time, beside the pictures', async () => {
  const asked: Decoding[] = []
  const decoder = createDecoder((decoding) => asked.push(decoding), 400)
  void decoder.decode('picture', PICTURE)
  const clips = Array.from({ length: 5 }, (_, at) => decoder.decode(`${at}`, CLIP))
  await turn()
  expect(asked.map(({ as }) => as)).toEqual(['picture', ...Array(4).fill('video')])

  for (const { ticket } of asked) decoder.answered(ticket, { durationMs: 1 })
  await expect.poll(() => asked.length).toBe(6)
  decoder.answered(asked.at(-1)?.ticket ?? '', { durationMs: 1 })
  expect(await Promise.all(clips)).toHaveLength(5)
})

it('what was stopped is not asked for, and gives way to what comes after it', async () => {
  const asked: Decoding[] = []
  const decoder = createDecoder((decoding) => asked.push(decoding))
  const stop = new AbortController()
  const stopped = ['1', '2', '3'].map((path) => decoder.decode(path, PICTURE, stop.signal))
  await turn()
  stop.abort()
  expect(await Promise.all(stopped)).toEqual(Array(3).fill('not-answered'))

  const next = decoder.decode('4', PICTURE)
  await expect.poll(() => asked.length).toBe(2)
  decoder.answered(asked.at(-1)?.ticket ?? '', SIZE)
  expect(await next).toEqual(SIZE)
})
