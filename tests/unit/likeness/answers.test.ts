import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answers } from '@shared/likeness/answers'
import { fail, ok } from '@shared/problem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createAnswerStores } from '../../../electron/likeness/answers'
import { fullDisk, noRead } from '../../support/files/failing-disk'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-answers-'))
})
afterEach(() => rm(folder, { recursive: true }))

const KEY = '0123456789abcdef'
const opened = () => createAnswerStores(folder, () => 'now')
const given: Answers = {
  groups: [
    { ids: ['1', '2', '3'], decision: 'selected', others: ['2', '3'] },
    { ids: ['4', '5'], decision: 'variants', others: [] }
  ],
  chosen: ['1']
}

it('every selected duplicate is bound to the one that stays, also after a restart (R29)', async () => {
  expect(await opened().save(KEY, given)).toEqual(ok(null))
  const stays = await opened().stays(KEY)
  expect(stays.ok && [...stays.value]).toEqual([
    ['2', '1'],
    ['3', '1']
  ])
})

it('what is deselected stays bound in this session, since that may be taken back', async () => {
  const stores = opened()
  await stores.save(KEY, given)
  await stores.selectionIs(KEY, ['2'])
  const stays = await stores.stays(KEY)
  expect(stays.ok && stays.value.get('3')).toBe('1')
})

it('from the next start on it is bound no more, and an empty group is open again', async () => {
  const stores = opened()
  await stores.save(KEY, given)
  await stores.selectionIs(KEY, ['2'])
  const later = await opened().stays(KEY)
  expect(later.ok && [...later.value]).toEqual([['2', '1']])

  await stores.selectionIs(KEY, [])
  const last = await opened().load(KEY)
  expect(last.ok && last.value.groups.map(({ decision }) => decision)).toEqual(['variants'])
})

it('what is selected again is bound on the disk again', async () => {
  const stores = opened()
  await stores.save(KEY, given)
  await stores.selectionIs(KEY, [])
  await stores.selectionIs(KEY, ['2', '3'])
  const later = await opened().stays(KEY)
  expect(later.ok && later.value.size).toBe(2)
})

it('what is selected in place of another is bound on the disk in its place (R29)', async () => {
  const stores = opened()
  await stores.save(KEY, given)
  await stores.selectionIs(KEY, ['2'])
  await stores.selectionIs(KEY, ['3'])
  const later = await opened().stays(KEY)
  expect(later.ok && [...later.value]).toEqual([['3', '1']])
})

it('what was shown to be looked at is bound as well, from when it is selected (R29)', async () => {
  const bonds = [
    { id: '7', stays: '6' },
    { id: '8', stays: '6' },
    // What was decided about it comes first.
    { id: '2', stays: '9' }
  ]
  const stores = opened()
  await stores.save(KEY, { ...given, bonds })
  const stays = await stores.stays(KEY)
  expect(stays.ok && Object.fromEntries(stays.value)).toEqual({ 2: '1', 3: '1', 7: '6', 8: '6' })

  await stores.selectionIs(KEY, ['7'])
  const later = await opened().stays(KEY)
  expect(later.ok && [...later.value]).toEqual([['7', '6']])
})

it('what could not be read is not replaced, nor are its bonds taken for none (R29)', async () => {
  await opened().save(KEY, given)
  const stores = opened()
  const bonds = [{ id: '7', stays: '6' }]
  await noRead(async () => {
    const saved = await stores.save(KEY, { groups: [], chosen: [], bonds })
    expect(saved).toMatchObject({ ok: false })
    expect(await stores.stays(KEY)).toMatchObject({ ok: false })
  })

  const stays = await stores.stays(KEY)
  expect(stays.ok && [...stays.value.keys()]).toEqual(['2', '3'])
})

it('a bond that a full disk did not take is written by the next selection (R29)', async () => {
  const stores = opened()
  await stores.save(KEY, given)
  await stores.selectionIs(KEY, [])
  await fullDisk(async () => {
    expect(await stores.selectionIs(KEY, ['2', '3'])).toMatchObject({ ok: false })
  })
  expect(await stores.selectionIs(KEY, ['2', '3'])).toEqual(ok(null))
  const later = await opened().stays(KEY)
  expect(later.ok && [...later.value.keys()]).toEqual(['2', '3'])
})

it('bonds of a damaged file are never taken for none, also after another start (R29)', async () => {
  const path = join(folder, 'duplicates', `${KEY}.json`)
  await opened().save(KEY, given)
  await writeFile(path, '{"v":1}')
  const lost = fail({ kind: 'duplicates-lost' })

  for (const stores of [opened(), opened()]) {
    expect(await stores.selectionIs(KEY, ['2'])).toEqual(lost)
    expect(await stores.save(KEY, given)).toEqual(lost)
    expect(await stores.stays(KEY)).toEqual(lost)
    expect(await stores.stays(KEY)).toEqual(lost)
  }

  const stores = opened()
  expect(await stores.acceptLoss(KEY)).toEqual(ok(null))
  const stays = await stores.stays(KEY)
  expect(stays.ok && stays.value.size).toBe(0)
  expect(await readdir(join(folder, 'duplicates'))).toHaveLength(2)
})

it('a file that can be read again is not given up', async () => {
  await opened().save(KEY, given)
  const stores = opened()
  await noRead(async () => {
    expect(await stores.stays(KEY)).toMatchObject({ ok: false })
  })
  expect(await stores.acceptLoss(KEY)).toEqual(ok(null))
  const stays = await stores.stays(KEY)
  expect(stays.ok && stays.value.get('2')).toBe('1')
})

it('before a selection is stored, its bonds are on the disk, and none of the last one is gone', async () => {
  const stores = opened()
  await stores.save(KEY, given)
  await stores.selectionIs(KEY, ['2'])
  expect(await stores.selectionWillBe(KEY, ['3'])).toEqual(ok(null))
  const between = await opened().stays(KEY)
  expect(between.ok && [...between.value.keys()].toSorted()).toEqual(['2', '3'])

  await fullDisk(async () => {
    await stores.selectionIs(KEY, [])
    expect(await stores.selectionWillBe(KEY, ['2'])).toMatchObject({ ok: false })
  })
})
