import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checksum } from '../../../electron/files/checked-json'
import { createHistories } from '../../../electron/works/histories'
import { decodeHistory, encodeHistory } from '../../../electron/works/history-file'
import { historyOf, inputOf, keptTaskOf } from '../../support/service/works/history'

const HISTORY = historyOf({
  gapAt: 8.64e15,
  tasks: [keptTaskOf({ id: '305455133152156789', inputs: [inputOf({ uploadId: '7' })] })]
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'histories-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('a kept history comes back whole, and a flipped bit is noticed', async () => {
  const bytes = (await encodeHistory(HISTORY)) ?? new Uint8Array()
  expect(await decodeHistory(bytes)).toEqual(HISTORY)
  for (let at = 0; at < bytes.length; at += 1) {
    const spoilt = Uint8Array.from(bytes)
    spoilt[at] = (spoilt[at] ?? 0) ^ 4
    expect(await decodeHistory(spoilt)).toBeNull()
  }
})

it('one that is larger than is read back is not written', async () => {
  const tasks = Array.from({ length: 100 }, (_, n) => keptTaskOf({ id: String(n), prompt: '猫咪' }))
  const many = historyOf({ tasks })
  const inflatedBytes = Buffer.byteLength(JSON.stringify(many))
  const whole = await encodeHistory(many, inflatedBytes)
  expect(whole && (await decodeHistory(whole, inflatedBytes))).toEqual(many)
  expect(whole && (await decodeHistory(whole, inflatedBytes - 1))).toBeNull()
  expect(await encodeHistory(many, inflatedBytes - 1)).toBeNull()
})

it('one of the version without keys of works is read anew; until then its uses count (R32)', async () => {
  const old = { ...HISTORY, tasks: HISTORY.tasks.map((task) => ({ ...task, works: ['11'] })) }
  const body = deflateSync(JSON.stringify(old))
  const file = (version: number) =>
    Buffer.concat([Buffer.from(`uses ${version} ${checksum(body)}\n`), body])
  expect(await decodeHistory(file(1))).toEqual({
    ...HISTORY,
    isWhole: false,
    tasks: HISTORY.tasks.map((task) => ({
      ...task,
      works: [{ id: '11', family: null, keys: [] }]
    }))
  })
  expect(await decodeHistory(file(3))).toBeNull()
})

it('a broken one is set aside and told, and the next is kept', async () => {
  const histories = createHistories(join(folder, 'uses'), () => 'then')
  expect(await histories.load('key')).toEqual({ ok: true, value: null })
  expect(await histories.save('key', HISTORY)).toMatchObject({ ok: true })
  await writeFile(join(folder, 'uses', 'key.uses'), 'uses 1 0')

  expect(await histories.load('key')).toMatchObject({ problem: { kind: 'file-broken' } })
  expect(await readdir(join(folder, 'uses'))).toEqual(['key.uses.broken-then'])
  expect(await histories.save('key', HISTORY)).toMatchObject({ ok: true })
  const kept = await readFile(join(folder, 'uses', 'key.uses'))
  expect(await decodeHistory(kept)).toEqual(HISTORY)
})
