import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { generateUploads } from '../../../electron/demo/generate'
import type { DemoWorks } from '../../../electron/demo/works/generate'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../support/program/program'
import { demoWorks } from '../../support/service/works/tasks'

const [account] = PROGRAM_ACCOUNTS
const UPLOADS = { library: 'uploads', account }
const GENERATED = { library: 'generated', account }
const COUNT = 30
const [source] = generateUploads(20)
const first = demoWorks(1).tasks[0]

/** The 5th is made from an upload, the 9th from a work of the first, the 12th is a favourite. */
const WORKS: DemoWorks = demoWorks(COUNT, (index) => {
  if (index === 5 && source) return { inputs: [{ of: source, by: 'kimg' }] }
  if (index === 9 && first) return { inputs: [{ workId: first.workIds[0] ?? '' }] }
  return index === 12 ? { favored: true } : {}
})
const idAt = (index: number): string => WORKS.tasks[COUNT - 1 - index]?.id ?? ''
const worksAt = (index: number): readonly string[] => WORKS.tasks[COUNT - 1 - index]?.workIds ?? []

let folder = ''
let chosen = ''
let program: TestProgram
const granted = async (name: RequestName, payload: object): Promise<unknown> => {
  const answer = await program.ask(name, payload)
  expect(answer, name).toMatchObject({ ok: true })
  return Reflect.get(Object(answer), 'value')
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-made-'))
  chosen = await mkdtemp(join(tmpdir(), 'kling-sweep-made-copies-'))
  program = await startProgram(folder, 20, { works: WORKS, chosen })
  const token = { token: PROGRAM_TOKEN, name: '', email: account, check: true, replaces: null }
  await program.ask('connection:connect', token)
  for (const of of [UPLOADS, GENERATED]) await granted('library:list', of)
  await program.settle()
})
afterEach(async () => {
  await program.close()
  for (const each of [folder, chosen])
    await rm(each, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})

const page = z.object({ library: z.string(), assets: z.array(z.looseObject({ id: z.string() })) })

describe('the library of what Kling made', () => {
  it('shows each task once, with its works and without an address', async () => {
    const pages = program.takeMessages().flatMap((message) => page.safeParse(message).data ?? [])
    const tasks = pages
      .filter(({ library }) => library === 'generated')
      .flatMap((each) => each.assets)
    expect(tasks.map(({ id }) => id).toSorted()).toEqual(WORKS.tasks.map(({ id }) => id).toSorted())
    expect(tasks.find(({ id }) => id === idAt(3))).toMatchObject({
      name: 'Prompt 3',
      type: 'image',
      task: {
        state: 'made',
        favourite: 'not-known',
        works: worksAt(3).map((id) => ({ id, type: 'image', hasPicture: true, width: 1280 }))
      }
    })
    expect(JSON.stringify(tasks)).not.toMatch(/http/)
  })

  it('deletes tasks and leaves every upload alone', async () => {
    const chosen = [idAt(3), idAt(4), idAt(12)]
    const plan = z
      .object({ planId: z.string() })
      .loose()
      .parse(await granted('deletion:plan', { ...GENERATED, ids: chosen }))
    expect(plan).toMatchObject({
      library: 'generated',
      total: 2,
      works: worksAt(3).length + worksAt(4).length,
      locked: [{ id: idAt(12) }]
    })
    expect(program.takeMessages()).toContainEqual({ ...GENERATED, done: 3, total: 3 })
    await granted('deletion:start', { library: 'generated', planId: plan.planId })
    await program.settle()
    expect(await granted('deletion:runs', GENERATED)).toMatchObject([
      { total: 2, counts: { deleted: 2 }, verification: { kind: 'verified' } }
    ])
    expect(await granted('deletion:runs', UPLOADS)).toEqual([])
    expect(program.server.store.uploads(account)).toHaveLength(20)
    expect(program.server.store.works(account).tasks).toHaveLength(COUNT - 2)
  })

  const removeWithCopies = async (ids: readonly string[]) => {
    await granted('copies:choose-folder', GENERATED)
    const { planId } = z
      .object({ planId: z.string() })
      .parse(await granted('deletion:plan', { ...GENERATED, ids }))
    await granted('deletion:start', { library: 'generated', planId, copiesFirst: true })
    await program.settle()
  }

  it('deletes a task only with a copy of each of its works, if they are to be saved first (R27)', async () => {
    await removeWithCopies([idAt(3), idAt(4)])
    expect(await granted('deletion:runs', GENERATED)).toMatchObject([
      { counts: { deleted: 2 }, verification: { kind: 'verified' } }
    ])
    const [key = ''] = await readdir(chosen)
    expect(key).toMatch(/-generated$/)
    const names = (await readdir(join(chosen, key))).filter((name) => /^\d{4}-/.test(name))
    const wanted = [3, 4].flatMap((index) =>
      worksAt(index).map((_, at) => `${idAt(index)}-${at + 1}.${index === 3 ? 'png' : 'mp4'}`)
    )
    expect(names.map((name) => name.slice('2025-06-15-'.length)).toSorted()).toEqual(
      wanted.toSorted()
    )
  })

  const savedOf = async (index: number): Promise<unknown> => {
    const saved = await granted('copies:saved', { ...GENERATED, offset: 0 })
    const all = z.array(z.looseObject({ id: z.string() })).parse(saved)
    return all.filter(({ id }) => worksAt(index).includes(id))
  }

  it('saves works without a watermark where Kling gives them, and says so', async () => {
    await removeWithCopies([idAt(3)])
    expect(await savedOf(3)).toEqual(
      worksAt(3).map(() => expect.objectContaining({ isClean: true }))
    )
  })

  it('saves them as they are shown where it does not, and takes no other file for one', async () => {
    const answer = await fetch(`${program.server.baseUrl}/assets/uploaded/?email=${account}`, {
      headers: { authorization: `Bearer ${program.server.token}` }
    })
    const { uploadAssetsList } = z
      .object({
        uploadAssetsList: z.array(
          z.looseObject({
            contentType: z.string(),
            resource: z.looseObject({ resource: z.string() })
          })
        )
      })
      .parse(await answer.json())
    const sound = uploadAssetsList.find(({ contentType }) => contentType === 'audio')
    const [first = ''] = worksAt(3)
    program.server.setScript(({ path, query }) => {
      if (path !== '/assets/download') return undefined
      const cdnUrl = sound?.resource.resource
      return query['workIds'] === first
        ? { answer: { status: 200, body: { cdnUrl, status: 'success' } } }
        : { answer: { status: 400, body: { error: 'Invalid parameters' } } }
    })
    await removeWithCopies([idAt(3)])
    expect(await savedOf(3)).toHaveLength(worksAt(3).length)
    expect(JSON.stringify(await savedOf(3))).not.toContain('isClean')
    expect(await granted('deletion:runs', GENERATED)).toMatchObject([{ counts: { deleted: 1 } }])
  })

  it('puts prompts into the manifest once the user wants it, and takes them out of none', async () => {
    const manifest = async (): Promise<string> => {
      const [key = ''] = await readdir(chosen)
      return readFile(join(chosen, key, 'manifest.jsonl'), 'utf8')
    }
    await removeWithCopies([idAt(3)])
    expect(await manifest()).not.toContain('prompt')
    expect(await granted('copies:setup', GENERATED)).not.toHaveProperty('prompts', true)

    await granted('copies:set-prompts', { ...GENERATED, prompts: true })
    await removeWithCopies([idAt(4)])
    expect(await granted('copies:setup', GENERATED)).toMatchObject({ prompts: true })
    const lines = (await manifest()).trim().split('\n')
    const withPrompt = lines.filter((line) => JSON.parse(line).prompt === 'Prompt 4')
    expect(withPrompt).toHaveLength(worksAt(4).length)
    expect(lines).toHaveLength(worksAt(3).length + worksAt(4).length)

    await granted('copies:set-prompts', { ...GENERATED, prompts: false })
    await removeWithCopies([idAt(5)])
    expect(await manifest()).not.toContain('Prompt 5')
    expect(await savedOf(4)).toHaveLength(worksAt(4).length)
    expect(JSON.stringify(await savedOf(4))).not.toContain('Prompt')
  })

  /** The first answers about files without a watermark are these, the ones after them true. */
  const firstDownloads = (answers: readonly { status: number; retryAfter?: number }[]): void => {
    const left = [...answers]
    program.server.setScript(({ path }) => {
      const answer = path === '/assets/download' ? left.shift() : undefined
      if (!answer) return undefined
      const { status, retryAfter } = answer
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
      return { answer: { status, headers, body: { error: 'Not now' } } }
    })
  }

  it.each([
    ['is busy', { status: 429, retryAfter: 40 }],
    ['has failed', { status: 503 }],
    ['is away', { status: 502 }],
    ['says nothing of it', { status: 200 }]
  ])('asks once more for the file without a watermark when the service %s', async (_, answer) => {
    firstDownloads([answer, answer])
    await removeWithCopies([idAt(3)])
    expect(await savedOf(3)).toEqual(
      worksAt(3).map(() => expect.objectContaining({ isClean: true }))
    )
  })

  it('deletes no task while nobody knows whether there is a better file (R27)', async () => {
    const busy = { status: 429, retryAfter: 3_600 }
    firstDownloads(Array.from({ length: 50 }, () => busy))
    await removeWithCopies([idAt(3)])
    expect(await savedOf(3)).toEqual([])
    const runs = await granted('deletion:runs', GENERATED)
    expect(runs).toMatchObject([{ counts: { deleted: 0, 'not-sent': 1 } }])
    const [{ runId }] = z.tuple([z.looseObject({ runId: z.string() })]).parse(runs)
    const entries = await granted('deletion:report-page', {
      library: 'generated',
      runId,
      offset: 0
    })
    expect(entries).toMatchObject([
      { outcome: { copy: { kind: 'fetch-failed', why: { kind: 'rate-limited' } } } }
    ])
  })

  it('deletes no task whose works cannot be saved, if they are to be saved first (R27)', async () => {
    program.server.refuse()
    await removeWithCopies([idAt(3), idAt(4)])
    expect(await granted('deletion:runs', GENERATED)).toMatchObject([
      { counts: { deleted: 0, 'not-sent': 2 } }
    ])
    expect(program.server.store.works(account).tasks).toHaveLength(COUNT)
  })

  it('is stored without an address, for a look without the network', async () => {
    const read = () => granted('library:cached', { ...GENERATED, offset: 0 })
    await expect.poll(read).toMatchObject({ total: COUNT })
    const cached = await read()
    const { assets } = z
      .object({ assets: z.array(z.looseObject({ id: z.string() })) })
      .parse(cached)
    expect(assets.find(({ id }) => id === idAt(7))).toMatchObject({
      task: { works: worksAt(7).map((id) => ({ id })), favourite: 'not-known', state: 'made' }
    })
  })

  it('shows the picture and the bytes of each work, and of no upload', async () => {
    const [workId = ''] = worksAt(3)
    const asked = (path: string) =>
      program.answerMedia(new Request(`app://ui${path}`)) ?? Promise.resolve(null)
    const picture = await asked(`/generated/original/${workId}?as=picture`)
    expect(picture?.status).toBe(200)
    expect((await picture?.arrayBuffer())?.byteLength).toBeGreaterThan(100)
    expect((await asked(`/generated/thumb/${workId}?side=320`))?.status).toBe(404)
    // Neither library knows the other's ids.
    const upload = program.server.store.uploads(account)[0]?.id ?? ''
    expect((await asked(`/generated/original/${upload}`))?.status).toBe(404)
    expect((await asked(`/original/${workId}`))?.status).toBe(404)
  })

  it('renews an address that has expired by the task it belongs to', async () => {
    const [workId = ''] = worksAt(6)
    program.server.expire()
    const picture = await program.answerMedia(
      new Request(`app://ui/generated/original/${workId}?as=picture`)
    )
    expect(picture?.status).toBe(200)
    await picture?.arrayBuffer()
  })

  it('tells what a task was made from, and what was made from it', async () => {
    await program.ask('works:read', { account, anew: true })
    await expect
      .poll(() => program.ask('works:state', { account }))
      .toMatchObject({ value: { phase: 'idle', isWhole: true } })
    expect(await granted('works:task', { account, id: idAt(5) })).toMatchObject({
      prompt: 'Prompt 5',
      settings: [{ name: 'duration', value: '5' }],
      inputs: [{ kind: 'upload', id: source?.id }],
      madeFrom: []
    })
    expect(await granted('works:task', { account, id: idAt(9) })).toMatchObject({
      inputs: [{ kind: 'work', id: worksAt(0)[0], taskId: idAt(0) }]
    })
    expect(await granted('works:task', { account, id: idAt(0) })).toMatchObject({
      madeFrom: [{ taskId: idAt(9), strength: 'certain', steps: 0 }]
    })
    expect(await granted('works:marks', { ...GENERATED, ids: [idAt(0), idAt(1)] })).toMatchObject({
      used: [{ id: idAt(0), generations: 1 }],
      notKnown: []
    })
    expect(await granted('deletion:plan', { ...GENERATED, ids: [idAt(1), idAt(0)] })).toMatchObject(
      {
        uses: { used: 1, generations: 1 },
        sample: [{ id: idAt(0) }, { id: idAt(1) }]
      }
    )
    expect(await granted('works:task', { account, id: '7' })).toBeNull()
  })
})
