import type { SavingChange } from '@shared/copies/saving'
import { fail, ok, type Result } from '@shared/problem'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createJob } from '../../../../electron/copies/job'
import { createLane } from '../../../../electron/copies/lane'
import type { SaveEnd } from '../../../../electron/copies/save-end'
import { createSaving } from '../../../../electron/copies/saving'
import { createTaking, STOP_LIMIT_MS } from '../../../../electron/copies/taking'
import { assetOf } from '../../../support/copies/copying'
import { createTestLane } from '../../../support/copies/lane'
import { idsUpTo, runWith } from '../../../support/program/run-with'
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

function savingOf(ended: Promise<SaveEnd>) {
  const told: SavingChange['saving'][] = []
  const about = { savingId: 's', account: 'a', library: 'uploads', folder: 'f' } as const
  const saving = createSaving({
    ...{ ...about, assets: [assetOf('7')], begin: deadJob(ended) },
    onEnd: async () => ok(null),
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
