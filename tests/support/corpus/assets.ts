import type { Asset } from '@shared/asset'

// Odd assets as a service may send them, each with what is right. Made up here, none from
// elsewhere.

/** What differs from the plain asset below; `undefined` takes a field away. */
export interface OddAsset {
  readonly what: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly right: Partial<Asset>
}

const TIME = 1754630473303

/** A plain image, as the API's documentation has it. */
export const PLAIN_ENTRY = {
  id: '869218167527833688',
  name: 'abcdef12345.png',
  userId: 12345,
  contentType: 'image',
  resource: {
    resource: 'https://v15-kling.klingai.com/a.png',
    height: 1080,
    width: 720,
    duration: 0,
    resourceKey: ''
  },
  cover: { resource: '', height: 1, width: 1, duration: 0, resourceKey: '' },
  createTime: TIME,
  updateTime: TIME,
  favored: false,
  extraInfo: '{}',
  entrance: ''
} as const

export const PLAIN_ASSET: Asset = {
  id: '869218167527833688',
  name: 'abcdef12345.png',
  type: 'image',
  createdAt: TIME,
  updatedAt: TIME,
  durationMs: null,
  width: 720,
  height: 1080,
  favored: false,
  hasPicture: true
}

const nameOf = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(JSON.stringify(value) ?? value)

/** One field, with several values that all read alike. */
const each = (
  field: string,
  values: readonly unknown[],
  right: Partial<Asset>
): readonly OddAsset[] =>
  values.map((value) => ({
    what: `${field}: ${nameOf(value).slice(0, 40)}`,
    fields: { [field]: value },
    right
  }))

const NOTHING = [null, undefined, true, {}, [], '', 'soon', Number.NaN] as const
const FORMER = [0, 1, -1, -TIME, 1e-7, 946684800, '0', '-1'] as const
const BEYOND = [
  8640000000000000,
  8640000000000001,
  1e308,
  Number.MAX_SAFE_INTEGER,
  4102444800000,
  '1754630473303000000'
] as const

const favourites: readonly OddAsset[] = [
  ...each(
    'favored',
    [true, 1, 2, -1, 'true', 'TRUE', 'yes', '1', '0', '', 'False', {}, [], [false]],
    {
      favored: true
    }
  ),
  ...each('favored', [false, null, undefined, 0, -0, 'false'], { favored: false })
]

const times: readonly OddAsset[] = ['createTime', 'updateTime'].flatMap((field) => {
  const at = (value: number | null): Partial<Asset> =>
    field === 'createTime' ? { createdAt: value } : { updatedAt: value }
  return [
    ...each(field, [...NOTHING, ...FORMER, ...BEYOND], at(null)),
    ...each(field, ['2025-08-08', '2025-08-08T05:21:13', '08.08.2025', '5 minutes ago'], at(null)),
    ...each(field, [String(TIME), ` ${TIME} `, TIME + 0.25, '2025-08-08T05:21:13.303Z'], at(TIME)),
    ...each(field, ['2025-08-08T07:21:13.303+02:00', TIME / 1000, String(TIME / 1000)], at(TIME)),
    ...each(field, [1754630473, '1754630473'], at(1754630473000)),
    ...each(field, [Date.UTC(2015)], at(Date.UTC(2015))),
    ...each(field, [Date.UTC(2015) / 1000], at(Date.UTC(2015)))
  ]
})

const file = { type: 'other', hasPicture: false } as const
const types: readonly OddAsset[] = [
  ...each('contentType', ['IMAGE', 'Image', ' image ', 'image/png', 'IMAGE/JPEG', 'images'], {
    type: 'image'
  }),
  ...each('contentType', ['image/svg+xml; charset=utf-8', 'image_png'], { type: 'image' }),
  ...each('contentType', ['VIDEO', 'video/mp4', 'Videos'], { type: 'video', hasPicture: false }),
  ...each('contentType', ['AUDIO', 'audio/mpeg', 'audio; rate=44100'], {
    type: 'audio',
    hasPicture: false
  }),
  ...each(
    'contentType',
    [null, undefined, '', 7, {}, ['image'], 'imagery', 'file', 'text/html'],
    file
  ),
  ...each('contentType', ['application/octet-stream', 'my image', 'not-a-video'], file)
]

const withResource = (sizes: Readonly<Record<string, unknown>>) => ({
  resource: { resource: 'https://v15-kling.klingai.com/a.png', ...sizes }
})
const unknownShape = { width: null, height: null } as const
const shapes: readonly OddAsset[] = [
  ...[
    {},
    { width: 720 },
    { height: 1080 },
    { width: 0, height: 0 },
    { width: 1, height: 1 },
    { width: -720, height: 1080 },
    { width: '720px', height: 1080 },
    { width: null, height: null },
    { width: 1e9, height: 1e9 },
    { width: 0.2, height: 3 },
    { width: [720], height: { of: 1080 } }
  ].map((sizes) => ({
    what: `resource of ${JSON.stringify(sizes)}`,
    fields: withResource(sizes),
    right: unknownShape
  })),
  {
    what: 'sizes as text',
    fields: withResource({ width: '720', height: ' 1080 ' }),
    right: { width: 720, height: 1080 }
  },
  {
    what: 'sizes with fractions',
    fields: withResource({ width: 719.6, height: 1080.4 }),
    right: { width: 720, height: 1080 }
  },
  {
    what: 'a strip of one pixel',
    fields: withResource({ width: 1, height: 900 }),
    right: { width: 1, height: 900 }
  },
  {
    what: 'a cover with a picture, where the resource tells no size',
    fields: {
      ...withResource({}),
      cover: { resource: 'https://a.klingai.com/c', width: 30, height: 40 }
    },
    right: { width: 30, height: 40 }
  },
  {
    what: 'a cover of one pixel with a picture',
    fields: {
      ...withResource({}),
      cover: { resource: 'https://a.klingai.com/c', width: 1, height: 1 }
    },
    right: unknownShape
  },
  {
    what: 'a cover without a picture, however large',
    fields: { ...withResource({}), cover: { resource: '', width: 300, height: 400 } },
    right: unknownShape
  }
]

const noMedia = { ...unknownShape, hasPicture: false } as const
const media: readonly OddAsset[] = [
  ...each('resource', [null, undefined, 'https://a.klingai.com/x.png', 7, [], true], noMedia),
  ...each('resource', [{}, { resource: '' }, { resource: 7 }, { resource: null }], noMedia),
  ...each('cover', [null, undefined, '', [], {}, { resource: {} }], {}),
  ...[1, 9040, '9040', 0.5].map((duration) => ({
    what: `a duration of ${JSON.stringify(duration)}`,
    fields: withResource({ width: 720, height: 1080, duration }),
    right: { durationMs: Number(duration) }
  })),
  ...[0, -1, 1e300, '9s', null, {}, Number.MAX_SAFE_INTEGER].map((duration) => ({
    what: `a duration of ${JSON.stringify(duration)}`,
    fields: withResource({ width: 720, height: 1080, duration }),
    right: { durationMs: null }
  }))
]

const LONG = 'x'.repeat(2_000)
const names: readonly OddAsset[] = [
  ...each('name', [null, undefined, '', 7, {}, ['a.png'], false], { name: '' }),
  ...(
    [
      ['rlo-\u202egnp.exe', 'rlo-U+202Egnp.exe'],
      ['a\u0000b\u001b[31m\u0085', 'aU+0000bU+001B[31mU+0085'],
      ['two\nlines\r\n\t.png', 'twoU+000AlinesU+000DU+000AU+0009.png'],
      ['\u200bhidden\u2060\ufeff', 'U+200BhiddenU+2060U+FEFF'],
      ['\u2066isolate\u2069\u200f', 'U+2066isolateU+2069U+200F'],
      ['tag\u{e0041}', 'tagU+E0041'],
      ['half \ud83d of one', 'half \ufffd of one'],
      ['👩‍👩‍👧 family.png', '👩‍👩‍👧 family.png'],
      ['می‌خواهم.mp4', 'می‌خواهم.mp4'],
      ['עברית.png', 'עברית.png'],
      ['Ａ字é.png', 'Ａ字é.png'],
      ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
      [LONG, `${LONG.slice(0, 1_000)}…`]
    ] as const
  ).map(([name, shown]) => ({
    what: `the name ${JSON.stringify(name).slice(0, 40)}`,
    fields: { name },
    right: { name: shown }
  }))
]

const ids: readonly OddAsset[] = [
  ...each('id', [7, 9007199254740991], {}).map((odd) => ({
    ...odd,
    right: { id: String(odd.fields['id']) }
  })),
  ...each('id', ['0', '007', '1'.repeat(40)], {}).map((odd) => ({
    ...odd,
    right: { id: String(odd.fields['id']) }
  }))
]

const others: readonly OddAsset[] = [
  ...each('userId', [null, 'x', {}, -1], {}),
  ...each('extraInfo', [null, '{', { deep: [{}] }, 7], {}),
  ...each('unheardOf', [1, 'x', [[]], { constructor: 1 }], {}),
  {
    what: 'no field but the id',
    fields: onlyId(),
    right: { ...unknownShape, name: '', ...file, createdAt: null, updatedAt: null }
  }
]

function onlyId(): Readonly<Record<string, undefined>> {
  const rest = Object.keys(PLAIN_ENTRY).filter((key) => key !== 'id')
  return Object.fromEntries(rest.map((key) => [key, undefined]))
}

export const ODD_ASSETS: readonly OddAsset[] = [
  ...favourites,
  ...times,
  ...types,
  ...shapes,
  ...media,
  ...names,
  ...ids,
  ...others
]

/** Entries that can be neither shown nor deleted: no id that is certain. */
export const UNUSABLE_ENTRIES: readonly unknown[] = [
  null,
  7,
  'asset',
  true,
  [],
  {},
  { id: null },
  { id: '' },
  { id: -1 },
  { id: 1.5 },
  { id: 1e300 },
  { id: 9007199254740992 },
  { id: '-1' },
  { id: '1e3' },
  { id: ' 1' },
  { id: '1,2' },
  { id: '٣' },
  { id: '1'.repeat(41) },
  { id: ['1'] },
  { id: { id: '1' } },
  { name: 'no-id.png' }
]
