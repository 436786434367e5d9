import type { SavingChange } from '@shared/copies/saving'
import { fail, ok, type Result } from '@shared/problem'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createJob } from '../../../../electron/copies/job'
import { createLane } from '../../../../electron/copies/lane'
import type { SaveEnd } from '../../../../electron/copies/save-end'
import { createSaving } from '../../../../electron/copies/saving'
import { createTaking, STOP_LIMIT_MS } from '../../../../electron/copies/taking'
import { assetOf } from '../../../support/copies/copying'
import { copyOf, createTestLane } from '../../../support/copies/lane'
import { idsUpTo, runWith, upload } from '../../../support/program/run-with'
import { createTestClock } from '../../../support/system/clock'

// A disk that does not answer: whoever stops is not held up by it for ever.

const NO_ANSWER = { kind: 'file-failed', code: 'ETIMEDOUT', what: 'append' } as const
const never = new Promise<never>(() => undefined)

/** Something that happens when it is told to. */
function gate(): readonly [Promise<void>, () => void] {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return [opened, () => open()]
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** A job whose files end when the test says so. */
function deadJob(ended: Promise<SaveEnd>) {
  return (onChange: (id: string | null) => void) =>
    createJob({
      assets: [assetOf('7')],
      saveCopy: () => ended,
      parallel: () => 1,
      clock: createTestClock(),
      meanBytes: () => null,
      onChange
    })
}

function savingOf(
  ended: Promise<SaveEnd>,
  closed: Promise<Result<null>> = Promise.resolve(ok(null))
) {
  const told: SavingChange['saving'][] = []
  const about = { savingId: 's', account: 'a', library: 'uploads', folder: 'f' } as const
  const saving = createSaving({
    ...{ ...about, assets: [assetOf('7')], begin: deadJob(ended) },
    onEnd: () => closed,
    emit: (change) => void told.push(change.saving)
  })
  return { saving, told }
}

it('“Save copies” that is stopped says so in time, and what came of it when that is known', async () => {
  let answer = (_: SaveEnd): void => undefined
  const { saving, told } = savingOf(new Promise((resolve) => (answer = resolve)))
  await vi.advanceTimersByTimeAsync(1)
  saving.stop()
  await vi.advanceTimersByTimeAsync(STOP_LIMIT_MS - 10)
  expect(saving.now()).toMatchObject({ phase: 'stopping', endedBy: null })
  await vi.advanceTimersByTimeAsync(10)
  expect(saving.now()).toMatchObject({ phase: 'ended', endedBy: NO_ANSWER })
  expect(told.at(-1)).toEqual(saving.now())

  // Nobody waits for it a second time.
  await saving.close()
  answer({ kind: 'stopped' })
  await vi.advanceTimersByTimeAsync(1)
  expect(told.at(-1)).toMatchObject({ phase: 'ended', endedBy: null })
})

it('a batch that is read back leaves nobody waiting once its run was held for so long', async () => {
  let flushing: Promise<Result<null>> = never
  const lane = createLane({
    archive: { flush: () => flushing, readBack: async () => ok('whole') },
    ids: new Set(['7']),
    begin: deadJob(never),
    onClose: async () => ok(null)
  })
  lane.goOn()
  const clearing = lane.clear(['7'])
  lane.hold()
  await vi.advanceTimersByTimeAsync(STOP_LIMIT_MS)
  expect(await clearing).toEqual(fail(NO_ANSWER))

  // Resumed, it asks the disk again, and waits as long as it takes.
  lane.goOn()
  let answer = (_: Result<null>): void => undefined
  flushing = new Promise((resolve) => (answer = resolve))
  const again = lane.clear(['7'])
  await vi.advanceTimersByTimeAsync(3 * STOP_LIMIT_MS)
  answer(ok(null))
  expect(await again).toMatchObject({ ok: true })

  const closed = lane.close()
  await vi.advanceTimersByTimeAsync(STOP_LIMIT_MS)
  expect(await closed).toEqual(fail(NO_ANSWER))
})

it('a disk that is only slow ends no pause: it answers again and again', async () => {
  const pause = STOP_LIMIT_MS - 10
  const lane = createLane({
    archive: {
      flush: () => new Promise((resolve) => setTimeout(() => resolve(ok(null)), pause)),
      readBack: () => new Promise((resolve) => setTimeout(() => resolve(ok('whole')), pause))
    },
    ids: new Set(['7']),
    begin: deadJob(Promise.resolve({ kind: 'there', copy: { name: 'a', bytes: 1, sha256: '' } })),
    onClose: async () => ok(null)
  })
  lane.goOn()
  await vi.advanceTimersByTimeAsync(1)
  const clearing = lane.clear(['7'])
  lane.hold()
  await vi.advanceTimersByTimeAsync(2 * STOP_LIMIT_MS)
  expect(await clearing).toMatchObject({ ok: true })
})

/** A run that is held while ten files are read back: each answers when the test says so. */
async function heldReading() {
  const ids = idsUpTo(10)
  const answers: (() => void)[] = []
  const lane = createLane({
    archive: {
      flush: async () => ok(null),
      readBack: () => new Promise((resolve) => answers.push(() => resolve(ok('whole'))))
    },
    ids: new Set(ids),
    begin: (onChange) =>
      createJob({
        assets: ids.map((id) => assetOf(id)),
        saveCopy: async ({ id }) => ({ kind: 'there', copy: copyOf(id) }),
        parallel: () => 4,
        clock: createTestClock(),
        meanBytes: () => null,
        onChange
      }),
    onClose: async () => ok(null)
  })
  lane.goOn()
  await vi.advanceTimersByTimeAsync(1)
  const clearing = lane.clear(ids)
  lane.hold()
  return { ids, answers, lane, clearing }
}

it('what it has given up is asked for once more after it has answered, and not before', async () => {
  const { ids, answers, lane, clearing } = await heldReading()
  await vi.advanceTimersByTimeAsync(STOP_LIMIT_MS)
  expect(await clearing).toEqual(fail(NO_ANSWER))
  // Each that never answers holds a thread of main.
  for (let resumes = 0; resumes < 3; resumes += 1) {
    lane.goOn()
    const held = lane.clear(ids)
    lane.hold()
    await vi.advanceTimersByTimeAsync(STOP_LIMIT_MS)
    expect(await held).toEqual(fail(NO_ANSWER))
    expect(answers).toHaveLength(2)
  }

  lane.goOn()
  const other = lane.clear(ids.slice(2, 3))
  await vi.advanceTimersByTimeAsync(1)
  answers.pop()?.()
  expect(await other).toMatchObject({ ok: true })
  const again = lane.clear(ids)
  await vi.advanceTimersByTimeAsync(1)
  for (const answer of answers) answer()
  for (let done = 2; done < 12; done += 2) {
    await vi.advanceTimersByTimeAsync(1)
    expect(answers).toHaveLength(done + 2)
    for (const answer of answers.slice(done)) answer()
  }
  expect(await again).toMatchObject({ ok: true })
})

it('nothing is read back once it is closed: the archive may be somebody else’s', async () => {
  const { ids, answers, lane, clearing } = await heldReading()
  await vi.advanceTimersByTimeAsync(1)
  await lane.close()
  expect(await clearing).toEqual(fail(NO_ANSWER))
  for (const answer of answers) answer()
  await vi.advanceTimersByTimeAsync(1)
  expect(await lane.clear(ids)).toEqual(fail(NO_ANSWER))
  expect(answers).toHaveLength(2)
})

it('files of a batch are read back two at a time: all at once, none would answer for long', async () => {
  const { answers, clearing } = await heldReading()
  // Each takes 20 seconds: two answer within the half minute, again and again.
  for (let done = 0; done < 10; done += 2) {
    await vi.advanceTimersByTimeAsync(20_000)
    expect(answers).toHaveLength(done + 2)
    for (const answer of answers.slice(done)) answer()
  }
  await vi.advanceTimersByTimeAsync(1)
  expect(await clearing).toMatchObject({ ok: true })
})

it('an old half minute is no word on a disk that is asked now', async () => {
  const lane = createLane({
    archive: { flush: async () => ok(null), readBack: async () => ok('whole') },
    ids: new Set(['7']),
    begin: deadJob(never),
    onClose: async () => ok(null)
  })
  lane.hold()
  // A proof may take so long, and the run goes on after it.
  await vi.advanceTimersByTimeAsync(3 * STOP_LIMIT_MS)
  expect(await lane.clear(['7'])).toMatchObject({ ok: true })
})

it('“Save copies” that has come to its end by itself can still be stopped there', async () => {
  const { saving, told } = savingOf(Promise.resolve({ kind: 'stopped' }), never)
  await vi.advanceTimersByTimeAsync(10 * STOP_LIMIT_MS)
  // Nothing is there to pause.
  expect(told.at(-1)?.phase).toBe('ending')
  saving.stop()
  expect(told.at(-1)?.phase).toBe('stopping')
  await vi.advanceTimersByTimeAsync(STOP_LIMIT_MS)
  expect(saving.now()).toMatchObject({ phase: 'ended', endedBy: NO_ANSWER })
})

it('“Save copies” that the disk has ended, and does not answer at its end, says so once', async () => {
  const { saving, told } = savingOf(Promise.resolve({ kind: 'disk', why: NO_ANSWER }), never)
  await vi.advanceTimersByTimeAsync(2 * STOP_LIMIT_MS)
  expect(saving.now()).toMatchObject({ phase: 'ended', endedBy: NO_ANSWER })
  expect(told.filter(({ phase }) => phase === 'ended')).toHaveLength(1)
})

it.each(['opens', 'closes'])('an archive that never %s holds up no leaving', async (what) => {
  const taking = createTaking(() => undefined)
  const taken = taking.take<null, null>(
    () => (what === 'opens' ? never : Promise.resolve(ok(null))),
    () => ({ value: null, close: () => never })
  )
  if (what === 'closes') await taken
  let isLeft = false
  const leaving = taking.close().then(() => {
    isLeft = true
  })
  await vi.advanceTimersByTimeAsync(STOP_LIMIT_MS - 10)
  expect(isLeft).toBe(false)
  await vi.advanceTimersByTimeAsync(10)
  await leaving
  // It may still be written to: nobody else gets it.
  expect(taking.mayTake()).toEqual(fail({ kind: 'copies-active' }))
})

it.each(['unauthorized', 'payment-required'] as const)(
  'a run that the service has ended (%s) waits for no dead disk, and says why it ended',
  async (kind) => {
    vi.useRealTimers()
    const lane = createTestLane(idsUpTo(30))
    const [isDead, dead] = gate()
    const [isHeld, hold] = gate()
    let clears = 0
    const { report } = await runWith(idsUpTo(30), {
      parallel: 2,
      clearance: {
        ...lane,
        // As the program's own: what a dead disk does not answer is given up once it is held.
        hold,
        clear: async (ids) => {
          clears += 1
          if (clears === 1) return lane.clear(ids)
          dead()
          await isHeld
          return fail(NO_ANSWER)
        }
      },
      answers: async () => {
        await isDead
        return fail({ kind, said: null })
      }
    })
    expect(report.stoppedBy).toEqual({ kind, said: null })
    expect(report.counts).toMatchObject({ 'not-sent': 30 })
  }
)

it('the lane goes on with the run after a check of what the service has refused', async () => {
  vi.useRealTimers()
  const lane = createTestLane(idsUpTo(30))
  const { report } = await runWith(idsUpTo(60), {
    clearance: {
      ...lane,
      // As the program's own: what follows is saved while it is not held.
      goOn: () => {
        lane.goOn()
        if (lane.calls.includes('hold')) lane.settle(idsUpTo(60))
      }
    },
    answers: (batch) =>
      batch.some((id) => Number(id) <= 30) ? fail({ kind: 'rejected', said: null }) : ok(batch),
    // 30 is gone, so that the run goes on (R17).
    pass: (number) => ok(number === 1 ? idsUpTo(29).map(upload) : [])
  })
  expect(report.counts).toMatchObject({ deleted: 60, 'not-sent': 0 })
})
