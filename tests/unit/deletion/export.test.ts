import type { Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { cell, exported } from '../../../electron/deletion/export'

describe('an exported report', () => {
  const entry = {
    id: '869218167527833688',
    name: '=HYPERLINK("x")',
    type: 'image',
    createdAt: 0,
    durationMs: null,
    hasPicture: true,
    at: 0
  } as const

  it('cannot run a formula in a spreadsheet, and keeps every digit of an id', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])
      expect(cell(text)).toMatch(/^"'/)
    expect(cell('a "quoted", name')).toBe('"a ""quoted"", name"')
    const csv = exported([{ ...entry, outcome: { kind: 'deleted' } }], 'csv')
    expect(csv).toBe(
      '"id","name","type","outcome","time","reason"\r\n"869218167527833688","\'=HYPERLINK(""x"")","image","deleted","1970-01-01T00:00:00.000Z",""\r\n'
    )
  })

  it('as JSON tells every id with its outcome and reason', () => {
    const why: Problem = { kind: 'service-failed', status: 503, said: 'busy', retryAfterMs: null }
    expect(
      JSON.parse(exported([{ ...entry, outcome: { kind: 'unknown', why } }], 'json'))
    ).toMatchObject([{ id: entry.id, outcome: 'unknown', reason: 'service-failed 503: busy' }])
  })
})
