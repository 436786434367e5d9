import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isConfirmed } from '../../../renderer/deletion/typed'
import { readTypedNumber } from '../../../renderer/ui/typed-number'

/** Every numbering system with ten digits of its own that the system's tables know. */
const SYSTEMS = Intl.supportedValuesOf('numberingSystem').filter((system) =>
  /^\p{Nd}+$/u.test(plain(system).format(1234567890))
)
function plain(system: string): Intl.NumberFormat {
  return new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false })
}

describe('the number that is typed to confirm', () => {
  it('is read in the digits of every script (R5)', () => {
    expect(SYSTEMS.length).toBeGreaterThan(60)
    fc.assert(
      fc.property(fc.constantFrom(...SYSTEMS), fc.nat(), (system, value) => {
        expect(readTypedNumber(plain(system).format(value))).toBe(value)
      })
    )
  })

  it('is read with the separators of every place', () => {
    const places = 'ar-EG fa-IR bn-BD mr-IN ne-NP my-MM de-CH de-AT fr-FR sv-SE en-IN ja-JP'
    for (const place of places.split(' ')) {
      const typed = new Intl.NumberFormat(place).format(1_234_567)
      expect(readTypedNumber(typed), place).toBe(1_234_567)
    }
    // As an input method types them.
    for (const typed of ['１，０３７', '１．０３７', '1、037', '1＇037', '\u200f١٬٠٣٧', '1 037'])
      expect(isConfirmed(1037, typed), typed).toBe(true)
  })

  it.each([
    ...['10.37', '1,0,3,7', '1037,', ',1037', '1.037,5', '1,037.5', '1,037.500', '1,,037', '10 37'],
    ...['1037.0', '0.001037', '0,001,037', '1 0 3 7', '1,03,7', '12,345,67', '123,45,678', '1,2345']
  ])('is not read from %j, whose separators group nothing', (typed) =>
    expect(readTypedNumber(typed)).toBeNull()
  )

  it.each(['', ' ', ',', '-1037', '1037a', '1e3', '十', '²', '①', 'Ⅳ', '1/2', '+5', '0x10'])(
    'is not read from %j',
    (typed) => expect(readTypedNumber(typed)).toBeNull()
  )
})
