import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { PROGRAM_ACCOUNTS, PROGRAM_TOKEN, startProgram } from '../../../support/program/program'

const [account] = PROGRAM_ACCOUNTS
const of = { library: 'uploads', account } as const
const shape = z.looseObject({
  ok: z.boolean(),
  value: z.looseObject({ folder: z.string() }).optional()
})

let folders: readonly string[] = []
beforeEach(async () => {
  const made = ['kling-sweep-choosing-', 'one-', 'two-'].map((name) =>
    mkdtemp(join(tmpdir(), name))
  )
  folders = await Promise.all(made)
})
afterEach(async () => {
  for (const each of folders) await rm(each, { recursive: true, force: true })
})

it('no other folder is chosen while a job begins', { timeout: 30_000 }, async () => {
  const [folder = '', one = '', two = ''] = folders
  let chosen = one
  const program = await startProgram(folder, 4, { chosen: () => chosen })
  const asked = async (...given: Parameters<typeof program.ask>) =>
    shape.parse(await program.ask(...given))
  const entered = { token: PROGRAM_TOKEN, name: '', email: account }
  await program.ask('connection:connect', { ...entered, check: true, replaces: null })
  await program.ask('library:list', of)
  await program.settle()
  await asked('copies:choose-folder', of)
  const [id = ''] = program.server.store.uploads(account).map((upload) => upload.id)

  // Wherever the choice waits.
  for (let ticks = 0; ticks < 60; ticks += 1) {
    chosen = ticks % 2 === 0 ? two : one
    const choosing = asked('copies:choose-folder', of)
    for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
    const saving = await asked('copies:save', { ...of, ids: [id] })
    const choice = await choosing
    const setup = await asked('copies:setup', of)
    if (choice.ok && saving.ok)
      expect([ticks, saving.value?.folder]).toEqual([ticks, setup.value?.folder])
    expect(choice.ok || saving.ok).toBe(true)
    await program.settle()
  }
  await program.close()
})
