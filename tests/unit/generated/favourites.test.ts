import { afterEach, describe, expect, it } from 'vitest'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { type GeneratedScene, generatedScene } from '../../support/generated/scene'
import type { Fault, Script } from '../../support/service/script'
import { demoWorks } from '../../support/service/works/tasks'

let scene: GeneratedScene
afterEach(() => scene.close())

const HOURS_MS = 3_600_000

async function listed(): Promise<readonly string[]> {
  const works = demoWorks(40)
  scene = await generatedScene(works)
  await scene.list()
  return works.tasks.map(({ id }) => id).slice(10, 12)
}

const pass = (ms: number): Promise<void> => scene.clock.sleep(ms, new AbortController().signal)
const left = (): readonly string[] => scene.server.store.works(DEMO_EMAIL).tasks.map(({ id }) => id)

/** What is answered about one task alone, instead of the proper answer. */
const about =
  (id: string, fault: Fault): Script =>
  ({ method, path }) =>
    method === 'GET' && path.endsWith(id) ? fault : undefined

/** The same task, with these fields of its own instead. */
const answering = (id: string, task: object, more: object = {}): Fault => ({
  answer: {
    status: 200,
    body: {
      status: 99,
      status_final: true,
      task: { id, ...task },
      works: worksOf(id).map((workId) => ({ workId, taskId: id, status: 99 })),
      ...more
    }
  }
})
const worksOf = (id: string): readonly string[] =>
  scene.server.store.works(DEMO_EMAIL).tasks.find((task) => task.id === id)?.workIds ?? []

async function planned(ids: readonly string[], singly: readonly string[] = []): Promise<string> {
  const plan = await scene.deletion.plan(scene.open, ids, singly)
  if (!plan.ok) throw new Error(`no plan: ${plan.problem.kind}`)
  return plan.value.planId
}

async function run(planId: string) {
  const started = await scene.deletion.start(planId, scene.open)
  if (!started.ok) throw new Error(`not started: ${started.problem.kind}`)
  const begun = scene.deletion.run(started.value.runId)
  if (!begun.ok) throw new Error('no run')
  return begun.value.ended
}

describe('what is known of a favourite', () => {
  it.each<[string, (id: string) => Fault]>([
    ['the service is in trouble', () => ({ answer: { status: 503 } })],
    ['nobody answers', () => ({ wire: 'reset' })],
    ['the token is refused', () => ({ answer: { status: 401, body: { error: 'no' } } })],
    ['the answer does not say', (id) => answering(id, {})],
    ['the answer is about another task', (id) => answering(`${id}9`, { favored: false })],
    ['it is a favourite', (id) => answering(id, { favored: true })],
    ['it runs again', (id) => answering(id, { favored: false }, { status_final: false })]
  ])('does not hold for ever: a task stays when %s (R23)', async (_name, fault) => {
    const [id = '', other = ''] = await listed()
    const planId = await planned([id, other])
    await pass(2 * HOURS_MS)
    scene.server.setScript(about(id, fault(id)))
    await run(planId)
    expect(scene.deletes().join()).not.toContain(id)
    expect(left()).toContain(id)
  })

  it('does not hold while the computer sleeps, since its time stands still then', async () => {
    const [id = '', other = ''] = await listed()
    const planId = await planned([id, other])
    scene.clock.jump(9 * HOURS_MS)
    scene.server.setScript(about(id, answering(id, { favored: true })))
    expect(await run(planId)).toMatchObject({ counts: { deleted: 1, 'not-sent': 1 } })
    expect(left()).toContain(id)
  })

  it('is asked anew when a run is continued, however short the break was (R23)', async () => {
    const [id = '', other = ''] = await listed()
    const planId = await planned([id, other])
    scene.server.setScript(({ method }) =>
      method === 'DELETE' ? { answer: { status: 402, body: { error: 'no' } } } : undefined
    )
    const stopped = await run(planId)
    expect(stopped).toMatchObject({ stoppedBy: { kind: 'payment-required' } })

    scene.server.setScript(about(id, answering(id, { favored: true })))
    const deletesBefore = scene.deletes().length
    const going = await scene.deletion.goOn(scene.open, stopped.runId)
    expect(going).toMatchObject({ ok: true })
    const begun = scene.deletion.run(stopped.runId)
    if (begun.ok) await begun.value.ended
    expect(scene.deletes().slice(deletesBefore).join()).not.toContain(id)
    expect(left()).toContain(id)
    expect(left()).not.toContain(other)
  })

  it.each<[string, Fault]>([
    ['the service is in trouble', { answer: { status: 503 } }],
    ['the token is refused', { answer: { status: 401, body: { error: 'no' } } }]
  ])('is not known when a later plan asks, and %s', async (_name, fault) => {
    const [id = '', other = ''] = await listed()
    await planned([id, other])
    await pass(2 * HOURS_MS)
    scene.server.setScript(({ method, path }) =>
      method === 'GET' && /\/tasks\/\d/.test(path) ? fault : undefined
    )
    const again = await scene.deletion.plan(scene.open, [id, other])
    expect(again).toMatchObject({ value: { total: 0, unsure: [{}, {}] } })
  })
})

describe('a task that was picked by itself', () => {
  it.each([0, 31 * 60_000])('goes, though nobody tells if it is one, after %i ms', async (ms) => {
    const [id = ''] = await listed()
    scene.server.setScript(about(id, answering(id, {})))
    const planId = await planned([id], [id])
    await pass(ms)
    expect(await run(planId)).toMatchObject({ counts: { deleted: 1 } })
  })

  it('stays when it has become a favourite, or runs', async () => {
    for (const fault of [{ favored: true }, { favored: false }]) {
      const [id = ''] = await listed()
      scene.server.setScript(about(id, answering(id, {})))
      const planId = await planned([id], [id])
      await pass(2 * HOURS_MS)
      const more = fault.favored ? {} : { status: 10, status_final: false }
      scene.server.setScript(about(id, answering(id, fault, more)))
      expect(await run(planId)).toMatchObject({ counts: { deleted: 0, 'not-sent': 1 } })
      if (fault.favored) await scene.close()
    }
  })
})

it('one odd answer does not hold: the next plan asks again', async () => {
  const [id = ''] = await listed()
  let asked = 0
  scene.server.setScript(({ method, path }) => {
    if (method !== 'GET' || !path.endsWith(id)) return undefined
    asked += 1
    return asked === 1 ? { answer: { status: 200, body: '<html>proxy</html>' } } : undefined
  })
  const first = await scene.deletion.plan(scene.open, [id])
  expect(first).toMatchObject({ ok: true, value: { total: 0, unsure: [{ id }] } })
  const again = await scene.deletion.plan(scene.open, [id])
  expect(again).toMatchObject({ ok: true, value: { total: 1 } })
})

describe('the last look, in trouble', () => {
  /** Twelve tasks that were planned two hours ago. */
  async function waiting(): Promise<string> {
    const works = demoWorks(60)
    scene = await generatedScene(works)
    await scene.list()
    const planId = await planned(works.tasks.map(({ id }) => id).slice(10, 22))
    await pass(2 * HOURS_MS)
    return planId
  }
  it.each<[string, Fault]>([
    ['401', { answer: { status: 401, body: { error: 'Unauthorized', code: 401 } } }],
    ['402', { answer: { status: 402, body: { error: 'no' } } }],
    ['596', { answer: { status: 596, body: { error: 'session' } } }],
    ['403', { answer: { status: 403, body: { error: 'no' } } }],
    ['empty answer', { answer: { status: 200, body: {} } }]
  ])(
    'of the kind %s ends the run soon, and leaves it open, as at a DELETE',
    async (_name, fault) => {
      const planId = await waiting()
      const from = scene.server.requests.length
      scene.server.setScript((seen) => (isLookUp(seen) ? fault : undefined))
      expect((await run(planId)).stoppedBy).not.toBeNull()
      expect(scene.server.requests.slice(from).filter(isLookUp).length).toBeLessThan(7)
      expect(scene.deletes()).toEqual([])
      const runs = await scene.deletion.runs(scene.open)
      expect(runs).toMatchObject({ ok: true, value: [{ endedAt: null }] })
    }
  )

  it('outlasts a network that is away for ten minutes', async () => {
    const planId = await waiting()
    const back = scene.clock.elapsed() + 600_000
    scene.server.setScript((seen) =>
      isLookUp(seen) && scene.clock.elapsed() < back ? { wire: 'reset' } : undefined
    )
    expect(await run(planId)).toMatchObject({ counts: { deleted: 12 }, stoppedBy: null })
  })

  it('that does not pass ends the run, which can be continued', async () => {
    const planId = await waiting()
    scene.server.setScript((seen) => (isLookUp(seen) ? { answer: { status: 503 } } : undefined))
    const report = await run(planId)
    expect(report.stoppedBy).not.toBeNull()
    expect(report.counts).toMatchObject({ deleted: 0, 'not-sent': 12 })
  })

  it('waits as long as the service asks, before anything else leaves (R42)', async () => {
    const planId = await waiting()
    const at: number[] = []
    scene.server.setScript((seen) => {
      if (!isLookUp(seen) || at.length === 3) return undefined
      at.push(scene.clock.elapsed())
      return { answer: { status: 429, headers: { 'retry-after': '600' }, body: { error: 'no' } } }
    })
    await run(planId)
    expect(at).toHaveLength(3)
    for (const [n, time] of at.slice(1).entries())
      expect(time - (at[n] ?? 0)).toBeGreaterThanOrEqual(600_000)
  })
})

const isLookUp = ({ method, path }: { method: string; path: string }): boolean =>
  method === 'GET' && /\/tasks\/\d/.test(path)
