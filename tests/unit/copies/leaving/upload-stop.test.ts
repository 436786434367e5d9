import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LeftOut } from '@shared/copies/again'
import { ok, type Result } from '@shared/problem'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startRun } from '../../../../electron/copies/again/run'
import { PICTURE } from '../../../support/copies/copying'
import { createTestClock } from '../../../support/system/clock'

// An upload that is stopped while the copies' folder takes its time, or never answers.

const SHA256 = createHash('sha256').update(PICTURE).digest('hex')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-upload-stop-'))
  await writeFile(join(folder, 'a.png'), PICTURE)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** One file that is asked about; `answer` is what the folder says at last. */
async function asking() {
  let answer = (_: Result<LeftOut | null>): void => undefined
  const against = new Promise<Result<LeftOut | null>>((resolve) => (answer = resolve))
  const file = { id: '7', name: 'a.png', type: 'image', createdAt: 0 } as const
  const intents: string[] = []
  let isAsked = false
  const run = startRun({
    runId: 'r',
    account: 'a@b.example',
    files: [{ ...file, bytes: PICTURE.byteLength, sha256: SHA256 }],
    pathOf: ({ name }) => join(folder, name),
    journal: {
      intent: async (id) => {
        intents.push(id)
        return ok(null)
      },
      write: async () => ok(null),
      close: async () => undefined
    },
    sending: { file: async () => ok({ fileName: 'x.png' }) },
    against: () => {
      isAsked = true
      return against
    },
    find: async () => ok('8'),
    onSeen: async () => ok(null),
    clock: createTestClock(),
    random: () => 0,
    emit: () => undefined
  })
  await vi.waitFor(() => expect(isAsked).toBe(true))
  return { run, intents, answer: (said: Result<LeftOut | null>) => answer(said) }
}

it('sends nothing that was not on its way', async () => {
  const { run, intents, answer } = await asking()
  run.stop()
  answer(ok(null))
  await run.ended
  expect(intents).toEqual([])
  expect(run.outcomeOf('7')).toEqual({ kind: 'not-sent', why: null })
})

it('calls nothing unknown that was never sent, where its account is left', async () => {
  const { run, answer } = await asking()
  run.stop()
  run.breakOff()
  answer(ok(null))
  await run.ended
  expect(run.outcomeOf('7')).toEqual({ kind: 'not-sent', why: null })
})

it('waits for no folder that never answers', async () => {
  const { run } = await asking()
  run.stop()
  await run.ended
  expect(run.progress().phase).toBe('ended')
})

it('sends what the folder has answered for in time', async () => {
  const { run, intents, answer } = await asking()
  answer(ok(null))
  await run.ended
  expect(intents).toEqual(['7'])
})
