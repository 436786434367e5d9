import { expect, it, vi } from 'vitest'
import { manifestLine } from '../../../../electron/copies/archive/manifest'
import { toldBy } from '../../../../electron/copies/archive/told'
import { savedAs } from '../../../support/copies/archive'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

it('a file of any size is read line by line: no text could hold it', async () => {
  const long = 3 * 1024 * 1024
  const bytes = bytesOf(
    `${manifestLine(savedAs('1'))}${' '.repeat(long)}\n${manifestLine(savedAs('2'))}`
  )
  const decode = vi.spyOn(TextDecoder.prototype, 'decode')
  const { copies } = await toldBy(bytes)
  const lengths = decode.mock.calls.map(([piece]) => piece?.byteLength ?? 0)
  decode.mockRestore()
  expect([...copies.keys()]).toEqual(['1', '2'])
  expect(Math.max(...lengths)).toBeLessThan(1024)
})

it('a long one holds up nobody: others have their turn after every few lines', async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => manifestLine(savedAs(String(at + 1))))
  let turns = 0
  let isReading = true
  const count = (): void => {
    turns += 1
    if (isReading) setImmediate(count)
  }
  setImmediate(count)
  const { copies } = await toldBy(bytesOf(lines.join('')))
  isReading = false
  expect(copies.size).toBe(10_000)
  expect(turns).toBeGreaterThanOrEqual(39)
})
