import { ok } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { createWorks } from '../../../../electron/kling/works/works'

const EMAIL = 'a+b@example.com'

/** The answers of a service that always says this. */
const serviceOf = (text: string) => {
  const asked: unknown[] = []
  const works = createWorks(async ({ path, query }) => {
    asked.push({ path, query })
    return ok(text)
  })
  return { asked, works }
}
const pageOf = async (history: string) => {
  const read = await serviceOf(history).works.tasks({ email: EMAIL, before: null, pageSize: 100 })
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value
}

describe('the history of tasks, as it is read', () => {
  it('keeps every digit of ids that are printed as numbers', async () => {
    const { tasks } = await pageOf(`{ "history": [ { "works": [ {
      "workId": 987654321987654321, "taskId": 305455133152156789, "userId": 5, "status": 99,
      "contentType": "video", "createTime": 1754630473303,
      "cover": { "resource": "https://p2.example/c.jpg" },
      "taskInfo": { "type": "m2v_img2video", "inputs": [ { "name": "input", "inputType": "URL",
        "url": "https://s21.example/bs2/b/k.png", "cover": "", "fromWorkId": 305455133152156001,
        "fromUploadId": 869218167527833688 } ],
        "arguments": [ { "name": "prompt", "value": "Slow dolly in" } ] } } ] } ] }`)
    expect(tasks).toEqual([
      {
        id: '305455133152156789',
        state: 'made',
        favourite: 'not-known',
        settings: [],
        from: 1754630473303,
        to: 1754630473303,
        saysWhen: false,
        isDeleted: false,
        kind: 'm2v_img2video',
        prompt: 'Slow dolly in',
        inputs: [
          {
            uploadId: '869218167527833688',
            workId: '305455133152156001',
            addresses: ['https://s21.example/bs2/b/k.png']
          }
        ],
        works: [
          {
            id: '987654321987654321',
            type: 'video',
            original: null,
            picture: 'https://p2.example/c.jpg',
            durationMs: null,
            width: null,
            height: null
          }
        ],
        owners: ['5']
      }
    ])
  })

  it('does not count a task whose work cannot be named: it would go unseen (R27, R35)', async () => {
    const made = (workId: string) =>
      `{ "taskId": 7, ${workId} "status": 99, "resource": { "resource": "https://a.example/x" } }`
    for (const id of ['', '"workId": null,', '"workId": "x",']) {
      const page = await pageOf(
        `{ "history": [ { "works": [ ${made('"workId": 71,')}, ${made(id)} ] } ] }`
      )
      expect(page, id).toMatchObject({ tasks: [], entries: 1, unusable: 1 })
    }
    // One that is still to be made has nothing that could be lost.
    const running = await pageOf(
      '{ "history": [ { "status_final": false, "works": [ { "taskId": 7, "workId": null } ] } ] }'
    )
    expect(running.tasks).toMatchObject([{ id: '7', state: 'running', works: [] }])
  })

  it.each([
    [
      'a task that runs',
      { task: { id: 7, createTime: 1754630473303 }, status_final: false },
      'running'
    ],
    [
      'one that has failed',
      { task: { id: 7 }, status_name: 'failed', status_final: true },
      'failed'
    ],
    ['one of a state that nobody knows', { task: { id: 7 }, status_name: 'napping' }, 'running'],
    [
      'one that says nothing, with a work',
      { works: [{ taskId: '7', workId: 8, resource: { resource: 'https://a' } }] },
      'made'
    ],
    [
      'one work of which still runs',
      {
        works: [
          { taskId: 7, status: 99 },
          { taskId: 7, status_final: false }
        ]
      },
      'running'
    ]
  ])('reads %s', async (_name, entry, state) => {
    const { tasks, unusable } = await pageOf(JSON.stringify({ history: [entry] }))
    expect(tasks).toMatchObject([{ id: '7', state }])
    expect(unusable).toBe(0)
  })

  it('reads odd fields one by one, and takes 0 and null for no source', async () => {
    const inputs = [
      { fromUploadId: null, fromWorkId: 0, url: 'https://a/b' },
      { fromUploadId: '0', url: null },
      null,
      'text',
      { fromUploadId: '12', url: 5 }
    ]
    const entry = {
      works: [{ taskId: 1, workId: 2, status: 99, taskInfo: { inputs, arguments: {} } }]
    }
    const { tasks } = await pageOf(JSON.stringify({ history: [entry] }))
    expect(tasks[0]?.inputs).toEqual([
      { uploadId: null, workId: null, addresses: ['https://a/b'] },
      { uploadId: '12', workId: null, addresses: [] }
    ])
    expect(tasks[0]).toMatchObject({
      from: null,
      prompt: '',
      works: [{ type: 'other', picture: null }]
    })
  })

  it('takes what was given and cannot be read for an input that may be any upload (R32)', async () => {
    const inputsOf = async (inputs: unknown) => {
      const entry = { works: [{ taskId: 1, workId: 2, status: 99, taskInfo: { inputs } }] }
      const { tasks } = await pageOf(JSON.stringify({ history: [entry] }))
      return tasks[0]?.inputs
    }
    const unreadable = [{ uploadId: null, workId: null, addresses: [] }]
    for (const odd of [{ url: 5 }, { url: ['https://a/b'] }, { fromUploadId: 'abc' }])
      expect(await inputsOf([odd])).toEqual(unreadable)
    expect(await inputsOf({ input: 'https://a/b' })).toEqual(unreadable)

    const shown = [{ uploadId: null, workId: null, addresses: ['https://a/b'] }]
    expect(await inputsOf(['https://a/b'])).toEqual(shown)
    expect(await inputsOf([{ url: { resource: 'https://a/b' } }])).toEqual(shown)
    for (const none of [
      null,
      undefined,
      [],
      [{ url: '', cover: null }],
      [{ url: { resource: '' } }]
    ])
      expect(await inputsOf(none)).toEqual([])
  })

  it('keeps tasks apart that stand in one entry', async () => {
    const works = [1, 2, 1].map((taskId, at) => ({ taskId, workId: 10 + at, status: 99 }))
    const { tasks } = await pageOf(JSON.stringify({ history: [{ id: 99, works }] }))
    expect(tasks.map(({ id, works: made }) => [id, made.map((work) => work.id)])).toEqual([
      ['1', ['10', '12']],
      ['2', ['11']]
    ])
  })

  it('counts what it cannot read, and never guesses', async () => {
    const entries = [null, 5, {}, { works: [{ workId: 1 }] }, { works: [null] }, { works: 'x' }]
    const { tasks, entries: sent, unusable } = await pageOf(JSON.stringify({ history: entries }))
    expect([tasks, sent, unusable]).toEqual([[], 6, 6])
  })

  it('takes nothing, null, {} and an empty list for the end, and anything else for trouble', async () => {
    for (const text of ['', 'null', '{}', '{"history":[]}', '{"history":null}'])
      expect((await pageOf(text)).entries).toBe(0)
    for (const text of ['[1]', '{"other":1}', '{"history":5}', '{"history":[', 'x']) {
      const read = await serviceOf(text).works.tasks({ email: EMAIL, before: 1, pageSize: 2 })
      expect(read).toMatchObject({ ok: false, problem: { kind: 'unreadable' } })
    }
  })

  it('asks below documented paths, and names the account', async () => {
    const { asked, works } = serviceOf('')
    await works.tasks({ email: EMAIL, before: 12, pageSize: 100 })
    await works.finished({ email: EMAIL, pageNum: 2, pageSize: 50 })
    await works.elements({ email: EMAIL, pageNum: 1, pageSize: 100 })
    await works.avatars({ email: EMAIL })
    expect(asked).toEqual([
      { path: ['tasks', ''], query: { email: EMAIL, pageSize: '100', createdBefore: '12' } },
      { path: ['assets', ''], query: { email: EMAIL, pageNum: '2', pageSize: '50', sort: 'desc' } },
      { path: ['elements', ''], query: { email: EMAIL, pageNum: '1', pageSize: '100' } },
      { path: ['avatars', ''], query: { email: EMAIL } }
    ])
  })
})

describe('elements and avatars', () => {
  it('are read in either published shape', async () => {
    const elementsList = [
      {
        id: 1,
        name: 'A',
        coverImage: 'https://a/c',
        imageResources: ['https://a/1', 'https://a/c']
      },
      {
        id: '2',
        name: 'B',
        cover: { resource: 'https://b/c' },
        resources: [{ resource: 'https://b/1', resourceKey: 'k', slotKey: 's' }, null]
      },
      { name: 'without an id' }
    ]
    const { works } = serviceOf(
      JSON.stringify({ elementsList, pageNum: 1, pageSize: 50, total: 9 })
    )
    const read = await works.elements({ email: EMAIL, pageNum: 1, pageSize: 50 })
    expect(read).toEqual(
      ok({
        references: [
          { id: '1', name: 'A', addresses: ['https://a/c', 'https://a/1'] },
          { id: '2', name: 'B', addresses: ['https://b/c', 'https://b/1'] }
        ],
        entries: 3,
        unusable: 1,
        total: 9
      })
    )
  })

  it('are a bare list for avatars', async () => {
    const list = [{ id: 3, nickname: 'P', imageResources: [{ url: 'https://p/1', sourceFrom: 1 }] }]
    const read = await serviceOf(JSON.stringify(list)).works.avatars({ email: EMAIL })
    expect(read).toMatchObject(
      ok({ references: [{ id: '3', name: 'P', addresses: ['https://p/1'] }] })
    )
  })
})

it('an answer about one task that names it, and cannot be read, is not about none', async () => {
  const asked = async (text: string) => serviceOf(text).works.task({ email: EMAIL, id: '7' })
  expect(await asked('{}')).toEqual(ok(null))
  expect(await asked('{ "task": { "id": 7 }, "works": "?" }')).toMatchObject({
    problem: { kind: 'unreadable' }
  })
})
