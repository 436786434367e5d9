import { createHash } from 'node:crypto'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Saving } from '@shared/copies/saving'
import { afterEach, beforeEach, expect, it } from 'vitest'
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
afterEach(() => rm(folder, { recursive: true, force: true }))

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
