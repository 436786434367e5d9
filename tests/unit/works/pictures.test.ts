import { fail, ok } from '@shared/problem'
import { expect, it } from 'vitest'
import { createWorkPictures } from '../../../electron/works/pictures'
import { taskOf, workOf } from '../../support/service/works/history'

const withPicture = (id: string, picture: string | null) =>
  taskOf({ id, works: [workOf({ id: '9', type: 'image', picture })] })

it('asks for a task whose picture is not known, or has expired, and for no other', async () => {
  let asked = 0
  let now: string | null = 'https://b/new'
  const pictures = createWorkPictures({
    account: 'a@b.c',
    works: {
      task: async ({ id }) => (id === '4' ? fail({ kind: 'cancelled' }) : ok(withPicture(id, now)))
    },
    onRequest: () => {
      asked += 1
    }
  })
  pictures.learn([withPicture('1', 'https://a/old'), withPicture('2', null)])

  expect(await pictures.of('1', null)).toBe('https://a/old')
  expect(asked).toBe(0)
  expect(await pictures.of('3', null)).toBe('https://b/new')
  expect(await pictures.of('1', 'https://a/old')).toBe('https://b/new')
  expect(asked).toBe(2)
  // The same address again would expire again.
  expect(await pictures.of('1', 'https://b/new')).toBeNull()
  now = null
  expect(await pictures.of('5', null)).toBeNull()
  expect(await pictures.of('4', null)).toBeNull()
})
