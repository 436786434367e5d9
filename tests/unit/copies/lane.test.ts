import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fail, ok, type Result } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createJob } from '../../../electron/copies/job'
import { createLane, type Lane } from '../../../electron/copies/lane'
import { sends } from '../../support/copies/answers'
import { assetOf, type Copying, KEY, PICTURE, startCopying } from '../../support/copies/copying'
import { clearedBy } from '../../support/copies/lane'
import { noFlush } from '../../support/files/failing-disk'
import { createTestClock } from '../../support/system/clock'

const IDS = ['7', '8', '9']

let copying: Copying
let lane: Lane
let closes: Result<null> = ok(null)
beforeEach(async () => {
  copying = await startCopying()
  for (const id of IDS.slice(0, 2)) copying.cdn.on(`/${id}`, sends(PICTURE))
  copying.cdn.on('/9', sends(PICTURE.subarray(0, 99)))
  lane = createLane({
    archive: copying.archive(),
    ids: new Set(IDS),
    begin: (onChange) =>
      createJob({
        assets: IDS.map((id) => assetOf(id)),
        saveCopy: copying.saveCopy,
        parallel: () => 1,
        clock: createTestClock(),
        meanBytes: () => null,
        onChange
      }),
    onClose: async () => closes
  })
})
afterEach(async () => {
  await lane.close()
  await copying.close()
})

describe('the lane of a run that saves copies first', () => {
  const whole = async (): Promise<string> => {
    lane.goOn()
    await vi.waitFor(() => expect(lane.isSettled(IDS)).toBe(true), 15_000)
    return join(copying.folder, KEY, '2026-11-26-7.png')
  }

  it('waits to be begun, then says what is proved and why the rest is not', async () => {
    expect(lane.isSettled(['7'])).toBe(false)
    await whole()
    const cleared = await clearedBy(lane, IDS)
    expect(cleared.get('7')).toMatchObject({ ok: true, value: { name: '2026-11-26-7.png' } })
    expect(cleared.get('9')).toEqual({ ok: false, problem: { kind: 'no-end' } })
    expect(lane.takeNews()).toContainEqual({ id: '9', proved: false })
    expect(lane.takeNews()).toEqual([])
    expect(lane.progress()).toMatchObject({ total: 3, fetched: 2, unproved: 1, leftMs: 0 })
  })

  it('says why what is written down of its copies may not be on the disk', async () => {
    await whole()
    closes = fail({ kind: 'file-failed', code: 'ENOSPC', what: 'write' })
    expect(await lane.close()).toEqual(closes)
    closes = ok(null)
    expect(await lane.close()).toEqual(closes)
  })

  it('lets go nothing that was altered, or removed, since it was proved', async () => {
    const path = await whole()
    const bytes = await readFile(path)
    bytes[200] = (bytes[200] ?? 0) ^ 1
    await writeFile(path, bytes)
    expect((await clearedBy(lane, ['7'])).get('7')).toMatchObject({ problem: { kind: 'altered' } })
    await rm(path)
    expect((await clearedBy(lane, ['7'])).get('7')).toMatchObject({ problem: { kind: 'missing' } })
  })

  it('says nothing of any copy while the disk cannot be flushed', async () => {
    await whole()
    await noFlush(async () => {
      expect(await lane.clear(['7'])).toMatchObject({ ok: false, problem: { code: 'EIO' } })
    })
    expect((await clearedBy(lane, ['7'])).get('7')).toMatchObject({ ok: true })
  })

  it('holds up nobody for an asset that it was not given, and has no copy of it', async () => {
    expect(lane.isSettled(['1'])).toBe(true)
    expect((await clearedBy(lane, ['1'])).get('1')).toMatchObject({
      problem: { kind: 'no-address' }
    })
  })

  it('reads no file twice at once, however many ask while its disk does not answer', async () => {
    await whole()
    const asked: Promise<unknown>[] = []
    const under = { way: 0, most: 0, reads: 0 }
    let answer = (): void => undefined
    const answers = new Promise<void>((resolve) => {
      answer = resolve
    })
    vi.spyOn(copying.archive(), 'flush').mockResolvedValue(ok(null))
    vi.spyOn(copying.archive(), 'readBack').mockImplementation(async () => {
      under.reads += 1
      under.most = Math.max(under.most, ++under.way)
      // Another batch, once the first of these was answered.
      if (under.reads === 2) asked.push(lane.clear(['7']))
      await answers
      await setImmediate()
      under.way -= 1
      return ok('whole')
    })
    asked.push(...[1, 2, 3].map(() => lane.clear(['7'])))
    await vi.waitFor(() => expect(under.reads).toBe(1))
    answer()
    await vi.waitFor(() => expect(under.reads).toBe(4))
    await Promise.all(asked)
    expect(under).toEqual({ way: 0, most: 1, reads: 4 })
  })
})
