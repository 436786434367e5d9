import type { SavedCopy } from '@shared/copies/archive'
import type { Copy, Unproved } from '@shared/copies/copy'
import type { Saving } from '@shared/copies/saving'
import type { ReportEntry } from '@shared/deletion'
import { describe, expect, it } from 'vitest'
import { workCopyText, workViewerText } from '../../../renderer/copies/archive/words'
import { bytesText } from '../../../renderer/copies/bytes'
import {
  entryText,
  estimateText,
  lanesOf,
  notTakenText
} from '../../../renderer/copies/first/words'
import { savedTitle, savingText, words } from '../../../renderer/copies/words'
import { counts, progress } from '../../renderer/scenes/scene'

const disk = { kind: 'file-failed', code: 'ENOSPC', what: 'write' } as const
const WHY: readonly Unproved[] = [
  { kind: 'no-address' },
  { kind: 'fetch-failed', tries: 3, bytes: 6_100_000, of: 9_800_000, why: disk },
  { kind: 'fetch-failed', tries: 1, bytes: 0, of: null, why: disk },
  { kind: 'wrong-length', bytes: 10, of: 20 },
  { kind: 'wrong-type' },
  { kind: 'no-end' },
  { kind: 'not-decoded' },
  { kind: 'not-answered' },
  { kind: 'other-size', told: { width: 4, height: 3 }, found: { width: 3, height: 4 } },
  { kind: 'other-duration', toldMs: 5000, foundMs: 4210 },
  { kind: 'altered' },
  { kind: 'missing' },
  { kind: 'name-taken' },
  { kind: 'no-room', needsBytes: 9_800_000, freeBytes: 1_000_000 },
  { kind: 'disk-failed', why: disk }
]

const saving: Saving = {
  library: 'uploads',
  savingId: 's',
  account: 'a',
  folder: 'f',
  phase: 'ended',
  endedBy: null,
  total: 10,
  fetched: 4,
  there: 3,
  unproved: 1,
  bytes: 5000,
  ofBytes: null,
  leftMs: null
}

describe('the words of copies', () => {
  it('give every reason a sentence of its own', () => {
    const texts = WHY.map(words.unproved)
    expect(new Set(texts).size).toBe(WHY.length)
    expect(texts.filter((text) => /undefined|NaN|null/.test(text))).toEqual([])
    expect(texts[1]).toContain('3 downloads failed, the last one at 6.1 MB of 9.8 MB')
    expect(texts[9]).toBe('it lasts 4.2 s, the library says 5 s')
  })

  it('count what was saved, was there, failed, and was not tried', () => {
    expect(savedTitle(saving)).toBe(
      '4 copies saved, 3 already there and whole, 1 not saved, 2 not tried'
    )
    expect(savedTitle({ ...saving, fetched: 1, there: 0, unproved: 0, total: 1 })).toBe(
      '1 copy saved'
    )
    const phases = (['running', 'pausing', 'paused', 'stopping'] as const).map((phase) =>
      savingText({ ...saving, phase })
    )
    expect(new Set(phases).size).toBe(4)
  })

  it('write bytes as disks are sold', () => {
    const texts = [0, 999, 1000, 9_840_000, 9_960_000, 84_000_000, 999_600_000, 2.5e12, 4e15]
    expect(texts.map(bytesText)).toEqual([
      '0 B',
      '999 B',
      '1 KB',
      '9.8 MB',
      '10 MB',
      '84 MB',
      '1 GB',
      '2.5 TB',
      '4,000 TB'
    ])
  })

  it('say what saving would take, and not more than is known', () => {
    const known = { saved: 12, toFetch: 25, bytes: 84_000_000, freeBytes: 2e11 }
    expect(estimateText(known)).toBe(
      '12 saved already, 25 to fetch, about 84 MB. 200 GB free on the disk.'
    )
    expect(estimateText({ ...known, bytes: null, freeBytes: null })).toBe(
      '12 saved already, 25 to fetch, size not known.'
    )
    expect(estimateText({ saved: 37, toFetch: 0, bytes: 0, freeBytes: null })).toBe(
      '37 saved already.'
    )
  })

  it('say what has no way back, and nothing where all has one', () => {
    const known = { saved: 0, toFetch: 9, bytes: null, freeBytes: null }
    const notTaken = { type: 4, extensions: ['gif', 'webp'], bytes: 0, sides: 0, duration: 1 }
    expect(notTakenText({ ...known, notTaken })).toBe(
      'As far as is known now, 5 of these could not be uploaded to Kling again: 4 because of the type (gif, webp), 1 because of the length.'
    )
    expect(notTakenText(known)).toBe('')
  })

  it('never count a run below zero', () => {
    const copies = {
      total: 37,
      fetched: 5,
      there: 0,
      unproved: 32,
      bytes: 0,
      ofBytes: 0,
      leftMs: 0
    }
    const run = { ...progress('running'), counts: counts({ deleted: 20, 'not-sent': 17 }), copies }
    expect(lanesOf(run)).toMatchObject({
      next: '0 copies proved, next to go',
      toSave: '0 still to save'
    })
    expect(lanesOf(progress('running'))).toBeNull()
  })
})

const copy = { name: '2026-11-26-1-1.png', bytes: 2_000_000, sha256: 'a'.repeat(64) }

describe('which way a copy came', () => {
  const entry = (given: Partial<Copy>, works?: readonly string[]): ReportEntry => ({
    id: '1',
    name: 'A cat',
    type: 'image',
    createdAt: null,
    durationMs: null,
    hasPicture: true,
    outcome: { kind: 'deleted', by: 'answer' },
    copy: { ...copy, ...given },
    at: 0,
    ...(works && { works })
  })
  const saved: SavedCopy = {
    ...copy,
    id: '11',
    type: 'image',
    createdAt: null,
    savedAt: Date.UTC(2026, 10, 26, 12),
    state: 'saved',
    provedAt: 0
  }

  it('is said of each task in a report, and of no upload', () => {
    expect(entryText(entry({ isClean: true }, ['11']), 'uploads')).toMatch(
      /^Copy proved, without watermark\. /
    )
    expect(entryText(entry({ isClean: false }, ['11', '12']), 'uploads')).toMatch(
      /^Copy proved, in part without watermark\. /
    )
    expect(entryText(entry({}, ['11']), 'uploads')).toMatch(/^Copy proved, as shown at Kling\. /)
    expect(entryText(entry({}), 'uploads')).toMatch(/^Copy proved\. /)
  })

  it('says of a task without works why it may still be there', () => {
    const outcome = { kind: 'still-there' } as const
    const said = 'It has no works, and Kling may find nothing to delete.'
    expect(entryText({ ...entry({}, []), outcome }, 'generated')).toContain(said)
    expect(entryText({ ...entry({}, ['11']), outcome }, 'generated')).not.toContain(said)
  })

  it('is said of a work, as long as there is a copy', () => {
    const clean = { ...saved, isClean: true }
    expect(workViewerText(clean)).toBe('Copy saved Nov 26, 2026, without watermark')
    expect(workViewerText(saved)).toBe('Copy saved Nov 26, 2026, as shown at Kling')
    expect(workCopyText(clean)).toBe('Copy saved Nov 26, 2026, 2 MB, without watermark')
    expect(workCopyText({ ...clean, state: 'missing' })).not.toContain('watermark')
    expect(workViewerText({ ...clean, state: 'altered' })).not.toContain('watermark')
  })
})
