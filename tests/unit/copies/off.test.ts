import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { OpenClearance } from '../../../electron/deletion/clearance/clearance'
import { touched } from '../../support/files/touched'
import { openDeletionScene } from '../../support/program/deletion-scene'
import { PROGRAM_ACCOUNTS, PROGRAM_TOKEN, startProgram } from '../../support/program/program'

let folder = ''
let chosen = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-off-'))
  chosen = await mkdtemp(join(tmpdir(), 'kling-sweep-off-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
  await rm(chosen, { recursive: true, force: true })
})

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** A whole run of a deletion: what it asks of the disk and of the service. Some of it at once. */
async function costOf(at: string, openClearance?: OpenClearance) {
  const scene = await openDeletionScene(at, openClearance ? { openClearance } : {})
  try {
    const before = scene.server.requests.length
    const disk = await touched(async () => {
      const plan = await scene.deletion.plan(scene.open, scene.ids)
      if (!plan.ok) throw new Error('no plan')
      await scene.deletion.start(plan.value.planId, scene.open)
      await scene.report
    })
    const asked = scene.server.requests.slice(before).map(({ method, url }) => `${method} ${url}`)
    const calls = disk.map((call) => call.replaceAll(at, '').replace(UUID, '<run>'))
    return { disk: calls.toSorted(), asked: asked.toSorted() }
  } finally {
    await scene.close()
  }
}

describe('copies that are off', () => {
  it('cost a run not one file, stat or request', async () => {
    const without = await costOf(join(folder, 'without'))
    const off = await costOf(join(folder, 'off'), () => {
      throw new Error('a lane was opened')
    })
    expect(without.disk.length).toBeGreaterThan(1)
    expect(without.asked.length).toBeGreaterThan(4)
    expect(off).toEqual(without)
  })

  it('leave their folder alone, and the CDN, from the start of the program to its end', async () => {
    const [account] = PROGRAM_ACCOUNTS
    const answered = z.object({ ok: z.literal(true), value: z.unknown() })
    let media = 0
    const calls = await touched(async () => {
      const program = await startProgram(folder, 30, { chosen })
      const ask = async (name: RequestName, input: unknown) =>
        answered.parse(await program.ask(name, input)).value
      const entered = { token: PROGRAM_TOKEN, name: '', email: account }
      await ask('connection:connect', { ...entered, check: true, replaces: null })
      await ask('library:list', { library: 'uploads', account })
      await program.settle()
      const ids = program.server.store.uploads(account).map(({ id }) => id)
      const plan = z.object({ planId: z.string() })
      const { planId } = plan.parse(
        await ask('deletion:plan', { library: 'uploads', account, ids })
      )
      await ask('deletion:start', { library: 'uploads', planId, copiesFirst: false })
      await program.settle()
      media = program.server.cdn.requests.length
      await program.close()
    })

    const own = [join(folder, 'copies'), join(folder, 'uploads'), chosen]
    expect(calls.some((call) => call.includes(join(folder, 'journals')))).toBe(true)
    expect(calls.filter((call) => own.some((path) => call.includes(path)))).toEqual([])
    expect([media, await readdir(chosen)]).toEqual([0, []])
  })
})
