import { fail, ok } from '@shared/problem'
import { expect, test } from 'vitest'
import { createTaking } from '../../../../electron/copies/taking'

const nothing = async (): Promise<void> => undefined

test('what is taken while everything is closed never begins, and can be taken again', async () => {
  const taking = createTaking(() => undefined)
  let open = (): void => undefined
  const opening = new Promise<void>((resolve) => {
    open = resolve
  })
  let begun = 0
  const begin = () => {
    begun += 1
    return { value: begun, close: nothing }
  }

  const taken = taking.take(() => opening.then(() => ok(null)), begin)
  const closed = taking.close()
  open()
  await closed
  expect(await taken).toEqual(fail({ kind: 'not-connected' }))
  expect(begun).toBe(0)

  expect(await taking.take(async () => ok(null), begin)).toEqual(ok(1))
})

test('what has begun by a hair is closed', async () => {
  const taking = createTaking(() => undefined)
  let isClosed = false
  const close = async (): Promise<void> => {
    isClosed = true
  }

  const taken = taking.take(
    async () => ok(null),
    () => {
      // Nobody can come between the beginning and what ends it.
      void Promise.resolve().then(taking.close)
      return { value: null, close }
    }
  )
  await taken
  await new Promise((resolve) => setImmediate(resolve))
  expect(isClosed).toBe(true)
})

test('a release that is told twice does not end what somebody else has taken since', async () => {
  const taking = createTaking(() => undefined)
  const first = await taking.take(
    async () => ok(null),
    (_, release) => ({ value: release, close: nothing })
  )
  if (!first.ok) throw new Error('not taken')
  first.value()
  await taking.take(
    async () => ok(null),
    () => ({ value: null, close: nothing })
  )

  first.value()
  const third = await taking.take(
    async () => ok(null),
    () => ({ value: null, close: nothing })
  )
  expect(third).toEqual(fail({ kind: 'copies-active' }))
})

test.each([
  ['opens', () => Promise.reject(new Error('unforeseen')), () => ({ value: null, close: nothing })],
  [
    'begins',
    async () => ok(null),
    () => {
      throw new Error('unforeseen')
    }
  ]
])('what throws while it %s holds nobody up', async (_, open, begin) => {
  const taking = createTaking(() => undefined)
  await expect(taking.take(open, begin)).rejects.toThrow('unforeseen')
  await taking.close()
  expect(taking.mayTake()).toEqual(ok(null))
})

test('leaving while an archive opens that then throws goes on', async () => {
  const taking = createTaking(() => undefined)
  const taken = taking.take(
    () => Promise.reject(new Error('unforeseen')),
    () => ({ value: null, close: nothing })
  )
  await expect(Promise.all([taking.close(), taken.catch(() => 'thrown')])).resolves.toEqual([
    undefined,
    'thrown'
  ])
})
