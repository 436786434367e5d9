import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check } from '@shared/copies/archive'
import { fail } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Archive } from '../../../../electron/copies/archive/archive'
import { startCheck } from '../../../../electron/copies/archive/check'
import { sends } from '../../../support/copies/answers'
import { assetOf, type Copying, PICTURE, startCopying } from '../../../support/copies/copying'

const IDS = ['1', '2', '3', '4', '5', '6']

let copying: Copying
beforeEach(async () => {
  copying = await startCopying()
  for (const id of IDS) {
    copying.cdn.on(`/${id}`, sends(PICTURE))
    await copying.save(assetOf(id))
  }
})
afterEach(() => copying.close())

/** Checks an archive to its end; `meanwhile` happens before its third file is read. */
async function checked(meanwhile: () => Promise<void>) {
  const archive = copying.archive()
  const found: string[] = []
  let reads = 0
  const readBack: Archive['readBack'] = async (copy) => {
    reads += 1
    if (reads === 3) await meanwhile()
    return archive.readBack(copy)
  }
  const check = await new Promise<Check>((resolve) => {
    startCheck({
      archive: { ...archive, readBack },
      missing: 0,
      onFound: (_, what) => found.push(what),
      onProgress: (now) => now.phase !== 'running' && resolve(now),
      onEnd: () => undefined
    })
  })
  return { check, found }
}

it('a folder that goes during a check takes no copy for missing', async () => {
  const { path } = copying.archive()
  const { check, found } = await checked(() => rename(path, `${path}-away`))
  expect(check).toMatchObject({ phase: 'stopped', missing: 0 })
  expect(check.endedBy).toMatchObject({ kind: 'file-failed', code: 'ENOENT' })
  expect(found).not.toContain('missing')
})

it('a file that goes during a check is missing, and the others are read', async () => {
  const archive = copying.archive()
  const last = archive.all().at(-1)
  const { check } = await checked(() => rm(last ? archive.pathOf(last) : ''))
  expect(check).toMatchObject({ phase: 'ended', missing: 1, whole: 5, endedBy: null })
})

it('counts other files, but not those that systems leave where one looks', async () => {
  const { path } = copying.archive()
  const bySystems = ['.DS_Store', '._2026-11-26-1.png', 'Thumbs.db', 'desktop.ini', '.directory']
  for (const name of [...bySystems, '.nfs000000000012ab', 'notes.txt', '.hidden', '7.part'])
    await writeFile(join(path, name), 'x')
  for (const name of ['@eaDir', 'more']) await mkdir(join(path, name))

  const { check } = await checked(() => Promise.resolve())
  expect(check).toMatchObject({ phase: 'ended', whole: 6, unknown: 4 })
})

describe('a file that cannot be read', () => {
  const unreadable = new Set<string>()
  const check = async () => {
    const found: string[] = []
    const archive = copying.archive()
    const ended = await new Promise<Check>((resolve) => {
      startCheck({
        archive: {
          ...archive,
          readBack: async (copy) =>
            unreadable.has(copy.name)
              ? fail({ kind: 'file-failed', code: 'EIO', what: 'read' })
              : archive.readBack(copy)
        },
        missing: 0,
        onFound: ({ id }) => found.push(id),
        onProgress: (now) => now.phase !== 'running' && resolve(now),
        onEnd: () => undefined
      })
    })
    return { ended, found }
  }
  afterEach(() => unreadable.clear())

  it('does not end the check of the others, and nothing is said of it', async () => {
    const [first] = copying.archive().all()
    unreadable.add(first?.name ?? '')
    const { ended, found } = await check()
    const counts = { done: 6, whole: 5, unreadable: 1, altered: 0, missing: 0 }
    expect(ended).toMatchObject({ phase: 'ended', ...counts, endedBy: null })
    expect(found).not.toContain(first?.id)
  })

  it('is one of many on a disk that fails: then it ends', async () => {
    for (let id = 7; id < 40; id += 1) {
      copying.cdn.on(`/${id}`, sends(PICTURE))
      await copying.save(assetOf(String(id)))
    }
    for (const { name } of copying.archive().all()) unreadable.add(name)
    const { ended } = await check()
    expect(ended).toMatchObject({ phase: 'stopped', whole: 0, endedBy: { code: 'EIO' } })
    expect(ended.unreadable).toBeLessThan(20)
  })
})

it('a check that is stopped waits for no file on a disk that never answers', async () => {
  const told: Check[] = []
  let asked = 0
  const checking = startCheck({
    archive: {
      ...copying.archive(),
      readBack: () => {
        asked += 1
        return new Promise(() => undefined)
      }
    },
    missing: 0,
    onFound: () => undefined,
    onProgress: (check) => told.push(check),
    onEnd: () => undefined
  })
  await vi.waitFor(() => expect(asked).toBe(2))
  await checking.stop()
  expect(told.at(-1)).toMatchObject({ phase: 'stopped', done: 0, endedBy: null })
})
