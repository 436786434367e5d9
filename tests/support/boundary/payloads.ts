import fc from 'fast-check'

// Payloads that our own page would never send.

const HUGE = 200_000
const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'toJSON',
  'then'
] as const

/** An object with an own key of any name, `__proto__` too, as `JSON.parse` makes it. */
function withOwn(base: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...base }, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true
  })
}

function cyclic(): object {
  const loop: Record<string, unknown> = { ids: [] }
  loop['self'] = loop
  loop['ids'] = [loop, loop]
  return loop
}

function nested(depth: number): unknown {
  let value: unknown = 'end'
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { ids: value }
  return value
}

class Impostor {
  account = 'a@b.c'
  get token(): string {
    return 'user:1-getter'
  }
}

/** Odd shapes, made on demand because some are large. */
const ODD: readonly (() => unknown)[] = [
  cyclic,
  () => 'x'.repeat(HUGE),
  () => Array(HUGE).fill('1'),
  () => Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`key${at}`, at])),
  () => nested(300),
  () => new Array(4_294_967_295),
  () => Object.assign([], { length: 3, extra: 1 }),
  () => new Impostor(),
  () => Object.defineProperty({}, 'account', { get: () => 'a@b.c', enumerable: true }),
  () =>
    Object.defineProperty({}, 'account', {
      enumerable: true,
      get: () => {
        throw new Error('a getter that throws')
      }
    }),
  () =>
    new Proxy(
      {},
      {
        get: () => undefined,
        ownKeys: () => ['account'],
        getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true })
      }
    ),
  () => Symbol('payload'),
  () => () => 'a function',
  () => new Map([['account', 'a@b.c']]),
  () => new Set(['1']),
  () => new Date(Number.NaN),
  () => 10n ** 40n,
  () => new Uint8Array(64),
  () => new ArrayBuffer(8),
  () => new Error('payload'),
  () => /^/g,
  () => Object.create(null),
  () => Object.create({ account: 'a@b.c', ids: ['1'] }),
  () => Promise.resolve('1'),
  () => Number.NaN,
  () => '\ud800 lone surrogate \0'
]

const odd = fc.constantFrom(...ODD).map((make) => make())
const anything = fc.anything({
  maxDepth: 2,
  maxKeys: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true
})
const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' ',
    '0',
    '1,2',
    '../x',
    '%00',
    '\0',
    {},
    []
  ),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.bigInt({ min: -9n, max: 10n ** 20n })
)

/** A change to a valid payload. It may happen to stay valid. */
type Mutation = (value: unknown, other: unknown, at: number) => unknown

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const keyAt = (value: object, at: number): string =>
  Object.keys(value)[at % Math.max(1, Object.keys(value).length)] ?? 'ids'
const nameAt = (at: number): string => PROTOTYPE_NAMES[at % PROTOTYPE_NAMES.length] ?? '__proto__'

const MUTATIONS: readonly Mutation[] = [
  (_value, other) => other,
  (value, other, at) =>
    isRecord(value) ? { ...value, [keyAt(value, at)]: other } : [value, other],
  (value, _other, at) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== keyAt(value, at)))
      : { value },
  (value, other, at) =>
    isRecord(value) ? withOwn(value, nameAt(at), other) : withOwn({}, nameAt(at), value),
  (value, other) => (isRecord(value) ? { ...value, more: other } : [[value]]),
  (value) => [value],
  (value) => (isRecord(value) ? new Map(Object.entries(value)) : new Map([[value, value]])),
  (value) => (isRecord(value) ? Object.create(value) : Object.create(null)),
  (value) => (isRecord(value) ? Object.entries(value) : Object.entries({ value })),
  (value) =>
    isRecord(value)
      ? JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part))
      : [undefined],
  // Every text gets an odd end, every list becomes a record, every text of digits a number.
  (value, _other, at) =>
    deep(value, (text) => text + ['\0', '\n', ' ', '/..', '%', '\u202e', 'é', ','][at % 8]),
  (value, other) =>
    deep(
      value,
      (text) => text,
      (list) => ({ ...list, length: list.length, other })
    ),
  (value) =>
    deep(
      value,
      (text) => text,
      (list) => Object.assign([], { length: list.length + 1 })
    ),
  (value) => deep(value, (text) => (/^\d+$/.test(text) ? BigInt(text) : new String(text))),
  (value, _other, at) => deep(value, (text) => (text.length === 0 ? at : Number(text))),
  (value, other) =>
    deep(
      value,
      (text) => text,
      (list) => [...list, other]
    )
]

function deep(
  value: unknown,
  onText: (text: string) => unknown,
  onList: (list: readonly unknown[]) => unknown = (list) => list
): unknown {
  if (typeof value === 'string') return onText(value)
  if (Array.isArray(value)) return onList(value.map((part) => deep(part, onText, onList)))
  return isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, deep(part, onText, onList)])
      )
    : value
}

/** Makes a payload, from a valid sample or regardless of it. */
export type Maker = (sample: unknown) => unknown

/** One or two mutations of a valid sample. */
const mutated: fc.Arbitrary<Maker> = fc
  .tuple(
    fc.array(fc.constantFrom(...MUTATIONS), { minLength: 1, maxLength: 2 }),
    fc.oneof(scalar, anything),
    fc.nat(1_000)
  )
  .map(
    ([mutations, other, at]) =>
      (sample) =>
        mutations.reduce((value, mutate) => mutate(value, other, at), sample)
  )

/** Every list as a sparse one of the greatest length there is. */
const boundless: Maker = (sample) =>
  deep(
    sample,
    (text) => text,
    () => Object.assign([], { length: 4_294_967_295 })
  )

/**
 * Mostly near-valid payloads, where a schema is most likely to have a hole. Large ones are rare,
 * because they cost time and find little.
 */
export const makers: fc.Arbitrary<Maker> = fc.oneof(
  { weight: 595, arbitrary: mutated },
  { weight: 5, arbitrary: fc.constant(boundless) },
  { weight: 250, arbitrary: anything.map(regardless) },
  { weight: 140, arbitrary: scalar.map(regardless) },
  { weight: 10, arbitrary: odd.map(regardless) }
)

/** The same payload whatever the sample is. */
function regardless(value: unknown): Maker {
  return () => value
}
