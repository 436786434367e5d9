import '../../../support/page/idle'
import { NO_OUTCOMES, STAYS_FOR, type StaysFor, UNVERIFIED_REASONS } from '@shared/deletion'
import { expect, it } from 'vitest'
import { createLedger } from '../../../../electron/deletion/ledger'
import type { Move } from '../../../../electron/deletion/states'
import { unprovedLead } from '../../../../renderer/copies/first/words'
import { outcomeText, reportLead, verificationText } from '../../../../renderer/deletion/words'
import { words as closingWords } from '../../../../renderer/frame/closing/words'
import { uploadsWords } from '../../../../renderer/libraries/uploads/words'

const own = uploadsWords.deletion
const asset = {
  name: 'a',
  type: 'image',
  createdAt: 1,
  durationMs: null,
  hasPicture: true
} as const

function textAfter(...moves: readonly Move[]): string {
  const ledger = createLedger([{ ...asset, id: '1' }])
  for (const move of ['send', ...moves] as const) ledger.apply(['1'], () => move, null, 1)
  return ledger
    .page(0, 1)
    .map(({ outcome }) => outcomeText(outcome, 'uploads'))
    .join()
}

it('says how it is known that an asset is deleted (R14, R17)', () => {
  expect(textAfter('confirm')).toBe('Deleted: confirmed by the service')
  for (const lost of ['refuse', 'lose'] as const)
    expect(textAfter(lost, 'prove-gone')).toBe('Deleted: no longer in the library')
})

it('says of what was not sent why, where there is a reason', () => {
  const text = (stays?: StaysFor) =>
    outcomeText({ kind: 'not-sent', ...(stays && { stays }) }, 'generated')
  expect(text()).toBe('Not sent: untouched')
  expect(text('running')).toBe('Not sent: it is running now')
  expect(new Set(STAYS_FOR.map(text)).size).toBe(STAYS_FOR.length)
})

it('calls verified what was deleted, and nothing else', () => {
  const verification = { kind: 'verified' } as const
  const text = (counts: object) =>
    verificationText(
      { library: 'uploads', counts: { ...NO_OUTCOMES, ...counts }, verification },
      own
    )

  expect(text({ deleted: 1 })).toBe('Verified: two checks in a row no longer found it.')
  expect(text({ deleted: 34 })).toBe('Verified: two checks in a row no longer found them.')
  for (const other of ['refused', 'unknown', 'still-there', 'not-sent'])
    expect(text({ deleted: 34, [other]: 2 })).toContain('The 34 deleted are verified: ')
  expect(text({ deleted: 1, refused: 2 })).toContain('The 1 deleted is verified: ')
})

it('never says of what is not verified that the service confirmed it', () => {
  for (const why of UNVERIFIED_REASONS) {
    const verification = { kind: 'unverified', why } as const
    expect(
      verificationText({ library: 'uploads', counts: NO_OUTCOMES, verification }, own)
    ).not.toContain('confirmed')
  }
})

it('speaks of assets not sent only where there are some', () => {
  const lead = (notSent: number) =>
    reportLead(
      {
        library: 'uploads',
        counts: { ...NO_OUTCOMES, deleted: 40, 'not-sent': notSent },
        stoppedBy: 'user',
        verification: { kind: 'nothing' }
      },
      own
    )

  expect(lead(1)).toContain('Assets not sent are untouched.')
  expect(lead(0)).not.toContain('not sent')
})

it('says of no asset that it is still selected: a retry need not come from the selection', () => {
  const texts = [1, 2].flatMap((left) => [
    own.stoppedByUser(left),
    own.stoppedMeaning(left),
    unprovedLead(left, 1, 1),
    closingWords.deletion.running.lead
  ])
  for (const text of texts) expect(text).not.toContain('selected')
})

it('speaks of one asset as one', () => {
  expect(unprovedLead(1, 1, 1)).toBe(
    'It is untouched at Kling. The copy of the 1 deleted was read back whole before it went.'
  )
  expect(unprovedLead(2, 12, 12)).toBe(
    'They are untouched at Kling. The copies of the 12 deleted were read back whole before they went.'
  )
  expect(unprovedLead(3, 0, 0)).toBe('They are untouched at Kling.')
  expect(unprovedLead(3, 12, 11)).toBe('They are untouched at Kling.')
})
