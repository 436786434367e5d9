import { promises } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import type { CopyOutcome } from '@shared/copies/copy'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createJob } from '../../../electron/copies/job'
import { createLane } from '../../../electron/copies/lane'
import type { SaveEnd } from '../../../electron/copies/save-end'
import { createSaving } from '../../../electron/copies/saving'
import { systemClock } from '../../../electron/time/clock'
import { sends } from '../../support/copies/answers'
import { assetOf, type Copying, PICTURE, startCopying } from '../../support/copies/copying'
import { clearedBy } from '../../support/copies/lane'
import { failure, fullDisk } from '../../support/files/failing-disk'

// A scanner, a bad sector: the disk refuses one file, and takes all others.

const IDS = Array.from({ length: 20 }, (_, at) => String(100 + at))
const ASSETS = IDS.map((id) => assetOf(id))

let copying: Copying
beforeEach(async () => {
  copying = await startCopying()
  for (const id of IDS) copying.cdn.on(`/${id}`, sends(PICTURE))
})
afterEach(async () => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
  await copying.close()
})

/** No new file whose path has this in it is opened from now on. */
function refuses(part: string, code = 'EACCES'): void {
  const { open } = promises
  vi.spyOn(promises, 'open').mockImplementation((path, flags, mode) =>
    flags === 'wx' && String(path).includes(part)
      ? Promise.reject(failure(code))
      : open(path, flags, mode)
  )
  syncBuiltinESMExports()
}

const jobOf = (onChange: (id: string | null) => void = () => undefined) =>
  createJob({
    ...{ assets: ASSETS, saveCopy: copying.saveCopy, parallel: () => 2, clock: systemClock },
    ...{ meanBytes: () => null, onChange }
  })

const savedAll = async () => {
  const about = { savingId: 's', account: 'a', library: 'uploads', folder: 'f' } as const
  const saving = createSaving({
    ...{ ...about, assets: ASSETS, begin: jobOf },
    ...{ onEnd: async () => ok(null), emit: () => undefined }
  })
  await expect.poll(() => saving.now().phase).toBe('ended')
  return saving
}

describe('one file that the disk alone refuses', () => {
  it('is set aside with its reason, and all others are saved', async () => {
    refuses('/100-')
    const saving = await savedAll()
    expect(saving.now()).toMatchObject({ fetched: 19, unproved: 1, endedBy: null })
    expect(saving.page(0)[0]?.outcome).toMatchObject({
      kind: 'unproved',
      why: { kind: 'disk-failed', why: { code: 'EACCES' } }
    })
    // Nothing is left of the question whether the folder takes files.
    expect((await copying.names()).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('holds no run: its batch is settled', async () => {
    refuses('/100-')
    const lane = createLane({
      ...{ archive: copying.archive(), begin: jobOf, ids: new Set(IDS) },
      onClose: () => copying.archive().close()
    })
    lane.goOn()
    await expect.poll(() => lane.isSettled(IDS)).toBe(true)
    const cleared = await clearedBy(lane, ['100', '101'])
    expect(cleared.get('100')).toMatchObject({ ok: false, problem: { kind: 'disk-failed' } })
    expect(cleared.get('101')).toMatchObject({ ok: true })
    await lane.close()
  })

  it('is not taken for one where the folder takes nothing', async () => {
    refuses('.part')
    expect((await savedAll()).now()).toMatchObject({ fetched: 0, unproved: 0 })
    expect((await savedAll()).now().endedBy).toMatchObject({ code: 'EACCES' })
  })

  it('is not taken for one where the folder is gone', async () => {
    const { path } = copying.archive()
    await rename(path, `${path}-away`)
    expect((await savedAll()).now()).toMatchObject({ fetched: 0, unproved: 0 })
    await rename(`${path}-away`, path)
  })

  it('is not taken for one where the lists take nothing', async () => {
    await mkdir(`${copying.archive().path}/SHA256SUMS`)
    const saving = await savedAll()
    expect(saving.now()).toMatchObject({ fetched: 0, unproved: 0 })
    expect(saving.now().endedBy).toMatchObject({ kind: 'file-failed' })
    await promises.rmdir(`${copying.archive().path}/SHA256SUMS`)
  })

  it('is not taken for one where the disk is full, though it may take a little', async () => {
    await fullDisk(async () => {
      expect((await savedAll()).now()).toMatchObject({ fetched: 0, unproved: 0 })
    })
    refuses('/100-', 'ENOSPC')
    expect((await savedAll()).now()).toMatchObject({ unproved: 0, endedBy: { code: 'ENOSPC' } })
  })
})

describe('an asset that the disk has failed', () => {
  const COPY = { name: '2026-11-01-1.png', bytes: 1, sha256: 'a'.repeat(64) }
  const DISK: SaveEnd = {
    kind: 'disk',
    why: { kind: 'file-failed', code: 'ENOSPC', what: 'write' }
  }

  it('is first in line once more, and then, if others were saved meanwhile, the last', async () => {
    const asked: string[] = []
    const outcomes = new Map<string, CopyOutcome>()
    const job = createJob({
      assets: ASSETS.slice(0, 12),
      saveCopy: async ({ id }) => {
        asked.push(id)
        return id === '100' ? DISK : { kind: 'fetched', copy: COPY }
      },
      ...{ parallel: () => 2, clock: systemClock, meanBytes: () => null },
      onChange: (id) => {
        const outcome = id === null ? undefined : job.outcomeOf(id)
        if (id !== null && outcome) outcomes.set(id, outcome)
      }
    })
    for (let resume = 0; resume < 4; resume += 1) {
      job.goOn()
      await expect.poll(() => job.isBusy() || job.state() === 'running').toBe(false)
    }
    // The second time it is still the first.
    expect(asked.slice(0, 2)).toEqual(['100', '101'])
    expect(asked[asked.lastIndexOf('101') + 1]).toBe('100')
    expect(outcomes.size).toBe(11)
    job.stop()
    await job.ended
  })
})
