import { expect, it } from 'vitest'
import { uploadsWords } from '../../../renderer/libraries/uploads/words'
import { noticeText } from '../../../renderer/library/words'

it('offers no key that would lock the whole selection where locked assets were left out', () => {
  const imported = {
    kind: 'imported',
    selected: 3,
    missing: 0,
    isComplete: true,
    locked: 2,
    wrong: 0,
    wrongLines: []
  } as const
  for (const notice of [{ kind: 'left-out', count: 14 } as const, imported]) {
    const { remedy } = noticeText(notice, uploadsWords.library, 'uploads')
    expect(remedy).toContain('open “Kept”')
    expect(remedy).not.toMatch(/press K/)
  }
})
