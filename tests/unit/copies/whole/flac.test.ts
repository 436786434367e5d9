import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hasEnd } from '../../../../electron/copies/whole/ends'
import { kindOfWhole } from '../../../../electron/copies/whole/judge'
import { type OpenFile, withFile } from '../../../../electron/files/reading'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-flac-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('a file of a FLAC’s signs alone is looked through once, not once for each of them', async () => {
  const path = join(folder, 'signs')
  // Every second byte may begin the last frame. Once for each took 6 s, and of 2 MB two hours.
  const bytes = Buffer.alloc(64 * 1024, 'fff8', 'hex')
  bytes.write('fLaC', 0, 'latin1')
  await writeFile(path, bytes)
  const began = performance.now()
  expect(await kindOfWhole(path, 'audio')).toEqual(ok({ kind: 'no-end' }))
  expect(performance.now() - began).toBeLessThan(1_000)
})

const FRAME = Buffer.concat([Buffer.from('fff8c9180000', 'hex'), Buffer.alloc(120, 3)])

it('a FLAC’s end is found behind any length, and only what a frame may take is read', async () => {
  const path = join(folder, 'large')
  const file = await open(path, 'w')
  await file.write('fLaC')
  await file.write(Buffer.concat([FRAME, checksumOf(FRAME)]), 0, null, 300_000_000)
  await file.close()

  let read = 0
  const found = await withFile(path, (whole) => {
    const counted: OpenFile['read'] = async (at, length) => {
      const bytes = await whole.read(at, length)
      read += bytes.byteLength
      return bytes
    }
    return hasEnd({ ...whole, read: counted }, 'flac')
  })
  expect(found).toEqual(ok(true))
  expect(read).toBeLessThan(3_000_000)
})

it('a FLAC’s frame that is larger than any is none', async () => {
  const path = join(folder, 'frame')
  const frame = Buffer.concat([FRAME, Buffer.alloc(2_300_000, 7)])
  const bytes = Buffer.concat([Buffer.from('fLaC'), Buffer.alloc(60), frame, checksumOf(frame)])
  await writeFile(path, bytes)
  expect(await kindOfWhole(path, 'audio')).toEqual(ok({ kind: 'no-end' }))
})

/** Bit by bit, as the format's description has it. */
function checksumOf(bytes: Uint8Array): Buffer {
  let crc = 0
  for (const byte of bytes)
    for (let bit = 7; bit >= 0; bit -= 1) {
      const carry = ((crc >> 15) & 1) ^ ((byte >> bit) & 1)
      crc = ((crc << 1) & 0xffff) ^ (carry ? 0x8005 : 0)
    }
  return Buffer.from([crc >> 8, crc & 0xff])
}
