import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { startUploading, type Uploading } from '../../../support/copies/uploading'

// A new id that a journal has seen, and that a crash kept out of the manifest.

let uploading: Uploading
beforeEach(async () => {
  uploading = await startUploading(10)
})
afterEach(() => uploading.close())

it.each(['look', 'upload'])(
  'is noted by the next %s: another computer sends it no more',
  async (how) => {
    const before = uploading.ids()
    await uploading.deleteAll(before)
    const [id = '', other = ''] = await uploading.going(before)
    const path = await uploading.inArchive('manifest.jsonl')
    const earlier = await readFile(path)
    const { runId } = await uploading.upload((await uploading.plan([id])).planId)
    await writeFile(path, earlier)

    if (how === 'upload') await uploading.upload((await uploading.plan([other])).planId)
    else await uploading.asked('again:look', { account: uploading.account, runId })
    expect(await uploading.manifestLine(path, id)).toHaveProperty('newId')

    const elsewhere = await startUploading(10, uploading)
    expect(await elsewhere.plan([id], true)).toMatchObject({ total: 0 })
    await elsewhere.program.close()
  }
)

it('takes no note back that is later', async () => {
  const archive = await archiveIn(uploading.chosen)
  await archive.add(savedAs('7'))
  await archive.noteNewId('7', '70', 5)
  await archive.noteNewId('7', '60', 4)
  expect(archive.saved('7')).toMatchObject({ newId: '70', notedAt: 5 })
  await archive.noteNewId('7', '80', 6)
  expect(archive.saved('7')).toMatchObject({ newId: '80', notedAt: 6 })
})

describe('of several new ids that were noted, each counts', () => {
  const HOUR = 3_600_000
  const note = async (id: string, newId: string, hoursAgo: number): Promise<void> => {
    const path = await uploading.inArchive('manifest.jsonl')
    const notedAt = new Date(Date.now() - hoursAgo * HOUR).toISOString()
    const line = { ...(await uploading.manifestLine(path, id)), newId, notedAt }
    await appendFile(path, `${JSON.stringify(line)}\n`)
  }

  it('one that a listing shows, though a later one was noted, and deleted since', async () => {
    const [kept = '', ...before] = uploading.ids()
    await uploading.deleteAll(before)
    const [id = ''] = await uploading.going(before)
    await note(id, kept, 2)
    await note(id, '555', 1)
    expect(await uploading.plan([id], true)).toMatchObject({ total: 0 })
  })

  it('one that comes after the plan with an earlier time', async () => {
    const [, ...before] = uploading.ids()
    await uploading.deleteAll(before)
    const [id = ''] = await uploading.going(before)
    await note(id, '555', 1)
    const plan = await uploading.plan([id], true)
    await note(id, '869218167527839999', 2)
    const { outcomes } = await uploading.upload(plan.planId)
    expect(outcomes.get(id)).toMatchObject({ kind: 'not-sent' })
    expect(uploading.posts()).toEqual([])
  })
})
