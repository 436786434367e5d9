import { expect, it, vi } from 'vitest'
import { manifestLine } from '../../../../electron/copies/archive/manifest'
import { merged, toldBy } from '../../../../electron/copies/archive/told'
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

it('what the copy that counts does not tell is taken from the other line', () => {
  const facts = { isClean: true, width: 640, height: 480, durationMs: 5, createdAt: 9 }
  const full = { ...savedAs('1', 1), ...facts, prompt: 'a cat' }
  const later = savedAs('1', 2)
  const told = { ...full, savedAt: 2 }
  const others = { ...later, sha256: 'b'.repeat(64) }
  for (const [one, other, counts] of [
    [full, later, told],
    [full, others, { ...others, prompt: 'a cat' }]
  ] as const) {
    expect(merged(one, other)).toEqual(counts)
    expect(merged(other, one)).toEqual(counts)
  }
  // It is not written again where it tells all.
  expect(merged(full, told)).toBe(told)
})

it('the copy that was saved later counts with the note that is later, in whatever order', () => {
  const [older, newer] = [savedAs('1', 1), { ...savedAs('1', 2), bytes: 2 }]
  const noted = { ...older, newId: '9', notedAt: 5 }
  const others = [newer, { ...newer, newId: '8' }, { ...newer, newId: '7', notedAt: 4 }, older]
  for (const other of others) {
    const counts = { ...(other === older ? older : newer), newId: '9', notedAt: 5 }
    expect(merged(noted, other)).toEqual(counts)
    expect(merged(other, noted)).toEqual(counts)
  }
})
