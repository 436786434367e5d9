import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check } from '@shared/copies/archive'
import type { Saving } from '@shared/copies/saving'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CopiesAccount, createCopies } from '../../../../electron/copies/copies'
import { readHere } from '../../../../electron/copies/reading/reader'
import { createSetups } from '../../../../electron/copies/setups'
import { systemClock } from '../../../../electron/time/clock'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { STRAIGHT } from '../../../support/system/straight'

const open: CopiesAccount = {
  account: 'a@b.example',
  kind: 'uploads',
  key: KEY,
  loopbackOrigin: null,
  library: { find: () => undefined, renew: async () => false }
}
const DAMAGED = { kind: 'copies-list-damaged' }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-damaged-'))
  const archive = await archiveIn(folder)
  for (const id of ['1', '2']) await archive.add(savedAs(id))
  await archive.close()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const manifest = (): string => join(folder, KEY, 'manifest.jsonl')

/** What ended a check, and "Save copies" of nothing, last. */
async function endedBy() {
  const setups = createSetups(folder, () => 'now')
  await setups.write(KEY, { folder, first: false })
  const checks: Check[] = []
  const savings: Saving[] = []
  const copies = createCopies({
    setups,
    network: STRAIGHT,
    reader: { ...readHere, rest: () => undefined },
    clock: systemClock,
    parallel: () => 4,
    askToDecode: () => undefined,
    emitSaving: ({ saving }) => savings.push(saving),
    emitCheck: (check) => checks.push(check)
  })
  expect(await copies.check(open)).toMatchObject({ ok: true })
  await expect.poll(() => checks.at(-1)?.phase).toBe('ended')
  expect(await copies.save(open, [])).toMatchObject({ ok: true })
  await expect.poll(() => savings.at(-1)?.phase).toBe('ended')
  await copies.close()
  return { check: checks.at(-1)?.endedBy, saving: savings.at(-1)?.endedBy }
}

describe('a manifest', () => {
  it('that is whole is nothing to speak of', async () => {
    expect(await endedBy()).toEqual({ check: null, saving: null })
  })

  it.each<[string, () => Promise<unknown>]>([
    [
      'has a bad byte',
      async () =>
        writeFile(manifest(), (await readFile(manifest(), 'utf8')).replace('"bytes"', '"bytee"'))
    ],
    ['was emptied', () => truncate(manifest())],
    ['was removed', () => rm(manifest())]
  ])('that %s is told of by a check and by "Save copies"', async (_how, spoil) => {
    await spoil()
    expect(await endedBy()).toEqual({ check: DAMAGED, saving: DAMAGED })
  })
})
