import { describe, expect, it } from 'vitest'
import { checksum, decodeChecked, encodeChecked } from '../../../electron/files/checked-json'

describe('a checksum in JSON', () => {
  it('covers everything else in it, so that a changed id is noticed', () => {
    const text = encodeChecked({ v: 1, ids: ['12', '13'] })
    const read = (changed: string) => decodeChecked(new TextEncoder().encode(changed))
    expect(read(text)).toEqual({ v: 1, ids: ['12', '13'] })
    expect(read(text.replace('13', '14'))).toBeNull()
    // What was written before there was a checksum has none.
    expect(read('{"v":1,"ids":[]}')).toEqual({ v: 1, ids: [] })
    expect(checksum('')).toBe('00000000')
  })
})
