import { ok } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { idsUpTo, runWith, upload } from '../../../support/program/run-with'

const TEN = idsUpTo(10)

describe('a check', () => {
  it('that is stopped while the listing lags brings nothing back that was deleted (R21)', async () => {
    const remembered: string[] = []
    const { report } = await runWith(TEN, {
      answers: (batch, _number, run) => {
        run.pause()
        return ok(batch)
      },
      pass: () => ok([...TEN, '99'].map(upload)),
      remember: (uploads) => remembered.push(...uploads.map(({ asset }) => asset.id)),
      watch: ({ phase }, run) => {
        if (phase === 'paused') run.resume()
        // The check waits 2 seconds for the listing to catch up: stopped right then.
        if (phase === 'checking') setImmediate(run.stop)
      }
    })
    expect(report).toMatchObject({ stoppedBy: 'user', counts: { deleted: 10 } })
    expect(remembered).toEqual([])
  })

  it('takes back what is there after all, so that it can be planned again', async () => {
    const remembered: string[] = []
    await runWith(TEN, {
      answers: () => ok(TEN.slice(1)),
      pass: () => ok(['1', '99'].map(upload)),
      remember: (uploads) => remembered.push(...uploads.map(({ asset }) => asset.id))
    })
    expect(new Set(remembered)).toEqual(new Set(['1']))
  })
})
