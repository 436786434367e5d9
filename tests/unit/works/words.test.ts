import type { HistoryState, PlannedUse } from '@shared/works/use'
import { expect, it } from 'vitest'
import { historyText, plannedText, verdictText } from '../../../renderer/works/words'

const NEVER: HistoryState = {
  phase: 'idle',
  tasks: 0,
  backTo: null,
  isWhole: false,
  gapAt: null,
  at: null,
  problem: null,
  requests: 0,
  revision: 0
}
const READ: HistoryState = {
  ...NEVER,
  tasks: 12,
  backTo: Date.UTC(2025, 2, 4, 12),
  isWhole: true,
  at: Date.UTC(2026, 10, 24, 12)
}
const SERVICE = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null } as const
const STATES: readonly HistoryState[] = [
  NEVER,
  READ,
  { ...NEVER, phase: 'off' },
  { ...READ, isWhole: false, problem: SERVICE },
  { ...READ, problem: SERVICE },
  { ...READ, gapAt: Date.UTC(2025, 5, 1) },
  { ...READ, gapAt: 8.64e15 },
  { ...READ, backTo: null, tasks: 0 },
  ...(['reading', 'waiting', 'paused'] as const).map((phase) => ({
    ...READ,
    phase,
    isWhole: false
  }))
]

it('says how far the history was read, and never that something is unused (R32)', () => {
  for (const state of [null, ...STATES]) {
    const said = [
      historyText(state),
      ...(['used', 'none-found', 'not-known'] as const).map((each) =>
        verdictText({ verdict: each }, state)
      )
    ].join(' ')
    expect(said).not.toMatch(/unused|undefined|null|NaN|Invalid|275760/i)
  }
  expect(verdictText({ verdict: 'none-found' }, READ)).toMatch(
    /^No use found\. History read back to Mar 4, 2025, to its end, at Nov 24, 2026, .+\.$/
  )
  expect(verdictText({ verdict: 'not-known' }, NEVER)).toBe(
    'Uses are not known: the history has not been read.'
  )
  const hiddenBy = { taskId: '1', createdAt: Date.UTC(2026, 10, 18, 12) }
  expect(verdictText({ verdict: 'not-known', hiddenBy }, READ)).toContain('of Nov 18, 2026')
})

it('counts uses in the question, and says what is not known, and as of when (R33)', () => {
  const uses: PlannedUse = {
    used: 12,
    generations: 30,
    elements: 1,
    avatars: 0,
    running: 0,
    notKnown: 0,
    backTo: READ.backTo,
    at: READ.at,
    isFresh: true
  }
  expect(plannedText(uses, 'uploads')).toBe('12 of these are used in 30 generations and 1 element.')
  expect(plannedText({ ...uses, used: 1, generations: 0, notKnown: 3 }, 'uploads')).toBe(
    '1 of these is used in 1 element. For 3 of these, uses are not known.'
  )
  expect(plannedText({ ...uses, used: 0, generations: 0, elements: 0 }, 'uploads')).toBe(
    'No use found, back to Mar 4, 2025.'
  )
  expect(plannedText({ ...uses, used: 0, isFresh: false }, 'uploads')).toMatch(
    /^No use found, back to Mar 4, 2025\. As of Nov 24, 2026/
  )
  expect(plannedText(null, 'uploads')).toBe('Not known: the history has not been read.')
})
