import { createHash } from 'node:crypto'
import { promises } from 'node:fs'
import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check } from '@shared/copies/archive'
import type { Saving } from '@shared/copies/saving'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ACCOUNT, copiesFrom } from '../../../support/copies/account'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { failure } from '../../../support/files/failing-disk'

const DAMAGED = { kind: 'copies-list-damaged' }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-damaged-'))
  const archive = await archiveIn(folder)
  for (const id of ['1', '2']) {
    await archive.add(savedAs(id))
    await writeFile(archive.pathOf(savedAs(id)), 'x')
  }
  await archive.close()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** How many copies the last check found missing. */
let missing = 0
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
  const last = checks.at(-1)
  missing = last?.missing ?? 0
  return { check: last?.endedBy, saving: savings.at(-1)?.endedBy }
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

  it('that lacks a copy whose file is gone as well is told of as that missing copy', async () => {
    const first = (await readFile(manifest(), 'utf8')).indexOf('\n') + 1
    await writeFile(manifest(), (await readFile(manifest(), 'utf8')).slice(first))
    expect(await endedBy()).toEqual({ check: DAMAGED, saving: DAMAGED })
    expect(missing).toBe(0)
    await rm(join(folder, KEY, 'undated-1.png'))
    expect(await endedBy()).toEqual({ check: null, saving: null })
    expect(missing).toBe(1)
  })

  it('that lacks a copy whose file cannot be asked about tells of no missing copy', async () => {
    await truncate(manifest())
    const archive = await archiveIn(folder)
    vi.spyOn(promises, 'lstat').mockRejectedValue(failure('EIO'))
    syncBuiltinESMExports()
    const unlisted = await archive.unlisted().finally(() => {
      vi.restoreAllMocks()
      syncBuiltinESMExports()
    })
    expect(unlisted).toEqual({ there: 2, missing: 0 })
  })

  it('is mended by "Save copies" where the files are there, whatever Kling still has', async () => {
    const archive = await archiveIn(folder)
    const sha256 = createHash('sha256').update('x').digest('hex')
    await archive.add({ ...savedAs('3'), sha256 })
    await writeFile(archive.pathOf(savedAs('3')), 'x')
    await archive.close()
    const text = await readFile(manifest(), 'utf8')
    await writeFile(manifest(), text.slice(0, text.indexOf('{"id":"3"')))
    expect(await endedBy()).toEqual({ check: DAMAGED, saving: null })
    expect(await endedBy()).toEqual({ check: null, saving: null })
    expect(await readFile(manifest(), 'utf8')).toContain('"id":"3"')
  })

  it('that another computer adds to meanwhile is not damaged', async () => {
    const [one, other] = [await archiveIn(folder), await archiveIn(folder)]
    await other.add(savedAs('3'))
    await writeFile(other.pathOf(savedAs('3')), 'x')
    await other.flush()
    expect(await one.unlisted()).toEqual({ there: 0, missing: 0 })
    await one.add(savedAs('4'))
    await one.close()
    await other.add(savedAs('5'))
    await writeFile(other.pathOf(savedAs('5')), 'x')
    expect(await one.unlisted()).toEqual({ there: 0, missing: 0 })
    const sum = `${'a'.repeat(64)}  undated-5-2.png\n`
    await appendFile(join(folder, KEY, 'SHA256SUMS'), sum)
    expect(await one.unlisted()).toEqual({ there: 0, missing: 1 })
  })
})
