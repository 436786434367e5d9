import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hasEnd } from '../../../../electron/copies/whole/ends'
import { kindOfWhole } from '../../../../electron/copies/whole/judge'
import type { Extension } from '../../../../electron/copies/whole/kind'
import type { OpenFile } from '../../../../electron/files/reading'

const MB = 1024 * 1024

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-memory-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A JPEG's beginning, and nothing behind it. */
async function hollowJpeg(bytes: number): Promise<string> {
  const path = join(folder, `${performance.now()}`)
  const file = await open(path, 'w')
  await file.write(Buffer.from('ffd8ffe000040000', 'hex'))
  await file.truncate(bytes)
  await file.close()
  return path
}

it.each([60, 240])('six pictures of %i MB under proof hold no more than two', async (size) => {
  const paths = await Promise.all(Array.from({ length: 6 }, () => hollowJpeg(size * MB)))
  const before = process.memoryUsage().rss
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 5)
  const found = await Promise.all(paths.map((path) => kindOfWhole(path, 'image')))
  clearInterval(timer)
  expect(found).toEqual(paths.map(() => ok({ kind: 'no-end' })))
  expect(peak - before).toBeLessThan(180e6)
})

const WHOLE: readonly Extension[] = ['png', 'jpg', 'gif', 'mp3', 'aac', 'ogg']

it('what is read whole is read one after the other, and not at all if it is too large', async () => {
  let held = 0
  let most = 0
  let asked = 0
  const fileOf = (size: number): OpenFile => ({
    size,
    read: async () => {
      asked += 1
      held += 1
      most = Math.max(most, held)
      await new Promise((resolve) => setTimeout(resolve, 5))
      held -= 1
      return new Uint8Array(9)
    },
    fill: async () => 0
  })
  const look = (extension: Extension, size: number) => hasEnd(fileOf(size), extension)

  await Promise.all(WHOLE.map((extension) => look(extension, 64 * MB)))
  expect([asked, most]).toEqual([WHOLE.length, 1])
  const large = await Promise.all(WHOLE.map((extension) => look(extension, 64 * MB + 1)))
  expect([asked, large]).toEqual([WHOLE.length, WHOLE.map(() => false)])
})

it('a file that cannot be read holds up no other', async () => {
  const failing: OpenFile = {
    size: 9,
    read: () => Promise.reject(new Error('EIO')),
    fill: async () => 0
  }
  const both = [
    hasEnd(failing, 'png'),
    hasEnd({ ...failing, read: async () => new Uint8Array(9) }, 'png')
  ]
  const settled = await Promise.allSettled(both)
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})
