import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Saving } from '@shared/copies/saving'
import { fail } from '@shared/problem'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Copies } from '../../../../electron/copies/copies'
import { ACCOUNT, copiesFrom } from '../../../support/copies/account'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { failure, handles } from '../../../support/files/failing-disk'

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
  vi.restoreAllMocks()
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

it('nor is an archive that is away checked, listed, estimated or sent', async () => {
  await (await archiveIn(chosen)).add(savedAs('1'))
  // Whoever looks at it remembers that it was there.
  expect(await copies.saved(ACCOUNT, 0)).toMatchObject({ ok: true, value: [{ id: '1' }] })
  await rename(join(chosen, KEY), join(data, 'away'))
  expect(await copies.check(ACCOUNT)).toEqual(GONE)
  expect(await copies.saved(ACCOUNT, 0)).toEqual(GONE)
  expect(await copies.estimate(ACCOUNT, ['1'])).toEqual(GONE)
  expect(await copies.take(ACCOUNT, async () => undefined)).toEqual(GONE)
  expect(await copies.pathOf(ACCOUNT, null)).toEqual(GONE)
})

/** The first file of the first job is begun; then the program is killed. */
async function killed(): Promise<void> {
  const taken = await copies.take(ACCOUNT, async () => undefined)
  if (!taken.ok) throw new Error('not taken')
  const part = await taken.value.archive.begin('1')
  if (part.ok) await part.value.discard()
  start()
}

it('a first job that is killed is remembered', async () => {
  await killed()
  await rename(join(chosen, KEY), join(data, 'away'))
  expect(await copies.save(ACCOUNT, ['1'])).toEqual(GONE)
})

it('but not before the name of its folder is on the disk', async () => {
  const proto = await handles()
  const { sync } = proto
  vi.spyOn(proto, 'sync').mockImplementation(async function (this: typeof proto) {
    if ((await this.stat()).isDirectory()) throw failure('EIO')
    return sync.call(this)
  })
  const taken = await copies.take(ACCOUNT, async () => undefined)
  if (!taken.ok) throw new Error('not taken')
  await taken.value.archive.begin('1')
  vi.restoreAllMocks()
  start()
  await rm(join(chosen, KEY), { recursive: true })
  await saves()
})

it('whoever still looks into another folder says nothing of the chosen one', async () => {
  await (await archiveIn(chosen)).add(savedAs('1'))
  const other = join(data, 'other')
  await mkdir(other)
  await Promise.all([copies.saved(ACCOUNT, 0), copies.chooseFolder(ACCOUNT, other)])
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
