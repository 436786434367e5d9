import { describe, expect, it } from 'vitest'
import { earlierIn } from '../../../../electron/copies/again/earlier'
import {
  decodeEntry,
  encodeEntry,
  type JournalEntry,
  reasonOf
} from '../../../../electron/copies/again/journal-entry'
import { replay } from '../../../../electron/copies/again/replay'

const RUN = '6f6b8f4e-1111-4222-8333-444455556666'
const fileOf = (id: string) => ({
  id,
  name: `2026-11-26-${id}.png`,
  type: 'image' as const,
  createdAt: null,
  bytes: 7,
  sha256: 'a'.repeat(64)
})
const head = { runId: RUN, at: 1, origin: 'o', account: 'k', newestAt: null }
const ENTRIES: readonly JournalEntry[] = [
  { kind: 'plan', v: 1, ...head, total: 4 },
  { kind: 'files', files: ['1', '2', '3', '4'].map(fileOf) },
  { kind: 'intent', at: 2, id: '1' },
  { kind: 'uploaded', at: 3, id: '1', fileName: 'a.png' },
  { kind: 'seen', at: 4, id: '1', newId: '90' },
  { kind: 'intent', at: 5, id: '2' },
  { kind: 'refused', at: 6, id: '2', why: { kind: 'rejected', said: 'too small' } },
  { kind: 'intent', at: 7, id: '3' }
]
const lines = ENTRIES.map(encodeEntry)
const kinds = (text: string) => {
  const run = replay(text, RUN)
  return ['1', '2', '3', '4'].map((id) => run?.outcomeOf(id).kind)
}
const leftOut = (text: string, looked = false) => {
  const run = replay(text, RUN)
  const isListed = (id: string): boolean => id === '90'
  const earlier = earlierIn(run ? [run] : [], { isListed, newIdsOf: () => [], looked })
  return ['1', '2', '3', '4', '5'].map((id) => earlier.of(id)?.kind ?? null)
}

describe('a journal of uploads, read back', () => {
  it('calls unknown what was sent and has no outcome, and knows the rest', () => {
    expect(kinds(lines.join(''))).toEqual(['uploaded', 'refused', 'unknown', 'not-sent'])
    expect(leftOut(lines.join(''))).toEqual(['uploaded', null, 'unknown', null, null])
    expect(leftOut(lines.join(''), true)).toEqual(['uploaded', null, null, null, null])
    expect(replay(lines.join(''), RUN)).toMatchObject({ endedAt: null, damaged: false })
  })

  it('knows that the request of a torn intent never left', () => {
    const text = lines.join('')
    expect(kinds(text.slice(0, -9))).toEqual(['uploaded', 'refused', 'not-sent', 'not-sent'])
    // It may have lost no more than its newline.
    expect(kinds(text.slice(0, -1))[2]).toBe('unknown')
  })

  it('notices any byte that flips: then what has no outcome is unknown', () => {
    for (const at of lines.keys()) {
      const line = lines[at] ?? ''
      const flipped = `${line.slice(0, 20)}${line[20] === '1' ? '2' : '1'}${line.slice(21)}`
      expect(decodeEntry(flipped.trimEnd())).toBeNull()
      const text = [...lines.slice(0, at), flipped, ...lines.slice(at + 1)].join('')
      const run = replay(text, RUN)
      expect([at, run?.damaged, run?.endedAt]).toEqual([at, true, null])
      for (const id of ['1', '2', '3', '4'])
        expect([
          at,
          id,
          run?.outcomeOf(id).kind === 'not-sent' && run?.files.some((file) => file.id === id)
        ]).toEqual([at, id, false])
      // No plan takes any of them before the user has looked, but for what was refused.
      const [first, , third, fourth] = leftOut(text)
      expect([at, [first, third, fourth].includes(null)]).toEqual([at, false])
    }
  })

  it('that lacks its list of files speaks of any file', () => {
    const [plan = '', , ...rest] = lines
    expect(leftOut([plan, ...rest].join(''))[4]).toBe('unknown')
    expect(leftOut(rest.join(''))[4]).toBe('unknown')
    expect(replay('', RUN)).toBeNull()
  })

  it('that was torn before its plan was whole has sent nothing; any other ruin speaks of any file', () => {
    const [plan = ''] = lines
    for (const length of [0, 1, 7, 12, 40, plan.length - 2])
      expect([length, replay(plan.slice(0, length), RUN)]).toEqual([length, null])
    const ruins = [
      '\0'.repeat(600),
      '\0',
      `${plan.slice(0, 40)}\0\0`,
      'x',
      '\n',
      `${plan.slice(1)}`
    ]
    for (const ruin of ruins) expect([ruin, leftOut(ruin)[4]]).toEqual([ruin, 'unknown'])
  })

  it('is about the latest upload of a file', () => {
    const later = [
      encodeEntry({ kind: 'plan', v: 1, ...head, at: 100, total: 1 }),
      encodeEntry({ kind: 'files', files: [fileOf('3')] }),
      encodeEntry({ kind: 'intent', at: 101, id: '3' }),
      encodeEntry({ kind: 'uploaded', at: 102, id: '3', fileName: 'b.png' })
    ].join('')
    const runs = [replay(later, 'later'), replay(lines.join(''), RUN)].filter((run) => run !== null)
    const earlier = earlierIn(runs, {
      isListed: () => false,
      newIdsOf: () => [],
      looked: false
    })
    expect(earlier.of('3')).toEqual({ kind: 'uploaded-before' })
    expect([...earlier.newIds]).toEqual(['90'])
  })

  it('holds no e-mail address that the service may have named', () => {
    const why = { kind: 'rejected', said: 'anna@studio.example may not' } as const
    expect(JSON.stringify(reasonOf(why))).not.toContain('anna')
    expect(reasonOf({ kind: 'unreachable', code: 'x' })).toBeNull()
  })
})
