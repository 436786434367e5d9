import { expect, it } from 'vitest'
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
    const { remedy } = noticeText(notice)
    expect(remedy).toContain('open “Kept”')
    expect(remedy).not.toMatch(/press K/)
  }
})
