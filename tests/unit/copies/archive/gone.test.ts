import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Saving } from '@shared/copies/saving'
import { fail } from '@shared/problem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Copies } from '../../../../electron/copies/copies'
import { ACCOUNT, copiesFrom } from '../../../support/copies/account'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'

// A disk that is away, whose mount point stays: an empty folder where the chosen one was.

let data = ''
let chosen = ''
let savings: Saving[] = []
let copies: Copies
const start = (): void => {
  copies = copiesFrom(data, {
    emitSaving: ({ saving }) => savings.push(saving),
    emitCheck: () => undefined
  })
}
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'kling-sweep-data-'))
  chosen = await mkdtemp(join(tmpdir(), 'kling-sweep-gone-'))
  savings = []
  start()
  await copies.chooseFolder(ACCOUNT, chosen)
})
afterEach(async () => {
  await copies.close()
  for (const each of [data, chosen]) await rm(each, { recursive: true, force: true })
})

const GONE = fail({ kind: 'copies-folder-gone' })

async function saves(): Promise<void> {
  expect(await copies.save(ACCOUNT, [])).toMatchObject({ ok: true })
  await expect.poll(() => savings.at(-1)?.phase).toBe('ended')
}

it('nothing is saved there, or sent after it, until the disk is back', async () => {
  await (await archiveIn(chosen)).add(savedAs('1'))
  await saves()
  await copies.close()
  start()

  await rename(join(chosen, KEY), join(data, 'away'))
  expect(await copies.save(ACCOUNT, ['1'])).toEqual(GONE)
  expect(await copies.openLane(ACCOUNT, ['1'])).toEqual(GONE)
  expect(await readdir(chosen)).toEqual([])
  await rename(join(data, 'away'), join(chosen, KEY))
  await saves()
})

it('a folder that is chosen once more is begun anew', async () => {
  await (await archiveIn(chosen)).add(savedAs('1'))
  await saves()
  await rm(join(chosen, KEY), { recursive: true })
  expect(await copies.save(ACCOUNT, ['1'])).toEqual(GONE)
  await copies.chooseFolder(ACCOUNT, chosen)
  await saves()
})

it('where nothing was saved yet, nothing is missed', async () => {
  await saves()
  await saves()
})
