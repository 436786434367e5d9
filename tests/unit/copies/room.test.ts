import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, sends } from '../../support/copies/answers'
import {
  assetOf,
  type Copying,
  clip,
  KEY,
  PICTURE,
  startCopying
} from '../../support/copies/copying'
import { failure, handles } from '../../support/files/failing-disk'
import { smallDisk } from '../../support/files/spoil'

let copying: Copying
beforeEach(async () => {
  copying = await startCopying()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await copying.close()
})

const endless: Answer = (_, response) => {
  response.writeHead(200)
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.concat([PICTURE, Buffer.alloc(65_536)])));
  }
  response.on('drain', more)
  more()
}
const unannounced: Answer = (_, response) => response.writeHead(200).end(PICTURE)
/** Every write fails until so many have. */
async function fullFor(writes: number): Promise<void> {
  const proto = await handles()
  const { writev } = proto
  let left = writes
  vi.spyOn(proto, 'writev').mockImplementation(function (this: typeof proto, ...given) {
    left -= 1
    return left >= 0 ? Promise.reject(failure('ENOSPC')) : writev.apply(this, given)
  })
}

describe('a file that the disk has no room for', () => {
  it('and that does not tell its length, is set aside alone', async ({ skip }) => {
    const disk = await smallDisk(copying.folder)
    if (!disk) return skip('a small disk can only be made by root on Linux')
    try {
      await copying.reopen()
      copying.leaveFree('told')
      copying.cdn.on('/1', endless)
      copying.cdn.on('/2', sends(PICTURE))
      expect(await copying.save(assetOf('1'))).toMatchObject({
        kind: 'unproved',
        why: { kind: 'no-room' }
      })
      expect(await copying.save(assetOf('2'))).toMatchObject({ kind: 'fetched' })
      expect(await copying.names()).not.toContainEqual(expect.stringMatching(/\.part$/))
    } finally {
      // A disk with an open file does not go.
      await copying.archive().close()
      await disk.close()
    }
  })

  it('because another one had it for a moment, is tried again', async () => {
    copying.leaveFree(1e9)
    copying.cdn.on('/7', sends(PICTURE))
    await fullFor(2)
    expect(await copying.save(assetOf('7'))).toMatchObject({ kind: 'fetched' })
  })

  it.each<[string, number | null]>([
    ['has room, and takes nothing', 1e9],
    ['has no room at all', 0],
    ['does not tell', null]
  ])('is the disk’s own where the disk %s', async (_, free) => {
    copying.cdn.on('/7', unannounced)
    if (free !== null) copying.leaveFree(free)
    await fullFor(99)
    expect(await copying.save(assetOf('7'))).toMatchObject({
      kind: 'disk',
      why: { code: 'ENOSPC' }
    })
    expect(copying.cdn.requests).toHaveLength(3)
  })

  it.each<[string, number | null]>([
    ['ENOSPC', null],
    // A quota is no room that the disk tells.
    ['EDQUOT', null],
    ['EDQUOT', 1e9]
  ])('is known by what it held, where the disk does not tell (%s, %s)', async (code, free) => {
    if (free !== null) copying.leaveFree(free)
    copying.cdn.on('/7', endless)
    const proto = await handles()
    const { writev } = proto
    let written = 0
    vi.spyOn(proto, 'writev').mockImplementation(async function (this: typeof proto, ...given) {
      if (written > 1e6) throw failure(code)
      const done = await writev.apply(this, given)
      written += done.bytesWritten
      return done
    })
    const end = await copying.save(assetOf('7'))
    expect(end).toMatchObject({ kind: 'unproved', why: { kind: 'no-room', freeBytes: written } })
  })
})

const withFreeBox = (bytes: Uint8Array, length: number): Uint8Array => {
  const box = Buffer.alloc(length - bytes.byteLength)
  box.writeUInt32BE(box.byteLength, 0)
  box.write('free', 4)
  return Buffer.concat([bytes, box])
}

/** One that has begun to arrive, and does not end before it is broken off. */
async function arriving(
  headers: Readonly<Record<string, number>>,
  id = '1'
): Promise<() => Promise<void>> {
  copying.cdn.on(`/${id}`, (_, response) => {
    response.writeHead(200, headers)
    response.write(PICTURE.subarray(0, 100))
  })
  const stop = new AbortController()
  let begun = 0
  const saved = copying.saveCopy(assetOf(id), {
    signal: stop.signal,
    onArrived: () => undefined,
    onBytes: (bytes) => (begun += bytes)
  })
  await vi.waitFor(() => expect(begun).toBe(100))
  return async () => {
    stop.abort()
    await saved
  }
}

describe('of files that arrive at once', () => {
  const NONE = { kind: 'unproved', why: { kind: 'no-room', needsBytes: PICTURE.byteLength } }

  it('none gets the room that another was granted, until that has ended', async () => {
    copying.cdn.on('/2', sends(PICTURE))
    copying.leaveFree(PICTURE.byteLength + 300)
    const end = await arriving({ 'content-length': PICTURE.byteLength })
    expect(await copying.save(assetOf('2'))).toMatchObject({ ...NONE, why: { freeBytes: 300 } })
    expect(copying.cdn.requests).toHaveLength(2)

    await end()
    expect(await copying.save(assetOf('2'))).toMatchObject({ kind: 'fetched' })
  })

  it('one that tells no length may fill the disk for a moment: the others try again', async () => {
    const end = await arriving({})
    copying.leaveFree(10)
    copying.cdn.on('/2', sends(PICTURE))
    expect(await copying.save(assetOf('2'))).toMatchObject(NONE)
    expect(copying.cdn.requests).toHaveLength(4)

    copying.cdn.on('/2', (request, response) => {
      sends(PICTURE)(request, response)
      if (copying.cdn.requests.length > 5) copying.leaveFree(1e9)
    })
    expect(await copying.save(assetOf('2'))).toMatchObject({ kind: 'fetched' })

    await end()
  })
})

describe('room that a file was granted', () => {
  it('is not filled by one that tells no length', async ({ skip }) => {
    const disk = await smallDisk(copying.folder)
    if (!disk) return skip('a small disk can only be made by root on Linux')
    try {
      await copying.reopen()
      copying.leaveFree('told')
      const whole = withFreeBox(await clip(), 150_000)
      let goOn = (): void => undefined
      copying.cdn.on('/1', (_, response) => {
        response.writeHead(200, { 'content-length': whole.byteLength })
        response.write(whole.subarray(0, 140_000))
        goOn = () => void response.end(whole.subarray(140_000))
      })
      let begun = 0
      const clipSaved = copying.saveCopy(assetOf('1', 'video'), {
        signal: new AbortController().signal,
        onArrived: () => undefined,
        onBytes: (bytes) => (begun += bytes)
      })
      await vi.waitFor(() => expect(begun).toBe(140_000))

      copying.cdn.on('/2', (_, response) => {
        response.writeHead(200).end(Buffer.concat([PICTURE, Buffer.alloc(200_000)]))
      })
      expect(await copying.save(assetOf('2'))).toMatchObject({
        kind: 'unproved',
        why: { kind: 'no-room' }
      })
      goOn()
      expect(await clipSaved).toMatchObject({ kind: 'fetched' })
    } finally {
      await copying.archive().close()
      await disk.close()
    }
  })

  /** Another one without a length arrives, and the disk refuses what was granted, so many times. */
  async function refusing(times: number): Promise<() => Promise<void>> {
    const large = Buffer.concat([PICTURE, Buffer.alloc(200_000)])
    let left = times
    copying.cdn.on('/2', (request, response) => {
      copying.leaveFree(1e9)
      sends(large)(request, response)
    })
    const end = await arriving({})
    const proto = await handles()
    const { writev } = proto
    vi.spyOn(proto, 'writev').mockImplementation(function (this: typeof proto, ...given) {
      left -= 1
      if (left < 0) return writev.apply(this, given)
      copying.leaveFree(100_000)
      return Promise.reject(failure('ENOSPC'))
    })
    return end
  }

  it('and was filled all the same, may be free again: it is tried again', async () => {
    const end = await refusing(2)
    expect(await copying.save(assetOf('2'))).toMatchObject({ kind: 'fetched' })
    await end()
  })

  it('and stays filled, sets aside that file alone', async () => {
    const end = await refusing(3)
    expect(await copying.save(assetOf('2'))).toMatchObject({
      kind: 'unproved',
      why: { kind: 'no-room', freeBytes: 100_000 }
    })
    await end()
  })

  it('is given back by one without a length before its next try', async () => {
    copying.leaveFree(1e6)
    const ends = [await arriving({ 'content-length': PICTURE.byteLength }), await arriving({}, '3')]
    const sizes: number[] = []
    copying.cdn.on('/2', async (request, response) => {
      for (const name of (await copying.names()).filter((each) => each.startsWith('2-')))
        sizes.push((await stat(join(copying.folder, KEY, name))).size)
      copying.leaveFree(1e6)
      endless(request, response)
    })
    const proto = await handles()
    const { writev } = proto
    vi.spyOn(proto, 'writev').mockImplementation(async function (this: typeof proto, ...given) {
      copying.leaveFree(10)
      return writev.apply(this, given)
    })
    expect(await copying.save(assetOf('2'))).toMatchObject({ why: { kind: 'no-room' } })
    expect(sizes).toEqual([0, 0, 0])
    for (const end of ends) await end()
  })
})

describe('a file that is larger than any of its type', () => {
  const MB = 1024 * 1024
  it.each([
    ['image', 64],
    ['audio', 256],
    ['video', 2048],
    ['other', 2048]
  ] as const)('%s: more than %i MB are refused where they are announced', async (type, limit) => {
    copying.cdn.on('/7', (_, response) => {
      response.writeHead(200, { 'content-length': limit * MB + 1 })
      response.write(PICTURE)
    })
    expect(await copying.save(assetOf('7', type))).toMatchObject({
      why: { kind: 'fetch-failed', tries: 1, bytes: 0, why: { limitBytes: limit * MB } }
    })
    expect(copying.received()).toBe(0)
  })

  it('unannounced: it ends where it is too large', async () => {
    await copying.close()
    copying = await startCopying({ bytes: 2 * MB })
    copying.cdn.on('/7', endless)
    expect(await copying.save(assetOf('7'))).toMatchObject({
      why: { kind: 'fetch-failed', tries: 1, why: { kind: 'too-large', limitBytes: 2 * MB } }
    })
    expect(copying.received()).toBeLessThan(3 * MB)
  })
})
