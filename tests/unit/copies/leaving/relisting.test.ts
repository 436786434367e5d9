import { createHash } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Saving } from '@shared/copies/saving'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type CopyReader, readHere } from '../../../../electron/copies/reading/reader'
import { ACCOUNT, copiesFrom } from '../../../support/copies/account'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'

// The end of a job, which lists anew what the manifest has lost.

let folder = ''
let told: Saving[] = []
beforeEach(async () => {
  told = []
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-relisting-'))
  const archive = await archiveIn(folder)
  const sha256 = createHash('sha256').update('71').digest('hex')
  await archive.add({ ...savedAs('71'), bytes: 2, sha256 })
  await writeFile(archive.pathOf(savedAs('71')), '71')
  await archive.close()
  await truncate(join(folder, KEY, 'manifest.jsonl'))
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, { recursive: true, force: true })
})

const sums = () => join(folder, KEY, 'SHA256SUMS')
const DAMAGED = { kind: 'copies-list-damaged' }

async function copiesReadBy(contentsOf: CopyReader['contentsOf']) {
  const copies = copiesFrom(folder, {
    reader: { ...readHere, contentsOf, rest: () => undefined },
    emitSaving: ({ saving }) => told.push(saving),
    emitCheck: () => undefined
  })
  await copies.chooseFolder(ACCOUNT, folder)
  return copies
}
const lastTold = () => ({ phase: told.at(-1)?.phase, endedBy: told.at(-1)?.endedBy })

it('a job ends, and says so, whatever nobody foresaw', async () => {
  const copies = await copiesReadBy(() => Promise.reject(new RangeError('a bug')))
  await copies.save(ACCOUNT, [])
  const endedBy = { kind: 'file-failed', code: 'unknown', what: 'append' }
  await expect.poll(lastTold).toEqual({ phase: 'ended', endedBy })
  expect(copies.mayChooseFolder()).toMatchObject({ ok: true })
})

it('“Stop” waits for no file that is listed anew', async () => {
  let asked = 0
  const copies = await copiesReadBy(() => {
    asked += 1
    return new Promise(() => undefined)
  })
  await copies.save(ACCOUNT, [])
  await expect.poll(() => asked).toBe(1)
  expect(lastTold()).toEqual({ phase: 'ending', endedBy: null })
  const job = copies.saving(told.at(-1)?.savingId ?? '')
  if (job.ok) job.value.stop()
  await expect.poll(lastTold).toEqual({ phase: 'ended', endedBy: DAMAGED })
})

it('a run whose lost copy takes long to be read is not told of a dead disk', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let asked = 0
  const copies = await copiesReadBy(() => {
    asked += 1
    return new Promise(() => undefined)
  })
  const other = await archiveIn(folder)
  await other.add(savedAs('72'))
  await other.close()
  await appendFile(sums(), 'torn')
  const lane = await copies.openLane(ACCOUNT, [])
  if (!lane.ok) throw new Error(lane.problem.kind)
  const closing = lane.value.close()
  while (asked === 0) await new Promise((resolve) => setImmediate(resolve))
  // Before anything is read again: what was written is what the program answers for.
  expect(await readFile(sums(), 'utf8')).not.toContain('torn')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await closing).toEqual({ ok: false, problem: DAMAGED })
})
