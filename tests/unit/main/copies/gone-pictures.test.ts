import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok } from '@shared/problem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createGonePictures } from '../../../../electron/main/copies/gone-pictures'
import { pngOf } from '../../../support/service/cdn'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-gone-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const NAMES: Readonly<Record<string, string>> = { '7': 'a.png', '8': 'b.mp4', '9': 'page.png' }

const ask = (id: string, { isListed = false, query = '?as=picture' } = {}) =>
  createGonePictures({
    uploads: () => ({
      account: 'anna',
      kind: 'uploads',
      key: 'k',
      loopbackOrigin: null,
      library: {
        find: () => (isListed ? LISTED : undefined),
        renew: async () => false
      }
    }),
    copies: {
      pathOf: async (_, of) => {
        const name = NAMES[of ?? '']
        return name ? ok(join(folder, name)) : fail({ kind: 'not-found', said: null })
      }
    }
  })(new Request(`app://page/original/${id}${query}`))

const LISTED = {
  asset: {
    id: '7',
    name: '',
    type: 'image',
    createdAt: null,
    updatedAt: null,
    durationMs: null,
    width: null,
    height: null,
    favored: false,
    hasPicture: true
  },
  media: { original: null, picture: null }
} as const

it('the picture of what Kling has no more is that of its copy, and nothing else is given', async () => {
  await writeFile(join(folder, 'a.png'), pngOf(100))
  await writeFile(join(folder, 'b.mp4'), pngOf(100))
  await writeFile(join(folder, 'page.png'), 'ID3 a sound under the name of a picture')

  const given = await ask('7')
  expect([given?.status, given?.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect((await given?.arrayBuffer())?.byteLength).toBe(pngOf(100).byteLength)
  // A video, what is no picture by its bytes, and what was never saved.
  for (const id of ['8', '9', '10']) expect((await ask(id))?.status).toBe(404)
  // What is listed comes from Kling, and only the picture is asked for here.
  expect(ask('7', { isListed: true })).toBeNull()
  expect(ask('7', { query: '' })).toBeNull()
})
