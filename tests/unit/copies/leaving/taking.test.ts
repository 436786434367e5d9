import { fail, ok } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { createTaking } from '../../../../electron/copies/taking'

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
