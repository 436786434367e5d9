import { afterEach, expect, it } from 'vitest'
import { type GeneratedScene, generatedScene } from '../../support/generated/scene'
import { demoWorks } from '../../support/service/works/tasks'

let scene: GeneratedScene
afterEach(() => scene.close())

it('what the service asked for in a run of one library holds for the next run of the other (R42)', async () => {
  const works = demoWorks(40)
  scene = await generatedScene(works, ({ method }) => {
    if (method !== 'DELETE') return undefined
    // The run is stopped while the answer is on its way: it ends with the wait before it.
    const run = scene.deletion.run(scene.deletion.current()?.runId ?? '')
    if (run.ok) run.value.stop()
    return { answer: { status: 429, headers: { 'retry-after': '600' } } }
  })
  await scene.list()
  const [first = '', second = ''] = works.tasks.map(({ id }) => id).slice(10)
  const { open } = scene
  await scene.remove([first])

  const other = { ...open, key: 'key', kind: 'uploads' } as const
  // Nobody asks such a service whether it is a favourite, either.
  const plan = await scene.deletion.plan(other, [second], [second])
  if (!plan.ok) throw new Error('no plan')
  const next = await scene.deletion.start(plan.value.planId, other)
  expect(next).toMatchObject({ ok: true, value: { library: 'uploads', hold: { by: 'service' } } })
})
