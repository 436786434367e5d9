import { expect, it, vi } from 'vitest'
import { manifestLine } from '../../../../electron/copies/archive/manifest'
import { toldBy } from '../../../../electron/copies/archive/told'
import { savedAs } from '../../../support/copies/archive'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

it('a file of any size is read line by line: no text could hold it', () => {
  const long = 3 * 1024 * 1024
  const bytes = bytesOf(
    `${manifestLine(savedAs('1'))}${' '.repeat(long)}\n${manifestLine(savedAs('2'))}`
  )
  const decode = vi.spyOn(TextDecoder.prototype, 'decode')
  const { copies } = toldBy(bytes, () => undefined)
  const lengths = decode.mock.calls.map(([piece]) => piece?.byteLength ?? 0)
  decode.mockRestore()
  expect([...copies.keys()]).toEqual(['1', '2'])
  expect(Math.max(...lengths)).toBeLessThan(1024)
})
