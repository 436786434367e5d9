import { readFile } from 'node:fs/promises'
import { ok } from '@shared/problem'
import { encode } from 'fast-png'
import { inRoot } from '../../support/root'
import { expect, test } from '../fixtures'
import { library, list, plainAssets } from '../library'

const sample = (name: string): Promise<Uint8Array> => readFile(inRoot('resources/demo', name))
const ticket = (at: number): string => `00000000-0000-4000-8000-0000000000${10 + at}`

test('the page decodes what main asks it to, to its end, and says null of what it cannot', async ({
  open
}) => {
  const scene = await open({ ...library, 'copies:decoded': ok(null) })
  await list(scene, plainAssets(10))
  const { copies } = scene.served
  // Loaded once the first screen stands.
  await expect
    .poll(async () => (await scene.asked()).some(({ name }) => name === 'copies:setup'))
    .toBe(true)

  const png = encode({ width: 30, height: 20, data: new Uint8Array(30 * 20 * 4), channels: 4 })
  const bomb = Buffer.from(png)
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  const noise = encode({
    width: 300,
    height: 300,
    data: Uint8Array.from({ length: 270_000 }, (_, at) => (at * 7919) % 251),
    channels: 3
  })
  const spoilt = Buffer.from(noise)
  spoilt.fill(0x55, spoilt.length / 2, spoilt.length / 2 + 40)
  const dunes = await sample('dunes.jpg')
  // Its last rows are missing, and the decoder fills them with grey.
  const cut = Buffer.concat([dunes.subarray(0, dunes.byteLength * 0.9), Buffer.from([0xff, 0xd9])])
  const cases = [
    ['picture', cut, null],
    ['picture', spoilt, null],
    ['picture', png, { width: 30, height: 20 }],
    ['picture', dunes, { width: 960, height: 960 }],
    ['picture', Buffer.from('no picture at all'), null],
    ['picture', bomb, null],
    ['video', await sample('clip-a.mp4'), { durationMs: 4000 }],
    ['video', (await sample('clip-a.mp4')).slice(0, 400), null],
    ['sound', await sample('tone-a.mp3'), { durationMs: 6000 }],
    ['sound', Buffer.from('no sound at all'), null]
  ] as const

  for (const [at, [as, bytes]] of cases.entries()) {
    copies.set(ticket(at), bytes)
    await scene.emit('copies:decode', { ticket: ticket(at), as })
  }
  // Nothing is there for this one.
  await scene.emit('copies:decode', { ticket: ticket(50), as: 'picture' })

  const answers = async () =>
    (await scene.asked()).filter(({ name }) => name === 'copies:decoded').map(({ input }) => input)
  await expect.poll(answers, { timeout: 20_000 }).toHaveLength(cases.length + 1)
  expect(await answers()).toEqual(
    expect.arrayContaining([
      ...cases.map(([, , decoded], at) => ({ ticket: ticket(at), decoded })),
      { ticket: ticket(50), decoded: null }
    ])
  )
})
