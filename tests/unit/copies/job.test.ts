import type { Asset } from '@shared/asset'
import { describe, expect, it } from 'vitest'
import { createJob } from '../../../electron/copies/job'
import type { SaveEnd } from '../../../electron/copies/save-end'
import { systemClock } from '../../../electron/time/clock'

const COPY = { name: '2026-11-01-1.png', bytes: 1, sha256: 'a'.repeat(64) }

const asset = (id: number): Asset => ({
  id: String(id),
  name: String(id),
  type: 'image',
  createdAt: 0,
  updatedAt: null,
  durationMs: null,
  width: null,
  height: null,
  favored: false,
  hasPicture: true
})

interface UnderWay {
  readonly arrive: () => void
  readonly end: () => void
}

/** Twenty assets, up to `parallel` at once, that arrive and end when the test says so. */
function job(parallel: number) {
  const begun: UnderWay[] = []
  const under = createJob({
    assets: Array.from({ length: 20 }, (_, at) => asset(at)),
    saveCopy: (_asset, { onArrived }) =>
      new Promise<SaveEnd>((resolve) => {
        begun.push({ arrive: onArrived, end: () => resolve({ kind: 'fetched', copy: COPY }) })
      }),
    parallel: () => parallel,
    clock: systemClock,
    meanBytes: () => null,
    onChange: () => undefined
  })
  under.goOn()
  return { under, begun }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('a job', () => {
  it('fetches on while files that have arrived are being proved', async () => {
    const { under, begun } = job(2)
    await settled()
    expect(begun).toHaveLength(2)

    begun[0]?.arrive()
    expect(begun).toHaveLength(3)
    under.stop()
  })

  it('goes on when something fails that nobody foresaw, and says which asset it was', async () => {
    const failing = createJob({
      assets: [asset(1), asset(2)],
      saveCopy: async ({ id }) => {
        if (id === '1') throw new Error('unforeseen')
        return { kind: 'fetched', copy: COPY }
      },
      parallel: () => 2,
      clock: systemClock,
      meanBytes: () => null,
      onChange: () => undefined
    })
    failing.goOn()
    await failing.ended
    expect(failing.outcomeOf('1')).toMatchObject({ kind: 'unproved', why: { kind: 'disk-failed' } })
    expect(failing.outcomeOf('2')).toMatchObject({ kind: 'fetched' })
  })

  it('that is paused while its last files are under way ends with them', async () => {
    const { under, begun } = job(4)
    for (let at = 0; at < 20; at += 1) {
      await settled()
      if (at === 17) under.hold()
      begun[at]?.end()
    }
    await settled()
    expect(begun).toHaveLength(20)
    expect(under.state()).toBe('ended')
  })

  it('does not run ahead of the disk', async () => {
    const { under, begun } = job(2)
    await settled()
    for (const each of begun) each.arrive()
    // Two may arrive, and four be proved besides.
    expect(begun).toHaveLength(6)

    begun[0]?.end()
    await settled()
    expect(begun).toHaveLength(7)
    under.stop()
  })

  it('counts what ends without having arrived once', async () => {
    const { under, begun } = job(2)
    await settled()
    begun[0]?.end()
    await settled()
    expect(begun).toHaveLength(3)
    begun[0]?.arrive()
    expect(begun).toHaveLength(3)
    under.stop()
  })

  it('begins nothing while it is held, whatever arrives', async () => {
    const { under, begun } = job(2)
    await settled()
    under.hold()
    begun[0]?.arrive()
    begun[1]?.end()
    await settled()
    expect(begun).toHaveLength(2)
    under.stop()
  })
})
