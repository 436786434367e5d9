import { stat } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTimer } from '../../../electron/time/late-timer'
import { startTimeLimit } from '../../../electron/time/time-limit'
import { within } from '../../../electron/time/within'
import { holdThread } from '../../support/system/held-thread'

const LIMIT_MS = 50
const HELD_MS = 400

describe('a thread that was held beyond a limit', () => {
  it('hears what had come meanwhile before the limit ends it', async () => {
    const limit = startTimeLimit(LIMIT_MS)
    const heard = stat('.').then(() => limit.signal.aborted)
    await holdThread(HELD_MS)
    expect(await heard).toBe(false)
    limit.clear()
  })

  it('takes the answer of work that had ended', async () => {
    const answer = within(
      stat('.').then(() => 'done'),
      LIMIT_MS,
      () => 'late'
    )
    await holdThread(HELD_MS)
    expect(await answer).toBe('done')
  })
})

describe('a timer', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  /** What the monotonic clock says when a timer that is due after so long is heard. */
  const heardAfter = (ms: number) => vi.spyOn(performance, 'now').mockReturnValue(ms)

  it('that is heard about when it is due ends at once', async () => {
    heardAfter(0)
    const onDue = vi.fn()
    startTimer(1_000, onDue)
    heardAfter(1_050)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(onDue).toHaveBeenCalledOnce()
  })

  it('that is heard late waits once more, and no longer', async () => {
    heardAfter(0)
    const onDue = vi.fn()
    startTimer(1_000, onDue)
    heardAfter(9_000)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(onDue).not.toHaveBeenCalled()
    heardAfter(90_000)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(onDue).toHaveBeenCalledOnce()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that is given up never ends, also while it waits once more', async () => {
    heardAfter(0)
    const onDue = vi.fn()
    const giveUp = startTimer(1_000, onDue)
    heardAfter(9_000)
    await vi.advanceTimersByTimeAsync(1_000)
    giveUp()
    await vi.advanceTimersByTimeAsync(9_000)
    expect(onDue).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
