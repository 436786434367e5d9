import { expect, it } from 'vitest'
import { hasEnd } from '../../../../electron/copies/whole/ends'
import type { Extension } from '../../../../electron/copies/whole/kind'
import type { OpenFile } from '../../../../electron/files/reading'

const MB = 1024 * 1024
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
