import { describe, expect, it } from 'vitest'
import { placesAround } from '../../../../renderer/ui/danger/stand-clear'

const opener = { left: 400, right: 560, top: 340, bottom: 376 }

describe('a dialog', () => {
  it('stands in the middle when nothing opened it', () => {
    expect(placesAround([], 400)).toEqual([{ above: 0, below: 0 }])
  })

  it('may stand above what opened it', () => {
    expect(placesAround([opener], 400)).toEqual([
      { above: 0, below: 0 },
      { above: 0, below: 68 }
    ])
  })

  it('may stand below what opened it', () => {
    expect(placesAround([{ ...opener, top: 10, bottom: 46 }], 400)).toEqual([
      { above: 0, below: 0 },
      { above: 54, below: 0 }
    ])
  })
})
