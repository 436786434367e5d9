import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, promises } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Saved } from '../../../../electron/copies/archive/manifest'
import { createWholePaths } from '../../../../electron/copies/archive/paths'

const LIMIT_MS = 100
const WORDS = 'abc'
const SAVED: Omit<Saved, 'id' | 'name'> = {
  bytes: WORDS.length,
  sha256: 'a'.repeat(64),
  type: 'image',
  width: null,
  height: null,
  durationMs: null,
  createdAt: null,
  savedAt: 0
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-paths-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const inFolder = (name: string): string => join(folder, name)
const idsUpTo = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at))

/** An archive that names each id's file, and counts how many are being looked at. */
function archiveOf() {
  const lookedAt: string[] = []
  const archive = {
    copiesOf: (id: string): readonly Saved[] => [{ ...SAVED, id, name: id }],
    pathOf: ({ name }: { readonly name: string }) => {
      lookedAt.push(name)
      return inFolder(name)
    }
  }
  return { lookedAt, openArchive: async () => ok(archive) }
}

describe('the files of a drag', () => {
  it('are those that are as long as they were saved, in their order, and of how many', async () => {
    for (const id of idsUpTo(6)) if (id !== '2') await writeFile(inFolder(id), WORDS)
    await writeFile(inFolder('4'), `${WORDS}${WORDS}`)
    const found = await createWholePaths(10_000)(archiveOf().openArchive, idsUpTo(6))
    expect(found).toEqual(ok({ paths: ['0', '1', '3', '5'].map(inFolder), of: 6 }))
  })

  it('are no more than a drag takes, and all are counted', async () => {
    await Promise.all(idsUpTo(1_003).map((id) => writeFile(inFolder(id), WORDS)))
    const found = await createWholePaths(60_000)(archiveOf().openArchive, idsUpTo(1_003))
    expect(found).toMatchObject({ value: { of: 1_003, paths: { length: 1_000 } } })
  })

  it('are none where the archive cannot be opened', async () => {
    const problem = { kind: 'no-copies-folder' } as const
    const whole = createWholePaths(10_000)
    expect(await whole(async () => fail(problem), ['1'])).toEqual(fail(problem))
  })
})

// Where a pipe without a writer is waited for, it is opened as a file of a network disk whose
// server is gone: never.
describe.skipIf(process.platform === 'win32')('a disk that does not answer', () => {
  const names = idsUpTo(8)
  beforeEach(() => {
    execFileSync('mkfifo', names.map(inFolder))
    const { open } = promises
    vi.spyOn(promises, 'open').mockImplementation((path, flags, mode) =>
      open(path, typeof flags === 'number' ? flags & ~constants.O_NONBLOCK : flags, mode)
    )
    syncBuiltinESMExports()
  })
  /** The server is there again. On this thread, since no other may be left. */
  const comeBack = (): void => {
    const flags = constants.O_RDWR | constants.O_NONBLOCK
    for (const file of names.map((name) => openSync(inFolder(name), flags))) closeSync(file)
  }
  afterEach(() => {
    comeBack()
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  })

  it('leaves threads for the journal of a run, however often files are dragged', async () => {
    const whole = createWholePaths(LIMIT_MS)
    const { lookedAt, openArchive } = archiveOf()
    const drags = Promise.all([whole(openArchive, names), whole(openArchive, names)])
    const journal = await writeFile(inFolder('journal'), 'intent').then(() => 'written')

    expect(journal).toBe('written')
    const none = ok({ paths: [], of: 8 })
    const late = fail({ kind: 'file-failed', code: 'ETIMEDOUT', what: 'drag' })
    expect(await drags).toEqual([none, none])
    expect(await whole(openArchive, names)).toEqual(late)

    // What had to wait is not asked for any more.
    comeBack()
    expect(await whole(openArchive, [])).toEqual(ok({ paths: [], of: 0 }))
    expect(lookedAt).toHaveLength(2)
  }, 5_000)

  it('does not keep those back that were found in time', async () => {
    await writeFile(inFolder('whole'), WORDS)
    const found = await createWholePaths(LIMIT_MS)(archiveOf().openArchive, ['whole', '0'])
    expect(found).toEqual(ok({ paths: [inFolder('whole')], of: 2 }))
  })

  it('is said where the archive itself does not open', async () => {
    const never = () => new Promise<never>(() => undefined)
    expect(await createWholePaths(LIMIT_MS)(never, ['1'])).toEqual(
      fail({ kind: 'file-failed', code: 'ETIMEDOUT', what: 'drag' })
    )
  })
})
