import { countTypes } from '@shared/asset'
import { NO_OUTCOMES, type Plan, type Report, type RunProgress } from '@shared/deletion'
import { ok, type Problem, type Result } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { giveWay } from '../../../renderer/deletion/question/give-way'
import { later, openDeletions as open } from '../../support/page/deletion-store'
import { asset } from '../../support/page/filter-model'
import { ACCOUNT } from '../../support/page/library-store'

const OTHER = 'other@example.com'
const problem: Problem = { kind: 'unreachable', code: 'ENOTFOUND' }
const failed: Result<never> = { ok: false, problem }

const planned: Plan = {
  library: 'uploads',
  planId: 'p',
  account: ACCOUNT,
  total: 7,
  types: countTypes([]),
  requests: 1,
  sample: [],
  locked: [],
  unlisted: 0,
  unbacked: 0
}

const progressOf = (account = ACCOUNT): RunProgress => ({
  library: 'uploads',
  runId: 'r',
  account,
  phase: 'running',
  total: 37,
  counts: { ...NO_OUTCOMES, 'not-sent': 37 },
  requestsDone: 0,
  requestsPlanned: 4,
  leftMs: null,
  hold: null
})

const reportOf = (account = ACCOUNT): Report => ({
  library: 'uploads',
  runId: 'r',
  account,
  total: 37,
  counts: { ...NO_OUTCOMES, deleted: 30, 'not-sent': 7 },
  requests: 1,
  startedAt: 0,
  endedAt: 1,
  stoppedBy: null,
  verification: { kind: 'verified' }
})

describe('the report of a run', () => {
  const reported = { kind: 'reported', report: reportOf(), problem: null }

  it('returns when "Retry what is left" is cancelled, before or after its plan is there (R8)', async () => {
    const { state, step, emit } = await open({ 'deletion:plan-left': ok(planned) })
    emit('deletion:ended', reportOf())

    const asking = state().planLeft('r')
    await state().cancel()
    expect(step()).toEqual(reported)
    await asking

    await state().planLeft('r')
    expect(step().kind).toBe('confirming')
    await state().cancel()
    expect(step()).toEqual(reported)
  })

  it.each([
    ['no plan can be made', { 'deletion:plan-left': failed }],
    ['the plan cannot start', { 'deletion:plan-left': ok(planned), 'deletion:start': failed }]
  ])('stays with the problem beside it when %s', async (_, answers) => {
    const { state, step, emit } = await open(answers)
    emit('deletion:ended', reportOf())
    await state().planLeft('r')
    await state().confirm(false)
    expect(step()).toEqual({ ...reported, problem })
  })

  it('stays when its run cannot continue', async () => {
    const { state, step, emit } = await open({ 'deletion:go-on': failed })
    emit('deletion:ended', reportOf())
    await state().goOn('r')
    expect(step()).toEqual({ ...reported, problem })
  })
})

describe('the question', () => {
  it('asks anew with what is included, and with nothing that was only clicked (R33)', async () => {
    const { inputsOf, state, step } = await open({
      'deletion:plan-left': ok(planned),
      'deletion:start': ok(null)
    })
    await state().planLeft('r')
    await state().include(['7'])
    expect(inputsOf('deletion:plan-left')).toMatchObject([
      { runId: 'r', singly: [] },
      { runId: 'r', singly: ['7'] }
    ])
    expect(step()).toMatchObject({ kind: 'confirming', renewing: false })
  })

  it('starts nothing while another plan is being made, and drops one that comes too late', async () => {
    const answer = later<unknown>()
    let calls = 0
    const { inputsOf, state, step } = await open({
      'deletion:plan-left': () => (calls++ === 0 ? ok(planned) : answer.promise)
    })
    await state().planLeft('r')
    const including = state().include(['7'])
    await state().confirm(false)
    expect(inputsOf('deletion:start')).toEqual([])

    await state().cancel()
    answer.give(ok(planned))
    await including
    expect(step().kind).toBe('idle')
    expect(inputsOf('deletion:discard')).toHaveLength(2)
  })
})

describe('what is in use, looked at while the question waits (R33)', () => {
  const assets = Array.from({ length: 9 }, (_, number) => asset(number, { favored: false }))
  const ids = assets.map(({ id }) => id)
  const uses = {
    used: 3,
    generations: 4,
    elements: 0,
    avatars: 0,
    running: 0,
    notKnown: 0,
    backTo: null,
    at: 1,
    isFresh: true
  }
  /** Main's frozen list comes in pages of two, the used ones first. */
  const pages = (): unknown => {
    let at = -2
    return () => {
      at += 2
      return ok(assets.slice(at, at + 2))
    }
  }
  const asking = async () => {
    const opened = await open({
      'deletion:plan': ok({ ...planned, uses }),
      'deletion:plan-page': pages()
    })
    opened.list(assets)
    opened.library.getState().selectAll()
    await opened.state().plan()
    return opened
  }

  it('is shown in the library; nothing is cancelled, deselected or sent', async () => {
    const { library, state, step, inputsOf, selected } = await lookedAt()
    const { shown, catalog } = library.getState()
    expect(Array.from(shown.order, catalog.idOf).toSorted()).toEqual(ids.slice(0, 3).toSorted())
    expect(selected()).toEqual(ids.toSorted())
    expect(inputsOf('deletion:discard')).toEqual([])

    // The question is out of the way: nothing can be confirmed that is not in sight.
    await state().confirm(false)
    expect(inputsOf('deletion:start')).toEqual([])
    expect(step()).toMatchObject({ kind: 'confirming', isAside: true })
  })

  it('the question comes back about what is selected by then', async () => {
    const { library, state, step, inputsOf } = await lookedAt()
    const { catalog, click } = library.getState()
    click(catalog.indexOf(ids[1] ?? ''), false)
    await state().comeBack()
    expect(step()).toMatchObject({ kind: 'confirming', isAside: false, renewing: false })
    const [, again] = inputsOf('deletion:plan')
    expect(Reflect.get(Object(again), 'ids').toSorted()).toEqual(
      ids.filter((id) => id !== ids[1]).toSorted()
    )
  })

  it('“Delete” brings it back, and with nothing selected it ends', async () => {
    const { library, state, step, inputsOf } = await lookedAt()
    await state().plan()
    expect(step()).toMatchObject({ kind: 'confirming', isAside: false })

    await state().showUsed('used', () => 'In use')
    library.getState().clearSelection()
    await state().comeBack()
    expect(step()).toMatchObject({ kind: 'idle', problem: { kind: 'plan-empty' } })
    expect(inputsOf('deletion:plan')).toHaveLength(2)
  })

  it('waits on where its library is left while it is asked anew', async () => {
    const again = later<unknown>()
    const plans = [ok({ ...planned, uses }), again.promise]
    const opened = await open({
      'deletion:plan': () => plans.shift(),
      'deletion:plan-page': pages()
    })
    opened.list(assets)
    opened.library.getState().selectAll()
    await opened.state().plan()
    await opened.state().showUsed('used', () => 'In use')
    const back = opened.state().comeBack()
    expect(opened.step()).toMatchObject({ renewing: true })

    giveWay(opened.store)
    again.give(ok({ ...planned, planId: 'q', uses }))
    await back
    expect(opened.step()).toMatchObject({
      isAside: true,
      renewing: false,
      plan: { planId: planned.planId }
    })
    expect(opened.inputsOf('deletion:discard')).toEqual([{ planId: 'q' }])
  })

  it.each([
    ['cannot be read', failed],
    ['is missing', ok([])]
  ])('is not shown in part: the question stays when a page of the plan %s', async (_, second) => {
    const answers = [ok(assets.slice(0, 2)), second]
    const opened = await open({
      'deletion:plan': ok({ ...planned, uses }),
      'deletion:plan-page': () => answers.shift()
    })
    opened.list(assets)
    opened.library.getState().selectAll()
    await opened.state().plan()
    const question = opened.step()
    const { view } = opened.library.getState()
    expect(await opened.state().showUsed('used', () => 'In use')).toMatchObject({ ok: false })
    expect(opened.step()).toBe(question)
    expect(opened.library.getState().view).toBe(view)
  })

  async function lookedAt() {
    const opened = await asking()
    await opened.state().showUsed('used', () => 'In use')
    expect(opened.step()).toMatchObject({ kind: 'confirming', isAside: true })
    const selected = () => opened.library.getState().selectedIds().toSorted()
    return { ...opened, selected }
  }
})

describe('a run', () => {
  it.each(['deletion:start', 'deletion:go-on', 'deletion:current'] as const)(
    'of another account is never shown, however late %s is answered',
    async (name) => {
      const answer = later<unknown>()
      const { library, state, step } = await open({
        'deletion:plan-left': ok(planned),
        [name]: answer.promise
      })
      await state().planLeft('r')
      if (name !== 'deletion:start') await state().cancel()
      const ask = {
        'deletion:start': () => state().confirm(false),
        'deletion:current': state().rejoin
      }
      const asking = name === 'deletion:go-on' ? state().goOn('r') : ask[name]()

      await library.getState().open(OTHER)
      state().close()
      answer.give(ok(progressOf()))
      await asking
      expect(step()).toEqual({ kind: 'idle', problem: null })
    }
  )

  it('keeps "Stop" in reach when another cannot continue', async () => {
    const { state, step, emit, asked } = await open({ 'deletion:go-on': failed })
    emit('deletion:progress', { progress: progressOf(), outcomes: [] })
    await state().goOn('old')
    expect(step().kind).toBe('running')
    expect(asked).not.toContain('deletion:go-on')
  })

  it('continues once, however often it is asked', async () => {
    const { state, asked } = await open({ 'deletion:go-on': ok(progressOf()) })
    await Promise.all([state().goOn('r'), state().goOn('r')])
    expect(asked.filter((name) => name === 'deletion:go-on')).toHaveLength(1)
  })

  it.each([ACCOUNT, OTHER])('of %s that ends is not said to run', async (account) => {
    const { frame, emit } = await open({})
    emit('window:closing', 'deletion')
    expect(frame.getState().hasEnded).toBe(false)
    emit('deletion:ended', reportOf(account))
    expect(frame.getState().hasEnded).toBe(true)
    emit('window:closing', 'deletion')
    expect(frame.getState().hasEnded).toBe(false)
  })
})

it('a plan that comes after its question was cancelled is discarded', async () => {
  const answer = later<unknown>()
  const { state, step, asked } = await open({ 'deletion:plan-left': answer.promise })
  const asking = state().planLeft('r')
  await state().cancel()
  answer.give(ok(planned))
  await asking
  expect(step()).toEqual({ kind: 'idle', problem: null })
  expect(asked).toContain('deletion:discard')
})
