import { execFileSync } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patiently } from '../../../../electron/files/scanned'
import { areFileCallsOut, flushLimitMs, onQuit } from '../../../../electron/main/lifecycle/quit'
import { quittingApp } from '../../../support/system/quitting-app'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function program(
  isBlocked: boolean,
  work: {
    settle?: () => Promise<void>
    flush?: () => Promise<unknown>
    hasFileCalls?: () => boolean
  }
) {
  const seen: string[] = []
  const app = quittingApp(() => seen.push('quit'))
  const done = async (): Promise<void> => undefined
  onQuit({
    app,
    settle: done,
    flush: done,
    isBlocked: () => isBlocked,
    hasFileCalls: () => false,
    kill: () => seen.push('killed'),
    ...work
  })
  return { app, seen }
}

const never = () => new Promise<never>(() => undefined)

describe('quitting', () => {
  it('waits for the run and its journal, then for the files, and ends without killing itself', async () => {
    const order: string[] = []
    const { app, seen } = program(false, {
      settle: async () => void order.push('settled'),
      flush: async () => order.push('flushed')
    })
    app.quit()
    expect(seen).toEqual([])
    await vi.runAllTimersAsync()
    expect(order).toEqual(['settled', 'flushed'])
    expect(seen).toEqual(['quit'])
  })

  it('kills itself when the keychain does not answer, once everything is written', async () => {
    const { app, seen } = program(true, {})
    app.quit()
    await vi.runAllTimersAsync()
    expect(seen).toEqual(['killed', 'quit'])
  })

  it('is not held up by a disk that hangs or fails', async () => {
    expect(flushLimitMs(false)).toBeLessThan(2_000)
    for (const flush of [never, () => Promise.reject(new Error('ENOSPC'))]) {
      const { app, seen } = program(true, { flush })
      app.quit()
      await vi.advanceTimersByTimeAsync(flushLimitMs(false))
      expect(seen).toEqual(['killed', 'quit'])
    }
  })

  it('kills itself when a disk does not answer, and not while a file is only being read', async () => {
    const read = program(false, { hasFileCalls: vi.fn(() => false).mockReturnValueOnce(true) })
    const held = program(false, { hasFileCalls: () => true })
    read.app.quit()
    held.app.quit()
    await vi.runAllTimersAsync()
    expect(read.seen).toEqual(['quit'])
    expect(held.seen).toEqual(['killed', 'quit'])
  })

  it.skipIf(process.platform === 'win32')('knows of a file call that is out', async () => {
    vi.useRealTimers()
    const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-quit-'))
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const opening = open(pipe, 'r')
    expect(areFileCallsOut()).toBe(true)

    const ends = await Promise.all([open(pipe, 'r+'), opening])
    for (const end of ends) await end.close()
    await rm(folder, { recursive: true })
    await vi.waitFor(() => expect(areFileCallsOut()).toBe(false))
  })

  it('waits for a file that a virus scanner holds, on Windows', async () => {
    const seen: string[] = []
    const freeAt = Date.now() + 1_900
    const rename = async (): Promise<void> => {
      if (Date.now() < freeAt) throw Object.assign(new Error('held'), { code: 'EPERM' })
      seen.push('written')
    }
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const app = quittingApp(() => seen.push('quit'))
    onQuit({
      app,
      settle: async () => undefined,
      flush: () => patiently(rename, { isWindows: () => true, wait }),
      isBlocked: () => false,
      hasFileCalls: () => false,
      isWindows: true
    })
    app.quit()
    await vi.runAllTimersAsync()
    expect(seen).toEqual(['written', 'quit'])
  })

  it('gives a request under way its time, so that its outcome is known', async () => {
    let settled = (): void => undefined
    const { app, seen } = program(true, {
      settle: () => new Promise<void>((resolve) => (settled = resolve))
    })
    app.quit()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(seen).toEqual([])
    settled()
    await vi.advanceTimersByTimeAsync(0)
    expect(seen).toEqual(['killed', 'quit'])
  })
})
