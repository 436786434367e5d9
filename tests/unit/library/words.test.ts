import { expect, it } from 'vitest'
import { howMany, noticeText } from '../../../renderer/library/words'

it('never calls what is loaded of a library its total (R39)', () => {
  expect(howMany(450, 450, 'whole')).toBe('450 assets')
  expect(howMany(450, 450, 'so-far')).toBe('450 assets so far')
  expect(howMany(450, 450, 'part')).toBe('450 assets loaded, not all')
  expect(howMany(12, 450, 'part')).toBe('12 of 450 assets loaded, not all')
})

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
