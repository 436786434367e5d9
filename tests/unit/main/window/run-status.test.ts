import type { Report, RunPhase, RunProgress } from '@shared/deletion'
import { describe, expect, it } from 'vitest'
import { createRunStatus } from '../../../../electron/main/window/run-status'
import { createStayAwake } from '../../../../electron/main/window/stay-awake'

const counts = { deleted: 0, refused: 0, 'still-there': 0, unknown: 0, 'not-sent': 37 }
const progress = (phase: RunPhase, deleted: number): RunProgress => ({
  library: 'uploads',
  runId: 'r',
  account: 'a@example.com',
  phase,
  total: 37,
  counts: { ...counts, deleted, 'not-sent': 37 - deleted },
  requestsDone: deleted / 10,
  requestsPlanned: 4,
  leftMs: null,
  hold: null
})
const report: Report = {
  library: 'uploads',
  runId: 'r',
  account: 'a@example.com',
  counts: { ...counts, deleted: 35, unknown: 2, 'not-sent': 0 },
  total: 37,
  requests: 4,
  startedAt: 0,
  endedAt: 1,
  stoppedBy: null,
  verification: { kind: 'verified' }
}

function scene(focused: boolean, mayNotify = true) {
  const seen: string[] = []
  const runStatus = createRunStatus({
    window: () => ({
      setTitle: (title) => seen.push(`title ${title}`),
      setProgressBar: (value) => seen.push(`bar ${value.toFixed(2)}`),
      isFocused: () => focused
    }),
    stayAwake: createStayAwake({
      start: () => seen.push('awake'),
      stop: () => seen.push('may sleep') > 0
    }),
    notify: (title, body) => seen.push(`${title}: ${body}`),
    mayNotify: () => mayNotify
  })
  return { runStatus, seen }
}

describe('a run on the desktop', () => {
  it('keeps the computer awake while a run is under way and not paused, and shows its progress', () => {
    const { runStatus, seen } = scene(true)
    for (const [phase, deleted] of [
      ['running', 10],
      ['running', 20],
      ['paused', 20],
      ['running', 20]
    ] as const)
      runStatus.progress(progress(phase, deleted))
    runStatus.ended(report)
    expect(seen.filter((line) => /awake|sleep/.test(line))).toEqual([
      'awake',
      'may sleep',
      'awake',
      'may sleep'
    ])
    expect(seen).toContain('title 20 of 37 deleted · Kling Sweep')
    expect(seen).toContain('title Paused, 20 of 37 deleted · Kling Sweep')
    expect(seen).toContain('bar 0.54')
    expect(seen.slice(-2)).toEqual(['title Kling Sweep', 'bar -1.00'])
  })

  it('notifies of an end only in the background, only with numbers, and only if the user wants it', () => {
    const away = scene(false)
    away.runStatus.ended(report)
    expect(away.seen.at(-1)).toBe('Deletion ended: 35 deleted, 2 unknown')
    for (const { runStatus, seen } of [scene(true), scene(false, false)]) {
      runStatus.ended(report)
      expect(seen.some((line) => line.startsWith('Deletion ended'))).toBe(false)
    }
  })
})
