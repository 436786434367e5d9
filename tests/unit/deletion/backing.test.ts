import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBacking } from '../../../electron/deletion/backing'
import type { Stay } from '../../../electron/deletion/clearance/look'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import type { Fate } from '../../../electron/library/absence'
import { type DeletionScene, openDeletionScene } from '../../support/program/deletion-scene'
import { asset, upload } from '../../support/program/run-with'

/** Runs one deletion of duplicates against a real server, whose ledger is the witness. */
async function within<T>(
  stays: ReadonlyMap<string, string>,
  act: (scene: DeletionScene) => Promise<T>,
  onProgress?: () => void
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-backing-'))
  const scene = await openDeletionScene(folder, { stays, ...(onProgress ? { onProgress } : {}) })
  try {
    return await act(scene)
  } finally {
    await scene.close()
    await rm(folder, { recursive: true })
  }
}

const planned = async ({ deletion, open }: DeletionScene, ids: readonly string[]) => {
  const plan = await deletion.plan(open, ids)
  if (!plan.ok) throw new Error('no plan')
  return plan.value
}

it('only an answer that shows the kept one clears its duplicates (R29)', async () => {
  const staysWith = (fate: Fate | undefined): Promise<Stay> =>
    createBacking(
      { has: () => false, assetOf: (id) => ({ ...asset(id), because: '9' }) },
      {
        find: upload,
        forget: () => undefined,
        prove: async () => new Map(fate ? [['9', fate]] : [])
      }
    ).look(['1'], {
      signal: new AbortController().signal,
      onWaiting: () => undefined,
      onTrouble: () => undefined,
      onDiskFailed: () => undefined
    })

  const unbacked = new Map([['1', { stays: 'unbacked' }]])
  expect(await staysWith({ kind: 'there', upload: upload('9') })).toEqual(new Map())
  expect(await staysWith({ kind: 'there', upload: null })).toEqual(unbacked)
  expect(await staysWith({ kind: 'open', why: 'unwitnessed' })).toEqual(unbacked)
  expect(await staysWith({ kind: 'gone' })).toEqual(unbacked)
  expect(await staysWith(undefined)).toEqual(unbacked)
})

describe('a duplicate goes only while the one that stays is there (R29)', () => {
  it('is not sent when somebody else has deleted the kept one', async () => {
    const stays = new Map<string, string>()
    await within(stays, async (scene) => {
      const { ids, server, deletion, open, report, sent } = scene
      const [, kept = '', copy = '', other = ''] = ids
      stays.set(copy, kept)
      const { planId } = await planned(scene, [copy, other])
      server.store.remove(DEMO_EMAIL, [kept])

      await deletion.start(planId, open)
      const { counts } = await report
      expect(sent()).toEqual([other])
      expect(counts).toMatchObject({ deleted: 1, 'not-sent': 1 })
    })
  })

  it('is sent, after an answer has shown the kept one', async () => {
    const stays = new Map<string, string>()
    await within(stays, async (scene) => {
      const { ids, server, deletion, open, report, sent } = scene
      const [, kept = '', copy = ''] = ids
      stays.set(copy, kept)
      const { planId } = await planned(scene, [copy])
      const before = server.requests.length

      await deletion.start(planId, open)
      await report
      expect(sent()).toEqual([copy])
      const first = server.requests.slice(before)
      expect(first[0]?.method).toBe('GET')
    })
  })

  it('is not sent while the service cannot show the kept one', async () => {
    const stays = new Map<string, string>()
    await within(stays, async (scene) => {
      const { ids, server, deletion, open, report, sent } = scene
      const [, kept = '', copy = ''] = ids
      stays.set(copy, kept)
      const { planId } = await planned(scene, [copy])
      server.setScript(({ method }) =>
        method === 'GET' ? { answer: { status: 401, body: { error: 'no' } } } : undefined
      )

      await deletion.start(planId, open)
      await report
      expect(sent()).toEqual([])
    })
  })

  it('stays bound when the run is planned again from its report', async () => {
    const stays = new Map<string, string>()
    await within(stays, async (scene) => {
      const { ids, server, deletion, open, report } = scene
      const [, kept = '', copy = '', other = ''] = ids
      stays.set(copy, kept)
      const { planId } = await planned(scene, [copy, other])
      server.store.remove(DEMO_EMAIL, [kept])
      await deletion.start(planId, open)
      const { runId } = await report

      // The page no longer knows of the duplicate; the journal does.
      stays.clear()
      const left = await deletion.planLeft(open, runId)
      expect(left).toMatchObject({ ok: false, problem: { kind: 'plan-empty', unbacked: 1 } })
    })
  })

  it('no group loses its last one, whatever others delete between two batches', async () => {
    const pick = fc.nat({ max: 38 })
    const given = fc.record({
      /** A graph of likeness: each of these is like another one. */
      likeness: fc.array(fc.tuple(pick, pick), { minLength: 20, maxLength: 60 }),
      /** Picked by the user as well, for whatever reason. */
      extra: fc.array(pick, { maxLength: 4 }),
      /** Which kept one somebody else deletes before each batch. */
      lost: fc.array(fc.nat(), { minLength: 4, maxLength: 12 })
    })

    await fc.assert(
      fc.asyncProperty(given, async ({ likeness, extra, lost }) => {
        const stays = new Map<string, string>()
        await within(stays, async (scene) => {
          const { ids, server, deletion, open, report } = scene
          const idAt = (at: number): string => ids[at + 1] ?? ''
          // As a page would bind them that groups stars: hubs stay, the rest may go.
          for (const [copy, kept] of likeness) stays.set(idAt(copy), idAt(kept % 6))
          for (let hub = 0; hub < 4; hub += 1) stays.delete(idAt(hub))
          const plan = await deletion.plan(open, [...stays.keys(), ...extra.map(idAt)])
          if (!plan.ok) return

          const there = (id: string): boolean => server.store.find(id) !== undefined
          const theirs = [...lost]
          const deleteByOthers = (): void => {
            const kept = [...new Set(stays.values())].filter(there)
            const next = theirs.shift()
            const id = next === undefined ? undefined : kept[next % kept.length]
            if (id !== undefined) server.store.remove(DEMO_EMAIL, [id])
          }
          const widows: string[] = []
          server.setScript(({ method, query }) => {
            if (method !== 'DELETE') return undefined
            for (const id of query['id']?.split(',') ?? []) {
              const kept = stays.get(id)
              if (kept !== undefined && !there(kept)) widows.push(id)
            }
            deleteByOthers()
            return undefined
          })

          deleteByOthers()
          await deletion.start(plan.value.planId, open)
          await report
          expect(widows).toEqual([])
        })
      }),
      { numRuns: 12, seed: 22 }
    )
  })
})
