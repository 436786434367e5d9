import { BATCH_LIMIT } from '@shared/deletion'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf } from '../../../../electron/deletion/run/batch'
import { idsUpTo } from '../../../support/program/run-with'

describe('the batches of a run', () => {
  it('are exactly ceil(n / 10), of at most ten ids, and together are the plan (R6)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        const batches = batchesOf(idsUpTo(count), BATCH_LIMIT)
        expect(batches.length).toBe(Math.ceil(count / 10))
        expect(batches.flat()).toEqual(idsUpTo(count))
        expect(batches.every((batch) => batch.length <= 10)).toBe(true)
      })
    )
  })
})
