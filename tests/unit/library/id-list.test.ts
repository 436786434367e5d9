import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIBRARY_KINDS } from '@shared/library/kind'
import { ok } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../electron/files/text'
import { ID_FILE_LIMIT_BYTES, readIds, writeIds } from '../../../electron/library/id-list'
import { createFileDialogs } from '../../../electron/main/window/file-dialogs'
import { createNativeDialogs } from '../../../electron/main/window/native-dialogs'
import { ODD_FILES } from '../../support/corpus/files'

describe('a list of ids', () => {
  it('is read as it was written, whatever the ids', () => {
    const id = fc.stringMatching(/^\d{1,40}$/)
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        for (const library of LIBRARY_KINDS)
          expect(readIds(writeIds(library, ids, '2026-11-24'))).toEqual(
            ok({ ids, wrong: 0, wrongLines: [], libraries: [library] })
          )
      })
    )
  })

  it('names nothing but the program, the library and the day above the ids', () => {
    expect(writeIds('uploads', ['1', '2'], '2026-11-24')).toBe(
      '# Kling Sweep, ids of uploads: 2, 2026-11-24\n1\n2\n'
    )
    expect(writeIds('generated', ['1'], '2026-11-24')).toBe(
      '# Kling Sweep, ids of tasks: 1, 2026-11-24\n1\n'
    )
  })

  it.each<[string, string, readonly string[], number, readonly number[]]>([
    [
      'lines, commas and blanks',
      '1\n2, 3\t4\r\n5,6\r7',
      ['1', '2', '3', '4', '5', '6', '7'],
      0,
      []
    ],
    ['comments, whole and at the end', '# 9\n1 # not 2\n#\n', ['1'], 0, []],
    ['repeats once', '1\n1,1', ['1'], 0, []],
    ['leading noughts as they are', '007', ['007'], 0, []],
    ['nothing', '', [], 0, []],
    ['what is no id by its line', '1\nabc\n2 3x\n-4\n1.5\n1e3\n٣', ['1', '2'], 6, [2, 3, 4, 5, 6]],
    ['two wrong ones in a line as two', '1\nx y', ['1'], 2, [2]],
    ['an id that is too long', '1'.repeat(41), [], 1, [1]]
  ])('takes %s', (_what, text, ids, wrong, wrongLines) => {
    expect(readIds(text)).toEqual(ok({ ids, wrong, wrongLines, libraries: [] }))
  })

  it('is in the corpus at least 40 times', () => {
    expect(ODD_FILES.length).toBeGreaterThanOrEqual(40)
  })

  it.each(ODD_FILES.map((odd) => [odd.what, odd] as const))(
    'is read from an odd file: %s',
    (_what, { bytes, ids, wrong = 0, wrongLines = [] }) => {
      expect(readIds(textOf(bytes))).toEqual(ok({ ids, wrong, wrongLines, libraries: [] }))
    }
  )

  it('is read from any bytes without a crash, and holds nothing but ids', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({
          unit: fc.constantFrom('1', 'id', ',', ';', '\t', '\n', '"', "'", '=', '[', '{', ' ')
        })
        .map((text) => new Uint8Array(Buffer.from(text)))
    )
    fc.assert(
      fc.property(bytes, (given) => {
        const read = readIds(textOf(given))
        const ids = read.ok ? read.value.ids : []
        expect(ids.every((id) => /^\d{1,40}$/.test(id))).toBe(true)
      }),
      { numRuns: 2_000 }
    )
  })

  it('is refused when it is too large, and then not read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-unit-'))
    try {
      const path = join(folder, 'ids.txt')
      const file = await open(path, 'w')
      // A file with a hole: two gigabytes by its size, next to nothing on the disk.
      await file.truncate(2 * 1024 ** 3)
      await file.close()
      const dialogs = createFileDialogs(
        {
          showOpenDialog: async () => ({ canceled: false, filePaths: [path] }),
          showSaveDialog: async () => ({ canceled: true, filePath: '' })
        },
        () => ({}) as never,
        createNativeDialogs(() => undefined)
      )
      expect(await dialogs.openText(ID_FILE_LIMIT_BYTES)).toEqual({
        ok: false,
        problem: { kind: 'file-too-large', limitBytes: ID_FILE_LIMIT_BYTES }
      })
      await writeFile(path, '\uFEFF1\n')
      expect(await dialogs.openText(ID_FILE_LIMIT_BYTES)).toEqual(ok('1\n'))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
