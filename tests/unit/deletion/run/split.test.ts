import { fail, ok, type Problem, type Result } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { idsUpTo, runWith, upload } from '../../../support/program/run-with'

const forbidden = fail<Problem>({ kind: 'forbidden', said: 'not yours' })
const refusing =
  (...bad: readonly string[]) =>
  (batch: readonly string[]): Result<readonly string[]> =>
    bad.some((id) => batch.includes(id)) ? forbidden : ok(batch)

describe('an asset that the service forbids to delete', () => {
  it.each(['1', '7', '25', '40'])('holds up no other asset (%s of 40)', async (bad) => {
    const { report, entries, continued } = await runWith(idsUpTo(40), { answers: refusing(bad) })
    expect(report).toMatchObject({ stoppedBy: null, counts: { deleted: 39, refused: 1 } })
    expect(continued).toBe(0)
    expect(entries.find(({ id }) => id === bad)?.outcome).toEqual({
      kind: 'refused',
      said: 'not yours'
    })
  })

  it('is looked for last: every other batch goes first', async () => {
    const { sent } = await runWith(idsUpTo(40), { answers: refusing('7') })
    expect(sent.map((batch) => batch.length)).toEqual([10, 10, 10, 10, 5, 5, 3, 2, 2, 1, 1, 1])
  })

  it.each([1, 2, 4])('is found among others like it (%i in flight)', async (parallel) => {
    const bad = ['3', '14', '15', '38']
    const { report, sent } = await runWith(idsUpTo(40), {
      parallel,
      answers: refusing(...bad),
      continues: 12
    })
    expect(report.counts).toMatchObject({ deleted: 36, refused: 4, 'not-sent': 0 })
    expect(sent.length).toBeLessThan(40)
  })

  it('is still looked for after a restart', async () => {
    let isRevoked = false
    const { report, sent, continued } = await runWith(idsUpTo(20), {
      continues: 1,
      answers: (batch, number) => {
        isRevoked = number === 5
        return isRevoked ? fail({ kind: 'unauthorized', said: null }) : refusing('7')(batch)
      }
    })
    expect(continued).toBe(1)
    expect(report.counts).toMatchObject({ deleted: 19, refused: 1 })
    // 1 to 10 were split before the stop, and 6 to 10 again: none of that is repeated.
    expect(sent.map((batch) => batch.join(' '))).toEqual([
      '1 2 3 4 5 6 7 8 9 10',
      '11 12 13 14 15 16 17 18 19 20',
      '1 2 3 4 5',
      '6 7 8 9 10',
      '6 7 8',
      '6 7 8',
      '9 10',
      '6 7',
      '8',
      '6',
      '7'
    ])
  })

  it('stops the run when it is all of them: then it is the session (R16)', async () => {
    const { report, sent } = await runWith(idsUpTo(40), { answers: () => forbidden })
    expect(report).toMatchObject({
      stoppedBy: { kind: 'forbidden' },
      counts: { 'not-sent': 40 }
    })
    expect(sent).toHaveLength(2)
  })

  it('is refused, with words, even if it is the only one: the user has said "continue"', async () => {
    const { report, continued } = await runWith(['1'], { answers: () => forbidden, continues: 3 })
    expect(continued).toBe(1)
    expect(report).toMatchObject({ stoppedBy: null, counts: { refused: 1 } })
  })

  it('counts as gone if a proven listing lacks it (R17)', async () => {
    const { report } = await runWith(idsUpTo(20), {
      answers: refusing('7'),
      pass: () => ok([upload('99')])
    })
    expect(report).toMatchObject({ counts: { deleted: 20 }, verification: { kind: 'verified' } })
  })
})
