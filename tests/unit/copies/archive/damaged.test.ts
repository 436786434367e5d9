import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check } from '@shared/copies/archive'
import type { Saving } from '@shared/copies/saving'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ACCOUNT, copiesFrom } from '../../../support/copies/account'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'

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
  const checks: Check[] = []
  const savings: Saving[] = []
  const copies = copiesFrom(folder, {
    emitSaving: ({ saving }) => savings.push(saving),
    emitCheck: (check) => checks.push(check)
  })
  await copies.chooseFolder(ACCOUNT, folder)
  expect(await copies.check(ACCOUNT)).toMatchObject({ ok: true })
  await expect.poll(() => checks.at(-1)?.phase).toBe('ended')
  expect(await copies.save(ACCOUNT, [])).toMatchObject({ ok: true })
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
