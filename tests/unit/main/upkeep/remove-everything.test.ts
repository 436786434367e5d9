import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fail, ok, type Result } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accountKey } from '../../../../electron/accounts/account-key'
import { openAppend } from '../../../../electron/files/append'
import { removeKinds } from '../../../../electron/files/sweep'
import { createSelections } from '../../../../electron/library/selections'
import { type Log, openLog } from '../../../../electron/log/log'
import { OWN_FILES } from '../../../../electron/main/upkeep/own-files'
import { removeEverything } from '../../../../electron/main/upkeep/remove-everything'
import { createCache } from '../../../../electron/media/cache'
import { cacheKey } from '../../../../electron/media/cache-index'
import { openSettings, type SettingsFile } from '../../../../electron/settings/settings'
import { STORED_FILES } from '../../../support/files/stored-files'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-removal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const KEY = accountKey('https://api.example/v1', 'anna@studio.example')
const facts = { version: '1', runtime: 'r', system: 's', provisioning: null }
const WEBP = new Uint8Array([...Buffer.from('RIFF'), 0, 0, 0, 0, ...Buffer.from('WEBP')])

/** Everything below the folder, files and links by path. */
async function files(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** A data folder as the program's own rooms leave it. */
async function used() {
  const settings = await openSettings(join(folder, 'settings.json'), 'now')
  await settings.update((before) => ({
    ...before,
    tokenStoredFor: ['https://a.example', 'https://b.example']
  }))
  await createSelections(folder, () => 'now').save(KEY, ['1', '2'])
  const pictures = createCache(join(folder, 'thumbnails'), 1_000_000)
  await pictures.write(cacheKey(KEY, '123456', 320), WEBP)
  await pictures.flush()
  const journal = await openAppend(join(folder, 'journals', 'demo', `${randomUUID()}.jsonl`))
  if (journal.ok) await journal.value.close()
  await writeFile(join(folder, 'settings.json.broken-2026-11-24T10-00-00.000Z'), '{')
  await writeFile(join(folder, `settings.json.${randomUUID()}.tmp`), '{')
  const { log } = openLog(folder, '/home/nobody', facts)
  await log.end()
  return { settings, log }
}

/**
 * The files of each room that keeps something, by the names the program gives them; answers their
 * paths.
 */
async function everyKind(): Promise<readonly string[]> {
  const rows = STORED_FILES.filter(({ name }) => name !== 'journals')
  for (const { write } of rows) await write(folder)
  const journal = `journals/${KEY}/${randomUUID()}.jsonl`
  const file = await openAppend(join(folder, journal))
  if (file.ok) await file.value.close()
  const pictures = createCache(join(folder, 'thumbnails'), 1_000_000)
  const picture = cacheKey(KEY, '123456', 640)
  await pictures.write(picture, WEBP)
  await pictures.flush()
  const kept = [
    ...rows.map(({ path }) => path),
    journal,
    `thumbnails/${picture}`,
    'thumbnails/index.json'
  ]
  // What was broken, once and again, and what a power cut has left.
  const beside = kept.flatMap((path) =>
    [
      'broken-2026-11-24T10-00-00.000Z',
      'broken-2026-11-24T10-00-00.000Z-2',
      `${randomUUID()}.tmp`
    ].map((end) => `${path}.${end}`)
  )
  const older = ['logs/kling-sweep.log.1', 'logs/kling-sweep.log.2']
  const { log } = openLog(folder, '/home/nobody', facts)
  await log.end()
  for (const path of [...beside, ...older]) await writeFile(join(folder, path), '{')
  return [...kept, ...beside, ...older, 'logs/kling-sweep.log']
}

/** What somebody else has put into the same folder, beside and among ours. */
const FOREIGN = [
  'holiday.jpg',
  'settings.json.bak',
  'selections/notes.txt',
  'selections/0123456789abcdef.json.bak',
  'kept/mine.json',
  'filters/0123456789abcdef.txt',
  'listings/0123456789abcdef.json',
  'thumbnails/mine.webp',
  'journals/diary.jsonl',
  'logs/other.log',
  'Cache/data_0'
]

async function putForeign(): Promise<void> {
  for (const name of FOREIGN) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), name)
  }
}

describe('"Remove everything"', () => {
  let forgotten = 0
  beforeEach(() => {
    forgotten = 0
  })
  const remove = (
    { settings, log }: { settings: SettingsFile; log: Log },
    answer: Result<null> = ok(null)
  ) =>
    removeEverything({
      dataFolder: folder,
      forgetTokens: async () => {
        forgotten += 1
        return answer
      },
      forget: [settings.forget, log.forget]
    })

  it('leaves nothing behind: no file, no folder, no token, no setting', async () => {
    const rooms = await used()
    const { settings, log } = rooms
    expect((await files()).length).toBe(8)
    expect(await remove(rooms)).toEqual(ok(null))
    expect(await readdir(folder)).toEqual([])
    expect(forgotten).toBe(1)
    expect(settings.get().tokenStoredFor).toEqual([])
    expect((await log.recent()).map(String)).toEqual([])
  })

  it('leaves every file of somebody else where it is', async () => {
    const rooms = await used()
    await putForeign()
    expect(await remove(rooms)).toEqual(ok(null))
    expect((await files()).toSorted()).toEqual(FOREIGN.toSorted())
    for (const name of FOREIGN) expect(await readFile(join(folder, name), 'utf8')).toBe(name)
  })

  it('leaves no file of any kind that the program stores, none that was set aside, none half written', async () => {
    const stored = await everyKind()
    expect((await files()).toSorted()).toEqual(
      stored.map((path) => path.replaceAll('/', sep)).toSorted()
    )
    await putForeign()
    expect(
      await removeEverything({ dataFolder: folder, forgetTokens: async () => ok(null), forget: [] })
    ).toEqual(ok(null))
    expect((await files()).toSorted()).toEqual(
      FOREIGN.map((path) => path.replaceAll('/', sep)).toSorted()
    )
  })

  it.skipIf(process.platform === 'win32')('follows no link out of its folder', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'kling-sweep-elsewhere-'))
    try {
      await writeFile(join(elsewhere, `${KEY}.json`), 'not ours')
      await symlink(elsewhere, join(folder, 'selections'))
      await symlink(join(elsewhere, `${KEY}.json`), join(folder, 'settings.json'))
      expect(await removeKinds(folder, OWN_FILES)).toEqual(ok(null))
      expect(await readFile(join(elsewhere, `${KEY}.json`), 'utf8')).toBe('not ours')
    } finally {
      await rm(elsewhere, { recursive: true, force: true })
    }
  })

  it('removes nothing when the keychain fails: the settings still tell that a token is in it', async () => {
    const rooms = await used()
    const before = (await files()).toSorted()
    const silent = fail({ kind: 'keychain-silent' as const, afterMs: 5000 })
    expect(await remove(rooms, silent)).toEqual(silent)
    expect((await files()).toSorted()).toEqual(before)
  })

  it.skipIf(process.platform !== 'linux')('tells what cannot be removed', async () => {
    // A file of the system's own that nobody can remove, root neither.
    const answer = await removeKinds('/proc', [{ folders: [], name: /^version$/ }])
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'file-failed', what: 'remove' } })
  })

  it('is done where there is no data folder yet', async () => {
    expect(await removeKinds(join(folder, 'none'), OWN_FILES)).toEqual(ok(null))
  })
})
