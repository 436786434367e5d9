import { ok } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { createUploads } from '../../../electron/kling/uploads'

const answered = (body: unknown) =>
  createUploads(async () => ok(JSON.stringify(body))).remove('a@b.c', ['1', '2'])

describe('the ids that an answer to a DELETE names', () => {
  it.each([
    [{ deleted: 2, ids: ['1', '2'] }, ['1', '2']],
    [{ ids: ['1', '2'] }, ['1', '2']],
    [{ deleted: null, ids: ['1', '1'] }, ['1']],
    [{ deleted: 1, ids: ['1', '1'] }, ['1']],
    [{ deleted: 99, ids: ['1'] }, ['1']],
    // These contradict themselves.
    [{ deleted: 0, ids: ['1', '2'] }, []],
    [{ deleted: 1, ids: ['1', '2'] }, []],
    [{ deleted: 2 }, []]
  ])('%j: %j', async (body, ids) => {
    expect(await answered(body)).toEqual(ok(ids))
  })
})
