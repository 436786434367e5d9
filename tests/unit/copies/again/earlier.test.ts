import { ok } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { earlierIn, noteSeen, saidSince } from '../../../../electron/copies/again/earlier'
import { encodeEntry, type JournalEntry } from '../../../../electron/copies/again/journal-entry'
import { type Replayed, replay } from '../../../../electron/copies/again/replay'

const ID = '7'
const NEW_ID = '70'

/** A run that has sent the one file, and what became of it. */
function runAt(at: number, ...outcomes: readonly JournalEntry[]): Replayed {
  const about = { type: 'image', createdAt: null, bytes: 1, sha256: 'a'.repeat(64) } as const
  const head = { v: 1, runId: String(at), origin: 'o', account: 'k', newestAt: null } as const
  const entries: readonly JournalEntry[] = [
    { kind: 'plan', at, total: 1, ...head },
    { kind: 'files', files: [{ id: ID, name: `${ID}.png`, ...about }] },
    { kind: 'intent', at, id: ID },
    ...outcomes
  ]
  const read = replay(entries.map(encodeEntry).join(''), String(at))
  if (read === null) throw new Error('nothing was written')
  return read
}

const uploaded = (at: number): Replayed =>
  runAt(
    at,
    { kind: 'uploaded', at, id: ID, fileName: 'x' },
    { kind: 'seen', at, id: ID, newId: NEW_ID }
  )
const withoutAnswer = (at: number): Replayed => runAt(at)

const judged = (runs: readonly Replayed[], listed: readonly string[], looked = false) =>
  earlierIn(runs, {
    isListed: (id) => listed.includes(id),
    newIdsOf: () => [],
    looked
  }).of(ID)?.kind ?? null

it('a new upload that is listed counts, whatever became of a later one', () => {
  const runs = [uploaded(1), withoutAnswer(2)]
  expect(judged(runs, [NEW_ID])).toBe('uploaded')
  expect(judged(runs, [NEW_ID], true)).toBe('uploaded')
  expect(judged(runs, [])).toBe('unknown')
  expect(judged(runs, [], true)).toBeNull()
})

it('a new id that the manifest notes counts as an upload, with or without a journal', () => {
  const noted = (listed: boolean, looked: boolean) =>
    earlierIn([], {
      isListed: (id) => listed && id === '60',
      newIdsOf: () => ['60', NEW_ID],
      looked
    }).of(ID)?.kind ?? null
  expect([noted(true, false), noted(true, true)]).toEqual(['uploaded', 'uploaded'])
  expect([noted(false, false), noted(false, true)]).toEqual(['uploaded-before', null])
})

describe('what is known of a copy', () => {
  const known = (runs: readonly Replayed[], ...newIds: readonly string[]) =>
    earlierIn(runs, { isListed: () => false, newIdsOf: () => newIds, looked: true })

  it('speaks against a plan that did not know it, though the user had looked', () => {
    const plan = known([], '60')
    const then = plan.knownOf(ID)
    expect(saidSince(plan, ID, then)).toBeNull()
    for (const since of [known([], '60', '50'), known([], NEW_ID), known([withoutAnswer(3)], '60')])
      expect(saidSince(since, ID, then)).toEqual({ kind: 'uploaded-before' })
  })

  it('is the same once the manifest notes what a journal has seen', async () => {
    const before = known([uploaded(5)], '60')
    const noted: unknown[] = []
    await noteSeen(before, {
      noteNewId: async (...note) => {
        noted.push(note)
        return ok(null)
      }
    })
    expect(noted).toEqual([[ID, NEW_ID, 5]])
    const after = known([uploaded(5)], NEW_ID, '60')
    expect(after.knownOf(ID)).toBe(before.knownOf(ID))
  })
})
