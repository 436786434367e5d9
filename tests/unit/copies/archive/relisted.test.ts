import { createHash } from 'node:crypto'
import { promises } from 'node:fs'
import { mkdtemp, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openArchive } from '../../../../electron/copies/archive/archive'
import { readHere } from '../../../../electron/copies/reading/reader'
import { archiveIn, idsIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'

// Copies that a damaged manifest has lost, and that Kling may not have any more.

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-relisted-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const SECONDS = 30_000
const at = (name: string): string => join(folder, KEY, name)
const manifest = (): string => at('manifest.jsonl')

/** Saves a copy with its file. */
async function saved(id: string, name: string): Promise<void> {
  const archive = await archiveIn(folder)
  const sha256 = createHash('sha256').update(id).digest('hex')
  await archive.add({ ...savedAs(id), name, bytes: id.length, sha256 })
  await writeFile(at(name), id)
  await archive.close()
}

/** What is listed once a job has ended, now and by the next session. */
async function relisted(limitMs = SECONDS) {
  const archive = await archiveIn(folder)
  await archive.relist(limitMs, new AbortController().signal, () => 0)
  expect(await archive.close()).toMatchObject({ ok: true })
  const next = await archiveIn(folder)
  expect(next.all().length).toBe(archive.all().length)
  return { all: next.all(), unlisted: await next.unlisted() }
}

/** Where `SHA256SUMS` says so as well. */
async function emptied(): Promise<void> {
  await truncate(at('undated-71.png'))
  const none = createHash('sha256').digest('hex')
  await writeFile(at('SHA256SUMS'), `${none}  undated-71.png\n`)
}

describe('a copy that the manifest has lost', () => {
  it('is listed anew by its name and its bytes', async () => {
    await saved('71', '2026-11-26-71.png')
    await saved('72', 'undated-72.mp4')
    await saved('73', '2026-11-26-73.m4a')
    const sums = await readFile(at('SHA256SUMS'), 'utf8')
    await truncate(manifest())
    const { all, unlisted } = await relisted()
    expect(unlisted).toEqual({ there: 0, missing: 0 })
    const day = Date.UTC(2026, 10, 26)
    const none = { width: null, height: null, durationMs: null }
    expect(all.toSorted((one, other) => Number(one.id) - Number(other.id))).toMatchObject([
      { id: '71', type: 'image', bytes: 2, createdAt: day, ...none },
      { id: '72', type: 'video', bytes: 2, createdAt: null, ...none },
      { id: '73', type: 'audio', bytes: 2, createdAt: day, ...none }
    ])
    const now = await readFile(at('SHA256SUMS'), 'utf8')
    expect(new Set(now.split('\n'))).toEqual(new Set(sums.split('\n')))
  })

  it.each([
    ['is altered', '71.png', () => writeFile(at('undated-71.png'), '17'), { there: 1, missing: 0 }],
    ['is gone', '71.png', () => rm(at('undated-71.png')), { there: 0, missing: 1 }],
    ['is empty', '71.png', emptied, { there: 1, missing: 0 }],
    ['does not tell its id', '71-2.png', async () => undefined, { there: 1, missing: 0 }]
  ])('is not listed where its file %s', async (_how, name, spoil, unlisted) => {
    await saved('71', `undated-${name}`)
    await truncate(manifest())
    await spoil()
    expect(await relisted()).toEqual({ all: [], unlisted })
    expect(await idsIn(folder, 'SHA256SUMS')).toEqual(['71'])
  })

  it('is listed as of no time where its disk tells one that is no date', async () => {
    await saved('71', 'undated-71.png')
    await truncate(manifest())
    const { stat } = promises
    const timeless = { mtimeMs: 9e15 }
    vi.spyOn(promises, 'stat').mockImplementation(async (path, how) =>
      Object.assign(await stat(path, how), String(path).endsWith('.png') && timeless)
    )
    syncBuiltinESMExports()
    const { all } = await relisted().finally(() => {
      vi.restoreAllMocks()
      syncBuiltinESMExports()
    })
    expect(all).toMatchObject([{ id: '71', savedAt: 0 }])
  })

  it.each([0, 0.9])(
    'is the latest whole one of its id, and the other keeps its sum (%d)',
    async (start) => {
      const names = ['undated-71.png', 'undated-71.jpg', '2026-11-26-71.png']
      const archive = await archiveIn(folder)
      for (const [n, name] of names.entries()) {
        const sha256 = createHash('sha256').update(`${n}`).digest('hex')
        await archive.add({ ...savedAs('71'), name, sha256 })
        await writeFile(at(name), n === 2 ? 'altered' : `${n}`)
        await utimes(at(name), 1000 + n, 1000 + n)
      }
      // Killed.
      await truncate(manifest())
      const next = await archiveIn(folder)
      await next.relist(SECONDS, new AbortController().signal, () => start)
      expect(await next.close()).toMatchObject({ ok: true })
      expect(next.all()).toMatchObject([{ name: 'undated-71.jpg' }])
      const sums = await readFile(at('SHA256SUMS'), 'utf8')
      for (const name of names) expect(sums).toContain(name)
    }
  )

  it('replaces none that was saved since, and is not missed any more', async () => {
    await saved('71', 'undated-71.png')
    await truncate(manifest())
    await saved('71', '2026-11-26-71.png')
    const { all, unlisted } = await relisted()
    expect(all).toMatchObject([{ name: '2026-11-26-71.png' }])
    expect(unlisted).toEqual({ there: 0, missing: 0 })
  })

  it('is reached by one of the next jobs, though what comes before takes all the time', async () => {
    for (const id of ['71', '72']) await saved(id, `undated-${id}.png`)
    await truncate(manifest())
    await writeFile(at('undated-71.png'), 'altered')
    const slowly: typeof readHere.contentsOf = async (path) => {
      vi.advanceTimersByTime(SECONDS)
      return readHere.contentsOf(path)
    }
    const listed: (string | undefined)[] = []
    for (const random of [0, 0.5]) {
      const archive = await openArchive(folder, KEY, { contentsOf: slowly }, new Map())
      if (!archive.ok) throw new Error(archive.problem.kind)
      vi.useFakeTimers({ toFake: ['performance'] })
      await archive.value.relist(1, new AbortController().signal, () => random)
      vi.useRealTimers()
      listed.push(archive.value.saved('72')?.name)
    }
    expect(listed).toEqual([undefined, 'undated-72.png'])
  })

  it('waits for the next job where the time is up', async () => {
    for (const id of ['71', '72']) await saved(id, `undated-${id}.png`)
    await truncate(manifest())
    expect((await relisted(-1)).unlisted).toEqual({ there: 2, missing: 0 })
  })
})

describe('of two lost copies of an id', () => {
  const NAMES = ['undated-71.png', 'undated-71.jpg']
  beforeEach(async () => {
    for (const name of NAMES) {
      await saved('71', name)
      await utimes(at(name), 1000, 1000)
    }
    const sum = createHash('sha256').update('71').digest('hex')
    await writeFile(at('SHA256SUMS'), NAMES.map((name) => `${sum}  ${name}\n`).join(''))
    await truncate(manifest())
  })

  it('the later line is listed anew where their files have one time, as after a restore', async () => {
    expect((await relisted()).all).toMatchObject([{ name: 'undated-71.jpg' }])
  })

  type Stuck = (path: unknown) => Promise<never> | null
  it.each<[string, (stuck: Stuck) => void]>([
    [
      'its times',
      (stuck) => {
        const { stat } = promises
        vi.spyOn(promises, 'stat').mockImplementation((path, how) => stuck(path) ?? stat(path, how))
      }
    ],
    [
      'its bytes',
      (stuck) => {
        const { open } = promises
        vi.spyOn(promises, 'open').mockImplementation(
          (path, flags, mode) => stuck(path) ?? open(path, flags, mode)
        )
      }
    ]
  ])('none is waited for once nobody wants it (%s)', async (_what, spoil) => {
    const archive = await archiveIn(folder)
    const stop = new AbortController()
    spoil((path) => {
      if (!String(path).includes('undated-71')) return null
      stop.abort()
      return new Promise<never>(() => undefined)
    })
    syncBuiltinESMExports()
    const listed = await archive
      .relist(SECONDS, stop.signal, () => 0)
      .finally(() => {
        vi.restoreAllMocks()
        syncBuiltinESMExports()
      })
    expect(listed).toBe(false)
  })
})
