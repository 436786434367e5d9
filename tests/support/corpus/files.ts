// Lists of ids as people's programs write them, as bytes, each with the ids that are in it.

export interface OddFile {
  readonly what: string
  readonly bytes: Uint8Array
  readonly ids: readonly string[]
  /** Entries that are no ids, and the lines they are on. Default: none. */
  readonly wrong?: number
  readonly wrongLines?: readonly number[]
}

const A = '869218167527833688'
const B = '869218167527833689'
const BOTH = [A, B] as const
const LIST = `${A}\n${B}\n`

const utf8 = (text: string): Uint8Array => Buffer.from(text)
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le')
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

const file = (
  what: string,
  text: string,
  ids: readonly string[] = BOTH,
  wrong = 0,
  wrongLines: readonly number[] = []
): OddFile => ({ what, bytes: utf8(text), ids, wrong, wrongLines })

const encodings: readonly OddFile[] = [
  { what: 'UTF-8 with a mark', bytes: utf8(`\ufeff${LIST}`), ids: BOTH },
  { what: 'UTF-16, as PowerShell writes it', bytes: utf16(`\ufeff${A}\r\n${B}\r\n`), ids: BOTH },
  { what: 'UTF-16 without a mark', bytes: utf16(LIST), ids: BOTH },
  { what: 'UTF-16, the other way round', bytes: swapped(`\ufeff${LIST}`), ids: BOTH },
  { what: 'the other way round without a mark', bytes: swapped(LIST), ids: BOTH },
  { what: 'UTF-16 of one id', bytes: utf16(A), ids: [A] },
  {
    what: 'a table in UTF-16',
    bytes: utf16(`\ufeffid\tname\r\n${A}\tä\r\n${B}\t字\r\n`),
    ids: BOTH
  },
  { what: 'a mark and nothing else', bytes: utf16('\ufeff'), ids: [] },
  { what: 'nothing', bytes: utf8(''), ids: [] },
  {
    what: 'bytes that are no UTF-8',
    bytes: Buffer.from([0x31, 10, 0xff, 0xc3, 10, 0x32]),
    ids: ['1', '2'],
    wrong: 1,
    wrongLines: [2]
  }
]

const lists: readonly OddFile[] = [
  file('lines of Windows', `${A}\r\n${B}\r\n`),
  file('lines of an old Mac', `${A}\r${B}`),
  file('no line end at the end', `${A}\n${B}`),
  file('blanks and tabs', ` ${A}\t${B} `),
  file('commas', `${A},${B},`),
  file('semicolons', `${A};${B};`),
  file('quotes', `"${A}","${B}"`),
  file('single quotes', `'${A}', '${B}'`),
  file('apostrophes in front', `'${A}\n'${B}`),
  file('formulas that are text', `="${A}"\n="${B}"`),
  file('non-breaking spaces', `\u00a0${A}\u00a0\n${B}\u3000`),
  file('comments', `# ${A}0\n${A} # first\n\n${B}#second`),
  file('repeats', `${A}\n${B}\n${A}\n`),
  file('a heading and no more columns', `ID\n${A}\n${B}\n`),
  file('words between', `${A}\nno id\n${B}`, BOTH, 2, [2]),
  file('what Excel makes of an id', `${A}\n8.69218E+17\n`, [A], 1, [2]),
  file('what a German Excel makes of it', `id\n"8,69218E+17"\n${A}\n`, [A], 1, [2]),
  file('digits of other scripts', `٣\n１\n${A}`, [A], 2, [1, 2]),
  file('a minus', `-1\n${A}`, [A], 1, [1]),
  file('41 digits', `${'1'.repeat(41)}\n${A}`, [A], 1, [1])
]

const tables: readonly OddFile[] = [
  file('a table with commas', `id,name\n${A},x\n${B},y\n`),
  file('a table with semicolons', `id;name\n${A};x\n${B};y\n`),
  file('a table with tabs', `id\tname\n${A}\tx\n${B}\ty\n`),
  file('ids in another column', `name,ID,type\n1,"${A}",2\n3,"${B}",4\n`),
  file('asset ids', `name,Asset ID\nx,${A}\ny,${B}\n`),
  file('a hint for spreadsheets', `sep=;\r\nid;name\r\n${A};x\r\n${B};y\r\n`),
  file('separators in cells', `"name","id"\r\n"1,2;3\t4","${A}"\r\n"5#6","${B}"\r\n`),
  file('line ends in cells', `id,name\n${A},"1\n2\r\n3"\nx,y\n${B},z\n`, BOTH, 1, [5]),
  file('doubled quotes in cells', `name,id\n"a ""1"" b",${A}\n"""",${B}\n`),
  file('text and formula cells', `id,name\n'${A},x\n"=""${B}""",y\n`),
  file('empty rows', `id,name\n\n${A},x\n,\n${B},y\n\n`),
  file('rows that are too short', `name,id\nx\ny,${A}\nz,${B},1\n`, BOTH, 1, [2]),
  file('a heading and nothing below', 'id,name\n', []),
  file('a heading that is no heading', `identity,name\n${A},x\n`, [A], 3, [1, 2])
]

const json: readonly OddFile[] = [
  file('JSON of texts', JSON.stringify(BOTH)),
  file('JSON of numbers that are too long', `[${A}, ${B}]`),
  file('JSON of short numbers', '[1, 2]', ['1', '2']),
  file('JSON of objects', JSON.stringify(BOTH.map((id) => ({ id, name: '7' })))),
  file('JSON with ids', JSON.stringify({ v: 1, ids: BOTH, sum: '00' })),
  file('JSON with what is none', `["${A}", 1.5, null, {}, "x", "${B}"]`, BOTH, 4),
  file('empty JSON', '[]', []),
  file('half of JSON', `["${A}",\n"${B}"`, [B], 1, [1])
]

export const ODD_FILES: readonly OddFile[] = [...encodings, ...lists, ...tables, ...json]
