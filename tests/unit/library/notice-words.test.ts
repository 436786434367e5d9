import { expect, it } from 'vitest'
import { uploadsWords } from '../../../renderer/libraries/uploads/words'
import { noticeText } from '../../../renderer/library/notice-words'

const none = { running: 0, favourites: 0, kept: 0 }
const imported = {
  kind: 'imported',
  selected: 3,
  missing: 0,
  isComplete: true,
  wrong: 0,
  wrongLines: []
} as const

it('offers no key that would lock the whole selection where locked assets were left out', () => {
  const locked = { ...none, kept: 2 }
  for (const notice of [{ kind: 'left-out', locked } as const, { ...imported, locked }]) {
    const { remedy } = noticeText(notice, uploadsWords.library, 'uploads')
    expect(remedy).toContain('open “Kept”')
    expect(remedy).not.toMatch(/press K/)
  }
})

it('says of what was left out the reasons that hold, and no other', () => {
  const said = (locked: Partial<typeof none>) =>
    noticeText(
      { kind: 'left-out', locked: { ...none, ...locked } },
      uploadsWords.library,
      'generated'
    ).remedy
  expect(said({ running: 1 })).toBe('1 is still running: it can be selected once it has finished.')
  expect(said({ favourites: 2, kept: 1 })).toBe(
    '2 are favourites, never deleted: to unlock them, unmark them at Kling. 1 is kept, never deleted: to unlock it, open “Kept” in the sidebar.'
  )
  expect(noticeText({ ...imported, locked: none }, uploadsWords.library, 'uploads').remedy).toBe('')
})
