import { expect, it, vi } from 'vitest'
import { manifestLine, type Saved } from '../../../../electron/copies/archive/manifest'
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

const told = async (...lines: readonly Saved[]) =>
  (await toldBy(bytesOf(lines.map(manifestLine).join('')))).copies.get('1')?.[0]

const facts = { isClean: true, width: 640, height: 480, durationMs: 5, createdAt: 9 }
const full = { ...savedAs('1', 1), ...facts, prompt: 'a cat' }
const later = savedAs('1', 3)
const others = { ...later, savedAt: 2, sha256: 'b'.repeat(64) }

it.each<[string, readonly Saved[], Saved]>([
  ['is told by another line', [full, later], { ...full, savedAt: 3 }],
  ['is of other bytes', [full, others], { ...others, prompt: 'a cat' }],
  ['is of the same bytes, beside others', [full, others, later], { ...full, savedAt: 3 }],
  [
    'two lines tell',
    [full, { ...full, savedAt: 2, width: 7, createdAt: null, prompt: 'a dog' }, later],
    { ...full, savedAt: 3, prompt: 'a dog' }
  ],
  [
    'was noted later',
    [
      { ...full, newId: '9', notedAt: 5 },
      { ...later, newId: '7', notedAt: 4 }
    ],
    { ...full, savedAt: 3, newId: '9', notedAt: 5 }
  ],
  [
    'was noted at a time',
    [
      { ...full, newId: '9', notedAt: 5 },
      { ...later, newId: '8' }
    ],
    { ...full, savedAt: 3, newId: '9', notedAt: 5 }
  ]
])('what counts has what %s, in whatever order', async (_what, lines, counts) => {
  for (const order of ordersOf(lines)) expect(await told(...order)).toEqual(counts)
})

it.each<[string, Partial<Saved>]>([
  ['a copy', { bytes: 2 }],
  ['two copies', { name: 'undated-1-2.png', sha256: 'b'.repeat(64) }]
])('lines of %s and of one moment tell the same in whatever order', async (_what, differs) => {
  const lines = [savedAs('1', 1), { ...savedAs('1', 1), ...differs }]
  expect(await told(...lines)).toEqual(await told(...lines.toReversed()))
})

function ordersOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all]
  return all.flatMap((one) =>
    ordersOf(all.filter((each) => each !== one)).map((rest) => [one, ...rest])
  )
}
