import { REPORT_ORDER } from '@shared/deletion'
import { expect, it } from 'vitest'
import { createLedger } from '../../../../electron/deletion/ledger'
import { firstOf } from '../../../../renderer/deletion/lists/first-of'

const asset = {
  name: 'a',
  type: 'image',
  createdAt: 1,
  durationMs: null,
  hasPicture: true
} as const
const IDS = Array.from({ length: 3_000 }, (_, at) => String(at))

it('reports what was not deleted first, and each kind where its counts say', () => {
  const ledger = createLedger(IDS.map((id) => ({ ...asset, id })))
  const moves = ['confirm', 'lose', 'refuse'] as const
  expect(ledger.report(0, 1)).toMatchObject([{ id: '0', outcome: { kind: 'not-sent' } }])
  ledger.apply(IDS.slice(0, 2_990), () => 'send', null, 1)
  ledger.apply(IDS.slice(0, 2_990), (id) => moves[Number(id) % 100] ?? 'confirm', null, 2)
  ledger.apply(['101', '201'], () => 'prove-there', null, 3)

  const counts = ledger.counts()
  expect(counts.deleted).toBeGreaterThan(2_000)
  for (const kind of REPORT_ORDER) {
    const page = ledger.report(firstOf(counts, kind), counts[kind])
    const expected = IDS.filter((id) => ledger.outcomeOf(id) === kind)
    expect(expected.length).toBeGreaterThan(0)
    expect(page.map(({ id }) => id)).toEqual(expected)
  }
  expect(firstOf(counts, null)).toBe(0)
})
