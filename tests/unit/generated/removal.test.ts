import { ok } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { tasksRemoval } from '../../../electron/generated/removal'
import { createWorks } from '../../../electron/kling/works/works'

const EMAIL = 'a+b@example.com'
const task = {
  id: '305455133152156789',
  name: '',
  type: 'video',
  createdAt: null,
  durationMs: null,
  hasPicture: true,
  works: ['305455133152156790', '305455133152156791']
} as const

/** What a service that answers this has deleted. */
async function removed(text: string, works: readonly string[] = task.works) {
  const asked: unknown[] = []
  const service = createWorks(async ({ method, path, query }) => {
    asked.push({ method, path, query })
    return ok(text)
  })
  const answer = await tasksRemoval(service, EMAIL).remove([{ ...task, works }])
  return { asked, answer }
}

describe('the answer to the DELETE of a task', () => {
  it('is asked for by its id, with the account, and read digit by digit', async () => {
    const { asked, answer } = await removed(
      '{ "deleted": 1, "workIds": [305455133152156790, 305455133152156791] }'
    )
    expect(asked).toEqual([{ method: 'DELETE', path: ['tasks', task.id], query: { email: EMAIL } }])
    expect(answer).toEqual(ok([task.id]))
  })

  it.each([
    [
      'its works as text',
      '{ "deleted": 1, "workIds": ["305455133152156791", "305455133152156790"] }'
    ],
    ['others beside them', '{ "workIds": [7, 305455133152156790, 305455133152156791] }'],
    [
      'them twice',
      '{ "deleted": 4, "workIds": [305455133152156790, 305455133152156790, 305455133152156791] }'
    ]
  ])('counts with %s', async (_name, text) => {
    expect((await removed(text)).answer).toEqual(ok([task.id]))
  })

  it.each([
    ['one work less', '{ "deleted": 1, "workIds": [305455133152156790] }'],
    [
      'a work whose last digit differs',
      '{ "deleted": 1, "workIds": [305455133152156790, 305455133152156792] }'
    ],
    ['no works', '{ "deleted": 1 }'],
    ['none deleted', '{ "deleted": 0, "workIds": [305455133152156790, 305455133152156791] }'],
    ['odd works', '{ "deleted": 1, "workIds": [null, {}, -1, 305455133152156790] }'],
    ['the ids of uploads', `{ "deleted": 1, "ids": ["${task.id}"] }`]
  ])('says nothing with %s', async (_name, text) => {
    expect((await removed(text)).answer).toEqual(ok([]))
  })

  it('says nothing about a task without works, whatever it names', async () => {
    expect((await removed('{ "deleted": 1, "workIds": [] }', [])).answer).toEqual(ok([]))
    expect((await removed('{ "deleted": 1, "workIds": [7] }', [])).answer).toEqual(ok([]))
  })

  it('is unreadable when it has another shape', async () => {
    for (const text of ['', '[]', '{ "workIds": 5 }', '<html>'])
      expect((await removed(text)).answer).toMatchObject({
        ok: false,
        problem: { kind: 'unreadable' }
      })
  })
})
