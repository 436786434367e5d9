import { PRINT_BYTES } from '@shared/likeness/likeness'
import { decodeRecords, encodeRecords, FILE_BYTES } from '@shared/likeness/record'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const record = fc.record({
  id: fc.stringMatching(/^\d{1,40}$/),
  isSeen: fc.boolean(),
  print: fc.option(bytes(PRINT_BYTES)),
  file: fc.option(bytes(FILE_BYTES))
})

it('what is encoded is decoded', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), (records) => {
      expect(decodeRecords(encodeRecords(records))).toEqual(records)
    })
  )
})

it('any other bytes are refused or read as records, and never throw', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 3 }), fc.uint8Array(), (records, more) => {
      const whole = encodeRecords(records)
      const read = decodeRecords(new Uint8Array([...whole, ...more]))
      for (const { id, print } of read ?? []) {
        expect(id).toMatch(/^\d{1,40}$/)
        if (print) expect(print).toHaveLength(PRINT_BYTES)
      }
      const cut = decodeRecords(whole.subarray(0, whole.length - 1))
      if (records.length > 0) expect(cut).toBeNull()
    })
  )
})
