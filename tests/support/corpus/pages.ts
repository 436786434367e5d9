// Pages of a listing that are odd as a whole, as text, each with the ids that can be read.

export interface OddPage {
  readonly what: string
  readonly text: string
  /** Null: the page cannot be read, and is asked for again. */
  readonly ids: readonly string[] | null
  /** Entries that are counted and not shown. Default: none. */
  readonly unusable?: number
  /** Ids of favourites. Default: none. */
  readonly locked?: readonly string[]
}

const page = (...entries: readonly string[]): string =>
  `{"uploadAssetsList":[${entries.join(',')}]}`
const asset = (id: number, rest = ''): string =>
  `{"id":"${id}","name":"${id}.png","resource":{"resource":"","width":1},"createTime":1${rest}}`
/** One odd entry between two plain ones. */
const among = (odd: string): string => page(asset(1), odd, asset(3))

const BARE = [
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  'None',
  '.5',
  '+1',
  '0x1f',
  '01',
  '-',
  "'a'"
]

export const ODD_PAGES: readonly OddPage[] = [
  ...['', 'null', '{}', '[]', ' {} ', page(), '{"uploadAssetsList":null}'].map((text) => ({
    what: `nothing, as ${text || 'no text at all'}`,
    text,
    ids: []
  })),
  ...BARE.map((word) => ({
    what: `a duration of ${word}`,
    text: among(`{"id":"2","resource":{"duration":${word},"width":1}}`),
    ids: ['1', '2', '3']
  })),
  ...[...BARE, 'True', 'False', 'tru', ''].map((word) => ({
    what: `favored is ${word || 'left out behind its colon'}`,
    text: among(`{"id":"2","favored":${word}}`),
    ids: ['1', '2', '3'],
    locked: ['2']
  })),
  ...['NaN', '01', '', 'abc', '{', '"'].map((word) => ({
    what: `an id of ${word || 'nothing'}`,
    text: among(`{"id":${word},"name":"x"}`),
    ids: ['1', '3'],
    unusable: 1
  })),
  {
    what: 'a key twice: the last value counts',
    text: among('{"id":"2","favored":false,"favored":true}'),
    ids: ['1', '2', '3'],
    locked: ['2']
  },
  {
    what: 'an id twice, as numbers of 18 digits',
    text: among('{"id":869218167527833687,"id":869218167527833688}'),
    ids: ['1', '869218167527833688', '3']
  },
  {
    what: 'a long number beside NaN keeps its digits',
    text: among('{"id":869218167527833688,"createTime":NaN}'),
    ids: ['1', '869218167527833688', '3']
  },
  {
    what: 'commas too many',
    text: page(asset(1), '', '{"id":"2",}', '{,"id":"3"}'),
    ids: ['1', '2', '3']
  },
  { what: 'a comma behind the last', text: page(asset(1), asset(2), ''), ids: ['1', '2'] },
  {
    what: 'a line end in a name',
    text: among('{"id":"2","name":"a\n\u0001b"}'),
    ids: ['1', '2', '3']
  },
  {
    what: 'escapes that JSON lacks',
    text: among('{"id":"2","name":"\\x41\\\'"}'),
    ids: ['1', '2', '3']
  },
  {
    what: 'a quote in a name',
    text: among('{"id":"2","name":"a"b","favored":true}'),
    ids: ['1', '3'],
    unusable: 1
  },
  {
    what: 'a string that does not end',
    text: among('{"id":"2","name":"a,"favored":true}'),
    ids: ['1', '3'],
    unusable: 1
  },
  {
    what: 'a quote that is escaped away',
    text: among('{"id":"2","name":"a\\"}'),
    ids: ['1', '3'],
    unusable: 1
  },
  {
    what: 'a bracket too few',
    text: among('{"id":"2","resource":{"width":1}'),
    ids: ['1', '3'],
    unusable: 1
  },
  { what: 'a bracket too many', text: among('{"id":"2"}}'), ids: ['1', '3'], unusable: 1 },
  {
    what: 'a key without quotes',
    text: among('{"id":"2",favored:true}'),
    ids: ['1', '3'],
    unusable: 1
  },
  {
    what: 'a key that is spelled oddly',
    text: among('{"id":"2","f\\avored":true}'),
    ids: ['1', '3'],
    unusable: 1
  },
  {
    what: 'the last entry broken',
    text: page(asset(1), '{"id":"2","name":"a"b"}'),
    ids: ['1'],
    unusable: 1
  },
  {
    what: 'the first entry broken',
    text: page('{"id":"2","name":"a"b"}', asset(1)),
    ids: ['1'],
    unusable: 1
  },
  {
    what: 'two broken entries',
    text: page('{"id":x"}', asset(1), '{"id"'),
    ids: ['1'],
    unusable: 2
  },
  {
    what: 'entries that are none',
    text: page('null', '7', asset(1), '"x"', '[]'),
    ids: ['1'],
    unusable: 4
  },
  {
    what: 'other keys beside a broken entry',
    text: `{"total":2,"uploadAssetsList":[${asset(1)},{"id":NaN}],"code":0}`,
    ids: ['1'],
    unusable: 1
  },
  ...[
    'x',
    '<html></html>',
    '"x"',
    '7',
    'true',
    '[1]',
    '{"error":"busy"}',
    '{"uploadAssetsList":{}}'
  ].map((text) => ({ what: `another answer: ${text}`, text, ids: null })),
  ...[5, 24, 60, 150, 200].map((length) => ({
    what: `a page cut at ${length} of its characters`,
    text: page(asset(1), asset(2), asset(3)).slice(0, length),
    ids: null
  })),
  {
    what: 'a page without its last bracket',
    text: page(asset(1), '{"id":NaN}').slice(0, -1),
    ids: null
  }
]
