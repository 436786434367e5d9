import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDataFolder } from '../../../../electron/main/upkeep/data-folder'
import { OWN_FILES } from '../../../../electron/main/upkeep/own-files'
import { isOfKind } from '../../../support/files/kinds'
import { usedProgram } from '../../../support/program/used-program'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-folder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }))

describe('the data folder', () => {
  it('hands out the path of a file only to what says how it is flushed and forgotten', async () => {
    const done: string[] = []
    const files = createDataFolder(folder)
    const note = (what: string) => async () => void done.push(what)
    for (const name of ['logs', 'kept', 'settings.json'] as const)
      expect(
        await files.add(
          name,
          (path) => path,
          (path) => ({ flush: note(`flush ${path}`), forget: note(`forget ${path}`) })
        )
      ).toBe(join(folder, name))
    expect(files.names()).toEqual(['logs', 'kept', 'settings.json'])

    await files.flush()
    // The log comes last: it tells of all others.
    expect(done.splice(0)).toEqual(
      ['settings.json', 'kept', 'logs'].map((name) => `flush ${join(folder, name)}`)
    )
    await files.forgetAll()
    expect(done.toSorted()).toEqual(
      ['kept', 'logs', 'settings.json'].map((name) => `forget ${join(folder, name)}`)
    )
  })

  it('opens no file twice', async () => {
    const files = createDataFolder(folder)
    const done = async (): Promise<void> => undefined
    const add = () =>
      files.add(
        'kept',
        () => null,
        () => ({ flush: done, forget: done })
      )
    await add()
    await expect(add()).rejects.toThrow('kept is opened twice')
  })

  it('flushes the others when one cannot be written', async () => {
    const files = createDataFolder(folder)
    let flushed = 0
    const done = async (): Promise<void> => undefined
    await files.add(
      'logs',
      () => null,
      () => ({ flush: async () => (flushed += 1), forget: done })
    )
    await files.add(
      'kept',
      () => null,
      () => ({ flush: () => Promise.reject(new Error('ENOSPC')), forget: done })
    )
    await files.flush()
    expect(flushed).toBe(1)
  })
})

describe('the program', () => {
  it('registers every kind of file that it stores', async () => {
    const { program } = await usedProgram(folder)
    try {
      expect([...program.storedNames()].toSorted()).toEqual(Object.keys(OWN_FILES).toSorted())
    } finally {
      await program.close()
    }
  })

  it('stores no file of a kind it has not registered, and has all of them on the disk once it is flushed', async () => {
    const { program } = await usedProgram(folder)
    try {
      await program.flush()
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const paths = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
        .map((path) => path.split(sep).join('/'))
      const nameOf = (path: string) =>
        Object.entries(OWN_FILES).find(([, kinds]) =>
          kinds.some((kind) => isOfKind(kind, path))
        )?.[0]
      expect(paths.filter((path) => nameOf(path) === undefined)).toEqual([])
      expect([...new Set(paths.map(nameOf))].toSorted()).toEqual(Object.keys(OWN_FILES).toSorted())
    } finally {
      await program.close()
    }
  })
})
