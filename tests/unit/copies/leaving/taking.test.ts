import { fail, ok } from '@shared/problem'
import { describe, expect, it, test } from 'vitest'
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

const done = { value: 'done', close: async () => undefined }
const BUSY = { ok: false, problem: { kind: 'copies-active' } }

describe('an archive that is taken', () => {
  it('is free again where its opening throws, or what begins there', async () => {
    const taking = createTaking(() => undefined)
    const opening = taking.take(
      () => Promise.reject(new Error('unforeseen')),
      () => done
    )
    const closing = taking.close()
    await expect(opening).rejects.toThrow('unforeseen')
    await closing
    expect(taking.mayTake()).toEqual(ok(null))

    const beginning = taking.take(
      async () => ok(null),
      () => {
        throw new Error('unforeseen')
      }
    )
    expect(taking.mayTake()).toEqual(BUSY)
    await expect(beginning).rejects.toThrow('unforeseen')
    expect(taking.mayTake()).toEqual(ok(null))
  })

  it('is free again where it cannot be opened, and after what began has ended', async () => {
    const taking = createTaking(() => undefined)
    const gone = fail({ kind: 'no-copies-folder' } as const)
    expect(
      await taking.take(
        async () => gone,
        () => done
      )
    ).toEqual(gone)
    let release = (): void => undefined
    const taken = await taking.take(
      async () => ok(null),
      (_, end) => {
        release = end
        return done
      }
    )
    expect([taken, taking.mayTake()]).toEqual([ok('done'), BUSY])
    release()
    expect(taking.mayTake()).toEqual(ok(null))
  })

  it('closes nothing that was released as it began', async () => {
    const taking = createTaking(() => undefined)
    let closings = 0
    await taking.take(
      async () => ok(null),
      (_, release) => {
        release()
        return { value: null, close: async () => (closings += 1) }
      }
    )
    await taking.close()
    expect(closings).toBe(0)
  })
})
