import { createHash } from 'node:crypto'
import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  utimes,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lookAtCopies } from '../../../../electron/copies/again/look-at-file'
import { type Archive, openArchive } from '../../../../electron/copies/archive/archive'
import { manifestLine, type Saved } from '../../../../electron/copies/archive/manifest'
import { createWholePaths } from '../../../../electron/copies/archive/paths'
import { wholeOf } from '../../../../electron/copies/archive/whole-of'
import type { readHere } from '../../../../electron/copies/reading/reader'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'

// An id may have several copies, as two computers save them: none is forgotten.

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-several-'))
  await mkdir(join(folder, KEY))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, KEY, name)
const MANIFEST = 'manifest.jsonl'
const textOf = (list: string) => readFile(at(list), 'utf8')
const linesOf = async (id: string) =>
  (await textOf(MANIFEST)).split('\n').filter((line) => line.startsWith(`{"id":"${id}"`))
async function replace(text: string): Promise<void> {
  await writeFile(at(`${MANIFEST}.sync`), text)
  await rename(at(`${MANIFEST}.sync`), at(MANIFEST))
}
async function withFile(saved: Saved, text: string): Promise<Saved> {
  await writeFile(at(saved.name), text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { ...saved, bytes: text.length, sha256 }
}
const second = (savedAt: number): Saved => ({
  ...savedAs('7', savedAt),
  name: 'undated-7-2.png',
  sha256: 'b'.repeat(64)
})
const { signal } = new AbortController()
const found = (archive: Archive) => wholeOf(archive, '7', signal)
const opened = async (reader: Pick<typeof readHere, 'contentsOf'>): Promise<Archive> => {
  const archive = await openArchive(folder, KEY, reader, new Map())
  if (!archive.ok) throw new Error(archive.problem.kind)
  return archive.value
}

describe('a copy that was found whole', () => {
  it('has its line and its sum, though theirs came while it was proved', async () => {
    const mine = await withFile(savedAs('7', 1000), 'mine')
    await writeFile(at(MANIFEST), manifestLine(mine))
    const ours = await archiveIn(folder)
    await replace(manifestLine(second(5000)))
    expect(await ours.flush()).toMatchObject({ ok: true })
    expect(await ours.flushCopy(mine)).toMatchObject({ ok: true })
    expect(await ours.flush()).toMatchObject({ ok: true })
    for (const list of [MANIFEST, 'SHA256SUMS'])
      for (const { sha256 } of [mine, second(5000)]) expect(await textOf(list)).toContain(sha256)
    expect(ours.saved('7')).toMatchObject({ name: mine.name })
    // What comes first is said by no list: a new session finds it.
    const next = await archiveIn(folder)
    expect(next.saved('7')).toMatchObject({ name: 'undated-7-2.png' })
    expect(await found(next)).toMatchObject({ value: { saved: { name: mine.name } } })
    expect(next.saved('7')).toMatchObject({ name: mine.name })
  })

  it('comes first for its session, whatever another one says of others', async () => {
    const ours = await archiveIn(folder)
    await ours.add(await withFile(savedAs('7', 1000), 'mine'))
    await writeFile(at('undated-7.png'), 'spoilt')
    await appendFile(at(MANIFEST), manifestLine(second(5000)))
    await ours.flush()
    const anew = await withFile({ ...savedAs('7', 6000), name: 'undated-7-3.png' }, 'anew')
    await ours.add(anew)
    await appendFile(at(MANIFEST), manifestLine(second(6001)))
    expect(await ours.flush()).toMatchObject({ ok: true })
    expect(ours.saved('7')).toMatchObject({ name: anew.name })
  })
})

describe('of an id whose first copy is not whole', () => {
  const unreadable = fail({ kind: 'file-failed', code: 'EIO', what: 'read' } as const)
  const copies = [savedAs('7', 2), second(1)]
  type Answer = Awaited<ReturnType<Archive['readBack']>>
  const archiveThat = (...answers: readonly Answer[]) => {
    const left = [...answers]
    const readBack: Archive['readBack'] = async () => left.shift() ?? unreadable
    return { copiesOf: () => copies, prefer: () => undefined, readBack }
  }

  it.each<[string, readonly Answer[], object]>([
    ['the other one is', [ok('missing'), ok('whole')], { value: { saved: copies[1] } }],
    ['no other one is', [ok('altered'), ok('missing')], { value: { found: 'altered' } }],
    ['the other one cannot be read', [ok('missing'), unreadable], unreadable],
    ['only that one can be read', [unreadable, ok('missing')], unreadable]
  ])('it is said what is so of all (%s)', async (_what, answers, said) => {
    expect(await wholeOf(archiveThat(...answers), '7', signal)).toMatchObject(said)
  })

  it('no other is read once nobody wants to know', async () => {
    const stop = new AbortController()
    const archive = archiveThat(ok('missing'), ok('whole'))
    const readBack: Archive['readBack'] = (copy) => {
      stop.abort()
      return archive.readBack(copy)
    }
    expect(await wholeOf({ ...archive, readBack }, '7', stop.signal)).toBeNull()
  })

  it('another one is dragged out, and uploaded again', async () => {
    const ours = await archiveIn(folder)
    const there = await withFile(savedAs('7', 1000), 'mine')
    await ours.add(there)
    await ours.add(second(5000))
    const paths = await createWholePaths(10_000)(async () => ok(ours), ['7'])
    expect(paths).toEqual(ok({ paths: [at(there.name)], of: 1 }))
    const decoder = { decode: async () => null }
    const looked = await lookAtCopies(ours.copiesOf('7'), ours, decoder)
    expect(looked).toMatchObject({ saved: { name: there.name } })
  })
})

it('one file that never answers holds no flush and no end', async () => {
  const ours = await opened({ contentsOf: () => new Promise(() => undefined) })
  await ours.add(await withFile(savedAs('7', 1000), 'mine'))
  expect(await ours.flush()).toMatchObject({ ok: true })
  await appendFile(at(MANIFEST), manifestLine(second(5000)))
  expect(await ours.flush()).toMatchObject({ ok: true })
  expect(await ours.close()).toMatchObject({ ok: true })
})

/** What `sha256sum -c` says of each line, as the bytes of its file stand. */
const check = async () => {
  const lines = (await textOf('SHA256SUMS')).trimEnd().split('\n')
  const sumAt = async (name: string) =>
    createHash('sha256')
      .update(await readFile(at(name)).catch(() => 'none'))
      .digest('hex')
  return Promise.all(
    lines.map(async (line) => {
      const [sum = '', name = ''] = line.split('  ')
      return `${name} ${sum === (await sumAt(name)) ? 'OK' : 'FAILED'}`
    })
  )
}

it.each(['altered', 'removed'])(
  'the sum of a spoilt copy goes once it was saved anew (%s), and not before',
  async (how) => {
    const before = await archiveIn(folder)
    const one = await withFile(savedAs('7', 1000), 'one')
    await before.add(one)
    await before.close()
    await writeFile(at(one.name), 'xxx')
    const archive = await archiveIn(folder)
    expect(await found(archive)).toMatchObject({ value: { found: 'altered' } })
    expect(await archive.close()).toMatchObject({ ok: true })
    expect(await check()).toEqual(['undated-7.png FAILED'])
    await archive.add(await withFile({ ...savedAs('7', 2000), name: 'undated-7-2.png' }, 'two'))
    if (how === 'removed') await rm(at(one.name))
    for (const act of [archive.close, archive.flush, archive.close]) {
      expect(await act()).toMatchObject({ ok: true })
      expect(await check()).toEqual(['undated-7-2.png OK'])
    }
    expect(await archive.unlisted()).toEqual({ there: 0, missing: 0 })
    const next = await archiveIn(folder)
    expect(await next.close()).toMatchObject({ ok: true })
    expect(await check()).toEqual(['undated-7-2.png OK'])
  }
)

it('the sum of a copy that comes after another one is there again once a list was emptied', async () => {
  const before = await archiveIn(folder)
  for (const copy of [savedAs('7', 1000), second(2000)]) await before.add(copy)
  await before.close()
  const ours = await archiveIn(folder)
  for (let n = 0; n < 2; n += 1) {
    expect(await ours.flush()).toMatchObject({ ok: true })
    for (const { sha256 } of ours.copiesOf('7'))
      expect(await textOf('SHA256SUMS')).toContain(sha256)
    await writeFile(at('SHA256SUMS'), '')
  }
})

it('what is listed anew from a sum is not preferred to what the manifest tells', async () => {
  const before = await archiveIn(folder)
  const one = await withFile(savedAs('7', 2_000_000), 'one')
  const two = await withFile({ ...second(3_000_000), isClean: true }, 'two')
  for (const copy of [one, two]) await before.add(copy)
  await before.close()
  await utimes(at(one.name), 1000, 1000)
  const intact = await textOf(MANIFEST)
  await writeFile(at(MANIFEST), '')
  const ours = await archiveIn(folder)
  expect(await ours.relist(10_000, signal, () => 0)).toBe(true)
  await replace(intact)
  expect(await ours.close()).toMatchObject({ ok: true })
  for (const each of [ours, await archiveIn(folder)]) expect(each.saved('7')).toEqual(two)
})

it('of two copies of one moment one comes first, whoever has written them last', async () => {
  const ours = await archiveIn(folder)
  await ours.add(second(1000))
  await appendFile(at(MANIFEST), manifestLine(savedAs('7', 1000)))
  const other = await archiveIn(folder)
  await replace(manifestLine(savedAs('7', 1000)))
  expect(await ours.flush()).toMatchObject({ ok: true })
  expect((await archiveIn(folder)).copiesOf('7')).toEqual(other.copiesOf('7'))
})

it('all that was told of a list that is lost is told again: copies, and their new ids', async () => {
  const ours = await archiveIn(folder)
  await ours.add(savedAs('7', 1000))
  await ours.add({ ...second(2000), prompt: '\u0001'.repeat(200_000) })
  for (const newId of ['70', '71']) await ours.noteNewId('7', newId)
  for (let n = 0; n < 2; n += 1) {
    await replace('')
    expect(await ours.flush()).toMatchObject({ ok: true })
    // Read anew, it lacks nothing.
    await appendFile(at(MANIFEST), manifestLine(savedAs('8')))
    expect(await ours.flush()).toMatchObject({ ok: true })
    expect(await linesOf('7')).toHaveLength(3)
    const next = await archiveIn(folder)
    expect(next.copiesOf('7')).toHaveLength(2)
    expect(new Set(next.newIdsOf('7'))).toEqual(new Set(['70', '71']))
  }
})
