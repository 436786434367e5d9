import { afterEach, describe, expect, it } from 'vitest'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { type GeneratedScene, generatedScene } from '../../support/generated/scene'
import type { Fault, Script } from '../../support/service/script'
import { demoWorks } from '../../support/service/works/tasks'

let scene: GeneratedScene
afterEach(() => scene.close())

const COUNT = 60
/** `fault`: what happens to the n-th DELETE, from 1. */
async function start(
  fault: (n: number) => Fault | undefined = () => undefined,
  change: Parameters<typeof demoWorks>[1] = () => ({})
): Promise<readonly string[]> {
  let deletes = 0
  const script: Script = ({ method }) => {
    if (method !== 'DELETE') return undefined
    deletes += 1
    return fault(deletes)
  }
  const works = demoWorks(COUNT, change)
  scene = await generatedScene(works, script)
  const end = await scene.list()
  expect(end).toMatchObject({ problem: null, completeness: { kind: 'complete' }, assets: COUNT })
  return works.tasks.map(({ id }) => id)
}
const left = () => scene.server.store.works(DEMO_EMAIL).tasks.map(({ id }) => id)

describe('the deletion of tasks', () => {
  it('sends one task a request, and is verified by both lists (R35)', async () => {
    const ids = await start()
    const chosen = ids.slice(20, 32)
    const { plan, report } = await scene.remove(chosen)
    const works = chosen.reduce((sum, id) => sum + 1 + ((COUNT - 1 - ids.indexOf(id)) % 4), 0)
    expect(plan).toMatchObject({ library: 'generated', total: 12, requests: 12, works })
    expect(report).toMatchObject({
      library: 'generated',
      counts: { deleted: 12 },
      requests: 12,
      worksDeleted: works,
      verification: { kind: 'verified' }
    })
    const email = encodeURIComponent(DEMO_EMAIL)
    expect(scene.deletes().toSorted()).toEqual(
      chosen.map((id) => `/v1/kling/tasks/${id}?email=${email}`).toSorted()
    )
    expect(left()).toHaveLength(COUNT - 12)
  })

  it.each([
    ['newest', 0, 3, { kind: 'verified' }],
    // Nothing older is left that would show it.
    ['oldest', -3, undefined, { kind: 'unverified', why: 'oldest' }]
  ])('is proved where something stands beyond: the %s', async (_, from, to, verification) => {
    const ids = await start()
    const { report } = await scene.remove(ids.slice(from, to))
    expect(report).toMatchObject({ counts: { deleted: 3 }, verification })
  })

  it('counts a task as unknown when the answer names fewer works than were listed (R14, R35)', async () => {
    const ids = await start((n) => (n === 1 ? { answeredIds: (of) => of.slice(1) } : undefined))
    const four = ids.find((_, at) => (COUNT - 1 - at) % 4 === 3) ?? ''
    const { report, entries } = await scene.remove([four])
    // The listing settles it: it is gone.
    expect(entries).toMatchObject([{ id: four, outcome: { kind: 'deleted', by: 'proof' } }])
    expect(report).toMatchObject({ verification: { kind: 'verified' } })
  })

  it('takes works that were not listed for nothing', async () => {
    const ids = await start(() => ({ answeredIds: (of) => ['7', ...of, '8'] }))
    const { entries } = await scene.remove(ids.slice(5, 7))
    expect(entries.map(({ outcome }) => outcome)).toEqual([
      { kind: 'deleted', by: 'answer' },
      { kind: 'deleted', by: 'answer' }
    ])
  })

  it('does not believe an answer that names the works of a task it has not deleted', async () => {
    const ids = await start((n) => (n <= 2 ? { lies: true } : undefined))
    const { report } = await scene.remove(ids.slice(9, 10))
    expect(left()).toContain(ids[9])
    expect(report.counts).toMatchObject({ deleted: 0 })
    expect(report.verification).not.toEqual({ kind: 'verified' })
  })

  const NO_WORKS = { answer: { status: 404, body: { error: 'No works found for task 1' } } }
  it.each<[string, Fault, boolean]>([
    ['a 404 of a task that is gone', { ...NO_WORKS, apply: true }, true],
    ['a 404 of a task that is there', NO_WORKS, false],
    ['a 503', { answer: { status: 503 } }, false],
    ['a 503 after it took effect', { answer: { status: 503 }, apply: true }, true],
    [
      'a redirect',
      { answer: { status: 302, headers: { location: 'http://127.0.0.1:9/' } } },
      false
    ],
    ['a 421', { answer: { status: 421 } }, false],
    ['a body that is cut', { wire: 'cut', apply: true }, true],
    ['a dropped connection', { wire: 'reset', apply: true }, true],
    ['a 200 that cannot be read', { answer: { status: 200, body: '<html>' }, apply: true }, true],
    ['a 200 without works', { answer: { status: 200, body: { deleted: 1 } }, apply: true }, true],
    [
      'a 200 that counts none',
      { answer: { status: 200, body: { deleted: 0, workIds: [] } } },
      false
    ]
  ])('settles %s by a listing', async (_name, fault, isGone) => {
    const ids = await start((n) => (n === 1 ? fault : undefined))
    const { report, entries } = await scene.remove(ids.slice(9, 10))
    // What is still there is sent once more, and that goes well.
    expect(entries).toMatchObject([
      { outcome: { kind: 'deleted', by: isGone ? 'proof' : 'answer' } }
    ])
    expect(scene.deletes()).toHaveLength(isGone ? 1 : 2)
    expect(report.verification).toEqual({ kind: 'verified' })
  })

  it.each([
    [401, 'unauthorized'],
    [402, 'payment-required'],
    [596, 'session-broken']
  ])('stops at a %i, and has lost nothing', async (status, kind) => {
    const ids = await start(() => ({ answer: { status, body: { error: 'no' } } }))
    const { report } = await scene.remove(ids.slice(0, 5))
    expect(report).toMatchObject({ stoppedBy: { kind }, counts: { deleted: 0, unknown: 0 } })
    expect(left()).toHaveLength(COUNT)
  })

  it('waits at a 429, and goes on', async () => {
    const ids = await start((n) =>
      n === 1 ? { answer: { status: 429, headers: { 'retry-after': '5' } } } : undefined
    )
    const { report } = await scene.remove(ids.slice(0, 3))
    expect(report).toMatchObject({ counts: { deleted: 3 } })
  })

  it('refuses what the service calls a bad task, and goes on', async () => {
    const ids = await start((n) =>
      n === 1
        ? { answer: { status: 400, body: { error: 'Invalid task_id parameter' } } }
        : undefined
    )
    const { report } = await scene.remove(ids.slice(0, 3))
    expect(report).toMatchObject({ counts: { deleted: 2, refused: 1 } })
  })

  it.each([
    ['gone', true],
    ['there', false]
  ])(
    'goes on at once after a 404, though forty of them come in a row: all are %s',
    async (_, apply) => {
      const body = { error: 'No works found for task 1' }
      const ids = await start(() => ({ answer: { status: 404, body }, apply }))
      const beganAt = scene.clock.elapsed()
      const { report } = await scene.remove(ids.slice(5, 45))
      expect(report.counts).toMatchObject(apply ? { deleted: 40 } : { 'still-there': 40 })
      expect(report.requests).toBe(apply ? 40 : 80)
      // What is still there is looked at again for a minute, after each of two rounds.
      expect(scene.clock.elapsed() - beganAt).toBeLessThan(apply ? 5_000 : 130_000)
    }
  )

  it('never plans a running task, and settles a failed one by listings alone (R35)', async () => {
    const ids = await start(undefined, (index) => {
      if (index === 30) return { state: 'running', workIds: [] }
      return index === 31 ? { state: 'failed', workIds: [] } : {}
    })
    const [failed = '', running = ''] = ids.slice(COUNT - 32, COUNT - 30)
    const { plan, entries } = await scene.remove([running, failed], [running])
    expect(plan).toMatchObject({ total: 1, works: 0, running: [{ id: running }] })
    expect(entries).toMatchObject([{ id: failed, outcome: { kind: 'still-there' } }])
    expect(scene.deletes().join()).not.toContain(running)
  })
})

describe('favourites among tasks', () => {
  const favourite = (index: number) => (index === 50 ? { favored: true } : {})

  it('are asked for before the plan is shown, and left out (R23)', async () => {
    const ids = await start(undefined, favourite)
    const [id = ''] = ids.slice(COUNT - 51)
    const { plan } = await scene.remove([id, ...ids.slice(20, 23)])
    expect(plan).toMatchObject({ total: 3, locked: [{ id, lockedAs: 'favourite' }], unsure: [] })
    expect(left()).toContain(id)
  })

  it('that are not known count as locked, unless they were picked singly', async () => {
    const ids = await start()
    const [id = ''] = ids.slice(12)
    scene.server.setScript(({ method, path }) =>
      method === 'GET' && path.endsWith(id) ? { answer: { status: 404 } } : undefined
    )
    const first = await scene.deletion.plan(scene.open, [id, ...ids.slice(20, 23)])
    expect(first).toMatchObject({ value: { total: 3, unsure: [{ id }], works: expect.anything() } })
    const again = await scene.deletion.plan(scene.open, [id, ...ids.slice(20, 23)], [id])
    expect(again).toMatchObject({ value: { total: 4, unsure: [] } })
  })

  it('are looked up no longer once the plan is cancelled', async () => {
    const ids = await start()
    let release = (): void => undefined
    const until = new Promise<void>((resolve) => (release = resolve))
    scene.server.setScript(() => ({ until }))
    const making = scene.deletion.plan(scene.open, ids)
    scene.deletion.clearPlans('generated')
    release()
    expect(await making).toMatchObject({ ok: false, problem: { kind: 'plan-gone' } })
    const asked = scene.server.requests.filter(({ path }) => /\/tasks\/\d/.test(path))
    expect(asked.length).toBeLessThan(5)
  })

  it('are asked for again before a task leaves, when that is long ago', async () => {
    const ids = await start()
    const [id = ''] = ids.slice(9)
    const plan = await scene.deletion.plan(scene.open, ids.slice(9, 11))
    await scene.clock.sleep(2 * 3_600_000, new AbortController().signal)
    const { tasks } = scene.server.store.works(DEMO_EMAIL)
    const loved = tasks.find((task) => task.id === id)
    scene.server.setScript(({ path }) =>
      path.endsWith(id) && loved
        ? {
            view: (store) => ({
              ...store,
              works: (email) => ({
                ...store.works(email),
                tasks: store
                  .works(email)
                  .tasks.map((task) => (task.id === id ? { ...task, favored: true } : task))
              })
            })
          }
        : undefined
    )
    if (!plan.ok) throw new Error('no plan')
    const started = await scene.deletion.start(plan.value.planId, scene.open)
    if (!started.ok) throw new Error('not started')
    const run = scene.deletion.run(started.value.runId)
    const report = run.ok ? await run.value.ended : null
    expect(report).toMatchObject({ counts: { deleted: 1, 'not-sent': 1 } })
    expect(left()).toContain(id)
  })
})
