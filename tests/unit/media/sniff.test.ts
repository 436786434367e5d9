import { describe, expect, it } from 'vitest'
import { sniff } from '../../../electron/media/sniff'

describe('the first bytes of a file', () => {
  it('tell a picture', () => {
    expect(sniff(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
  })

  it('make no picture of a page', () => {
    expect(sniff(new TextEncoder().encode('<svg xmlns="x"></svg>'))).toBeNull()
  })
})
