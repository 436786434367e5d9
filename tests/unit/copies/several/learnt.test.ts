import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { manifestLine, type Saved } from '../../../../electron/copies/archive/manifest'
import { ACCOUNT, copiesFrom } from '../../../support/copies/account'
import { savedAs } from '../../../support/copies/archive'
import { KEY, PICTURE } from '../../../support/copies/copying'

// What one piece of work has read of an id's copies, the next one knows, with an archive of its
// own.

let folder = ''
let data = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-learnt-'))
  data = await mkdtemp(join(tmpdir(), 'kling-sweep-learnt-data-'))
  await mkdir(join(folder, KEY))
})
afterEach(async () => {
  for (const path of [folder, data]) await rm(path, { recursive: true, force: true })
})

it.each(['missing', 'altered'])(
  'after "Check copies" the list and "Show in folder" go by what it has found (%s)',
  async (how) => {
    const at = (name: string): string => join(folder, KEY, name)
    const sha256 = createHash('sha256').update(PICTURE).digest('hex')
    const whole: Saved = { ...savedAs('7', 1000), bytes: PICTURE.length, sha256 }
    const newer: Saved = { ...savedAs('7', 2000), name: 'undated-7-2.png', bytes: 3 }
    await writeFile(at(whole.name), PICTURE)
    await writeFile(at('manifest.jsonl'), manifestLine(whole) + manifestLine(newer))
    if (how === 'altered') await writeFile(at(newer.name), 'xxx')

    const ended: unknown[] = []
    const copies = copiesFrom(data, {
      emitSaving: () => undefined,
      emitCheck: (check) => check.phase !== 'running' && ended.push(check)
    })
    await copies.chooseFolder(ACCOUNT, folder)
    expect(await copies.check(ACCOUNT)).toMatchObject({ ok: true })
    await vi.waitFor(() => expect(ended).toHaveLength(1))
    expect(ended[0]).toMatchObject({ whole: 1, missing: 0, altered: 0 })

    const saved = [{ name: whole.name, state: 'whole' }]
    expect(await copies.saved(ACCOUNT, 0)).toMatchObject({ value: saved })
    expect(await copies.pathOf(ACCOUNT, '7')).toEqual(ok(at(whole.name)))
    await copies.close()
  }
)
