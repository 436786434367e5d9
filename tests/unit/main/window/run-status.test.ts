import { COMMANDS } from '@shared/commands'
import type { Report, RunPhase, RunProgress } from '@shared/deletion'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../../../electron/main/window/menu'
import { placeOn } from '../../../../electron/main/window/placement'
import { createRunStatus } from '../../../../electron/main/window/run-status'
import { words } from '../../../../electron/main/window/words'

const counts = { deleted: 0, refused: 0, 'still-there': 0, unknown: 0, 'not-sent': 37 }
const progress = (phase: RunPhase, deleted: number): RunProgress => ({
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
      isFocused: () => focused,
      isDestroyed: () => false
    }),
    power: { start: () => seen.push('awake'), stop: () => seen.push('may sleep') > 0 },
    notify: (title, body) => seen.push(`${title}: ${body}`),
    mayNotify: () => mayNotify
  })
  return { runStatus, seen }
}

describe('desktop runStatus', () => {
  it('keeps the computer awake while a run is under way, not while it is paused, and tells title and task bar', () => {
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

  it('notifies of an end in the background only, with numbers only, and only if the user likes', () => {
    const away = scene(false)
    away.runStatus.ended(report)
    expect(away.seen.at(-1)).toBe('Deletion ended: 35 deleted, 2 unknown')
    for (const { runStatus, seen } of [scene(true), scene(false, false)]) {
      runStatus.ended(report)
      expect(seen.some((line) => line.startsWith('Deletion ended'))).toBe(false)
    }
  })

  it('opens the window where it was, unless no screen of today shows its title bar', () => {
    const screen = { x: 0, y: 0, width: 1920, height: 1080 }
    const saved = { x: 200, y: 100, width: 1000, height: 700, maximized: false }
    expect(placeOn([screen], saved)).toEqual({ x: 200, y: 100, width: 1000, height: 700 })
    expect(placeOn([screen], { ...saved, x: 2500 })).toEqual({ width: 1000, height: 700 })
    expect(placeOn([screen], { ...saved, y: -40 })).toEqual({ width: 1000, height: 700 })
    expect(placeOn([screen], { ...saved, width: 10, height: 10 })).toMatchObject({
      width: 640,
      height: 480
    })
    expect(placeOn([screen], null)).toEqual({ width: 1280, height: 800 })
  })

  it.each([true, false])(
    'has a native menu with an accelerator for every command (Mac: %s)',
    (isMac) => {
      const asked: string[] = []
      let opened = 0
      const template = menuTemplate(
        isMac,
        (command) => asked.push(command),
        () => {
          opened += 1
        }
      )
      const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      for (const item of items) {
        if (!item.click) continue
        if (item.label !== words.releases) expect(item.accelerator, item.label).toBeTruthy()
        Reflect.apply(item.click, undefined, [])
      }
      expect(opened).toBe(1)
      expect(asked.toSorted()).toEqual([...COMMANDS].toSorted())
      expect(
        items.some(
          ({ role }) => role === 'reload' || role === 'forceReload' || role === 'toggleDevTools'
        )
      ).toBe(false)
    }
  )
})
