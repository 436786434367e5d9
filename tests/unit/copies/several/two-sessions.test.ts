import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { Archive } from '../../../../electron/copies/archive/archive'
import type { Saved } from '../../../../electron/copies/archive/manifest'
import { wholeOf } from '../../../../electron/copies/archive/whole-of'
import { archiveIn, savedAs } from '../../../support/copies/archive'
import { KEY } from '../../../support/copies/copying'
import { failure, handles } from '../../../support/files/failing-disk'

// Two sessions with one folder do anything, one after the other; their clocks are apart.

const IDS = ['7', '8']
const LISTS = ['manifest.jsonl', 'SHA256SUMS'] as const
const { signal } = new AbortController()

function drawsOf(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0
    return (state >>> 0) % below
  }
}

/** All that a session knows, but not what it prefers. */
const knownTo = (archive: Archive) =>
  IDS.map((id) => ({
    newIds: [...archive.newIdsOf(id)].toSorted(),
    copies: archive.copiesOf(id).toSorted((one, other) => (one.name < other.name ? -1 : 1))
  }))

async function course(seed: number, folder: string): Promise<void> {
  const draw = drawsOf(seed)
  await mkdir(join(folder, KEY))
  const at = (list: string): string => join(folder, KEY, list)
  const textOf = (list: string) => readFile(at(list), 'utf8').catch(() => '')
  const start = async (clock: number) => {
    return { archive: await archiveIn(folder), clock, mine: new Map<string, Saved>() }
  }
  const sessions = [await start(1000), await start(1000 + draw(3) * 5000)]
  const kept: string[] = []

  const save = async ({ archive, clock, mine }: (typeof sessions)[number], id: string) => {
    const count = draw(3)
    const text = 'abc'.charAt(count)
    const name = `undated-${id}${['', '-2', '-3'][count]}.png`
    await writeFile(at(name), text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    const about = draw(2) === 1 ? { width: 5, prompt: text } : {}
    const saved = { ...savedAs(id, clock), name, sha256, ...about }
    await archive.add(saved)
    mine.set(id, saved)
  }
  const find = async ({ archive, mine }: (typeof sessions)[number], id: string) => {
    const there = await wholeOf(archive, id, signal)
    if (there?.ok && (await archive.flushCopy(there.value.saved)).ok)
      mine.set(id, there.value.saved)
  }
  /** A batch may leave by what this session has saved, or found. */
  const flush = async ({ archive, mine }: (typeof sessions)[number]) => {
    if (!(await archive.flush()).ok) return
    for (const { name, sha256 } of mine.values()) {
      const lines = (await textOf(LISTS[0])).split('\n')
      expect(lines.some((line) => line.includes(`"${name}"`) && line.includes(sha256))).toBe(true)
      expect(await textOf(LISTS[1])).toContain(`${sha256}  ${name}\n`)
    }
  }
  const lose = async ({ archive }: (typeof sessions)[number]) => {
    const lost = vi.spyOn(await handles(), 'datasync').mockRejectedValueOnce(failure('EIO'))
    await archive.flush()
    lost.mockRestore()
  }
  const replaceList = async () => {
    await writeFile(at('sync'), kept[draw(kept.length)] ?? '')
    await rename(at('sync'), at(LISTS[0]))
  }

  for (let step = 0; step < 25; step += 1) {
    const who = draw(2)
    const session = sessions[who]
    if (!session) throw new Error('no session')
    const id = IDS[draw(2)] ?? ''
    for (const each of sessions) each.clock += 10
    const what = draw(9)
    if (what < 2) await save(session, id)
    else if (what === 2) await session.archive.noteNewId(id, String(100 + step))
    else if (what === 3) await lose(session)
    else if (what === 4) kept.push(await textOf(LISTS[0]))
    else if (what === 5 && draw(3) === 0) await replaceList()
    else if (what === 6) {
      await session.archive.close()
      sessions[who] = await start(session.clock)
    } else if (what === 7) await find(session, id)
    else await flush(session)
  }

  const all = sessions.map(({ archive }) => archive)
  const flushAll = async () => {
    for (const each of all) expect(await each.flush()).toMatchObject({ ok: true })
  }
  for (let n = 0; n < 4; n += 1) await flushAll()
  const before = await Promise.all(LISTS.map(textOf))
  for (let n = 0; n < 3; n += 1) await flushAll()
  expect(await Promise.all(LISTS.map(textOf))).toEqual(before)
  const next = await archiveIn(folder)
  for (const each of all) expect(knownTo(each)).toEqual(knownTo(next))
  for (const each of all) expect(await each.close()).toMatchObject({ ok: true })
}

it('knows all copies in the end, and comes to rest', { timeout: 60_000 }, async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-sessions-'))
    await course(seed, folder)
      .catch((error: unknown) => {
        throw new Error(`seed ${seed}`, { cause: error })
      })
      .finally(() => rm(folder, { recursive: true, force: true }))
  }
})
