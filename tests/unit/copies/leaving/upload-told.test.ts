import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AgainProgress } from '@shared/copies/again'
import { fail, ok, type Result } from '@shared/problem'
import { afterEach, expect, it, vi } from 'vitest'
import { createAgain } from '../../../../electron/copies/again/again'
import { createJournals } from '../../../../electron/copies/again/journals'
import { manifestLine } from '../../../../electron/copies/archive/manifest'
import { STOP_LIMIT_MS } from '../../../../electron/copies/taking'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { KEY, PICTURE } from '../../../support/copies/copying'
import { createTestClock } from '../../../support/system/clock'

// The end of an upload, on a disk that answers after all.

afterEach(() => void vi.useRealTimers())

it('leaving waits for the manifest of an upload in time; what became of it is told when it is known', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-told-'))
  await mkdir(join(folder, KEY))
  const saved = {
    ...savedAs('7'),
    bytes: PICTURE.byteLength,
    sha256: createHash('sha256').update(PICTURE).digest('hex'),
    width: 500,
    height: 500
  }
  await writeFile(join(folder, KEY, saved.name), PICTURE)
  await writeFile(join(folder, KEY, 'manifest.jsonl'), manifestLine(saved))
  const real = await archiveIn(folder)
  let answer = (_: Result<null>): void => undefined
  const closing = new Promise<Result<null>>((resolve) => (answer = resolve))
  let leave = async (): Promise<unknown> => undefined
  let isClosing = false
  let isLeft = false
  let isReleased = false
  const archive = {
    ...real,
    close: () => {
      isClosing = true
      return closing
    }
  }
  const release = (): void => {
    isReleased = true
  }
  const told: AgainProgress[] = []
  const again = createAgain({
    copies: {
      archiveOf: async () => ok(archive),
      take: async (_: unknown, close: typeof leave) => {
        leave = close
        return ok({ archive, release })
      },
      decode: async () => 'not-answered'
    } as never,
    journals: createJournals(join(folder, 'journals')),
    clock: createTestClock(),
    random: () => 0,
    emit: (progress) => void told.push(progress),
    listAgain: () => undefined
  })
  const open = {
    account: 'a@b.c',
    kind: 'uploads',
    key: 'k',
    origin: 'demo',
    loopbackOrigin: null,
    kling: {
      uploads: new Proxy({}, { get: () => async () => fail({ kind: 'offline' }) }),
      sending: { file: async () => ok({ fileName: null }) }
    },
    library: {
      find: () => undefined,
      renew: async () => false,
      assets: () => [],
      isGone: () => true,
      remember: () => undefined
    }
  } as never
  const plan = await again.plan(open, ['7'], true)
  expect(plan).toMatchObject({ ok: true, value: { total: 1 } })
  if (!plan.ok) return
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  expect(await again.start(open, plan.value.planId)).toMatchObject({ ok: true })
  const until = Date.now() + 15_000
  while (!isClosing && Date.now() < until) await new Promise((resolve) => setImmediate(resolve))
  expect(isClosing).toBe(true)
  void leave().then(() => {
    isLeft = true
  })
  await vi.advanceTimersByTimeAsync(STOP_LIMIT_MS - 1000)
  expect(isLeft).toBe(false)
  await vi.advanceTimersByTimeAsync(1010)
  expect(isLeft).toBe(true)
  expect(told.at(-1)).toMatchObject({ phase: 'ended', endedBy: { code: 'ETIMEDOUT' } })
  const before = told.length
  answer(ok(null))
  await vi.advanceTimersByTimeAsync(100)
  expect(isReleased).toBe(true)
  expect({ told: told.length - before, endedBy: again.current()?.endedBy }).toEqual({
    told: 1,
    endedBy: null
  })
  await rm(folder, { recursive: true, force: true })
})
