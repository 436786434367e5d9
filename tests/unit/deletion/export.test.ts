import { EXPORT_FORMATS } from '@shared/deletion'
import { ok, type Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { cell, exported } from '../../../electron/deletion/export'
import { textOf } from '../../../electron/files/text'
import { readIds } from '../../../electron/library/id-list'

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
    const unseen = ['\t=1', '\r=1', '\n=1', ' =1', '\u200b=1', '\ufeff@A1', '\u00a0-1', '\u202e+1']
    const wide = ['＝1+1', '＋1', '－1', '＠SUM(A1)', '\u22121', '\ufe66A1', ' ＝1']
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t', ...unseen, ...wide])
      expect(cell(text).startsWith(`"'`), JSON.stringify(text)).toBe(true)
    for (const text of ['', 'a=1', '1-2', 'a@b', '字', "'=1"]) expect(cell(text)).toBe(`"${text}"`)
    expect(cell('a "quoted", name')).toBe('"a ""quoted"", name"')
    const csv = exported(
      'generated',
      [{ ...entry, outcome: { kind: 'deleted', by: 'answer' } }],
      'csv'
    )
    expect(csv).toBe(
      '\ufeff"id","name","type","outcome","time","reason","library"\r\n"869218167527833688","\'=HYPERLINK(""x"")","image","deleted","1970-01-01T00:00:00.000Z","","generated"\r\n'
    )
  })

  it('as TSV has each id as text, which no spreadsheet shortens', () => {
    const tsv = exported(
      'generated',
      [{ ...entry, outcome: { kind: 'deleted', by: 'answer' } }],
      'tsv'
    )
    expect(tsv.split('\r\n')[1]?.split('\t')[0]).toBe(`"'${entry.id}"`)
    expect(tsv.startsWith('\ufeff"id"\t"name"')).toBe(true)
  })

  it.each(EXPORT_FORMATS)('as %s can be read back as a list of ids', (format) => {
    const names = ['=1', 'a "b"', 'line\r\nend', 'x,y;z\t#7', '869218167527833000']
    const report = names.map((name, at) => ({
      ...entry,
      id: `86921816752783368${at}`,
      name,
      outcome: { kind: 'refused', said: `no, "${name}"` } as const
    }))
    const text = textOf(Buffer.from(exported('generated', report, format)))
    const ids = report.map(({ id }) => id)
    expect(readIds(text)).toEqual(ok({ ids, wrong: 0, wrongLines: [], libraries: ['generated'] }))
  })

  it('as JSON tells every id with its outcome and reason', () => {
    const why: Problem = { kind: 'service-failed', status: 503, said: 'busy', retryAfterMs: null }
    expect(
      JSON.parse(exported('generated', [{ ...entry, outcome: { kind: 'unknown', why } }], 'json'))
    ).toMatchObject([{ id: entry.id, outcome: 'unknown', reason: 'service-failed 503: busy' }])
    const kept = { kind: 'not-sent', copy: { kind: 'altered' } } as const
    expect(JSON.parse(exported('generated', [{ ...entry, outcome: kept }], 'json'))).toMatchObject([
      { outcome: 'not-sent', reason: 'copy altered' }
    ])
    const locked = { kind: 'not-sent', stays: 'favourite' } as const
    expect(
      JSON.parse(exported('generated', [{ ...entry, outcome: locked }], 'json'))
    ).toMatchObject([{ outcome: 'not-sent', reason: 'favourite' }])
  })
})
