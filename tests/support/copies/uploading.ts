import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { z } from 'zod'
import { PROGRAM_ACCOUNTS, PROGRAM_TOKEN, startProgram, type TestProgram } from '../program/program'

const [account] = PROGRAM_ACCOUNTS
const okValue = z.object({ ok: z.literal(true), value: z.unknown() })
const planShape = z.object({ planId: z.string(), total: z.number(), doubtful: z.number() })
const listed = z.array(z.object({ id: z.string() }))
const leftOutShape = z.array(z.object({ id: z.string(), why: z.object({ kind: z.string() }) }))
const runShape = z.looseObject({ runId: z.string() })
const entriesShape = z.array(
  z.object({ id: z.string(), outcome: z.looseObject({ kind: z.string() }) })
)

/**
 * The whole program, with a copy of everything that its account has. With `at`: once more at
 * another computer, with the same archive.
 */
export async function startUploading(
  assets: number,
  at?: { readonly chosen: string; readonly program: TestProgram }
) {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-uploading-'))
  const chosen = at?.chosen ?? (await mkdtemp(join(tmpdir(), 'Kling copies ')))
  const program = await startProgram(folder, assets, {
    chosen,
    ...(at && { server: at.program.server })
  })
  const asked = async (name: RequestName, input: unknown): Promise<unknown> =>
    okValue.parse(await program.ask(name, input)).value
  const ids = (): string[] => program.server.store.uploads(account).map(({ id }) => id)

  const entered = { token: PROGRAM_TOKEN, name: '', email: account }
  await asked('connection:connect', { ...entered, check: true, replaces: null })
  await asked('library:list', { library: 'uploads', account })
  await program.settle()
  await asked('copies:choose-folder', { library: 'uploads', account })
  if (!at) {
    await asked('copies:save', { library: 'uploads', account, ids: ids() })
    await program.settle()
  }

  const plan = async (of: readonly string[], looked = false) =>
    planShape.parse(await asked('again:plan', { account, ids: of, looked }))
  return {
    ...{ account, folder, chosen, program, asked, ids, plan },
    posts: () => program.server.requests.filter(({ method }) => method === 'POST'),
    deleteAll: async (of: readonly string[]): Promise<void> => {
      const deleting = { library: 'uploads', account, ids: of }
      const { planId } = planShape
        .pick({ planId: true })
        .parse(await asked('deletion:plan', deleting))
      await asked('deletion:start', { library: 'uploads', planId, copiesFirst: false })
      await program.settle()
    },
    /** Those of these that a plan takes. */
    going: async (of: readonly string[]): Promise<readonly string[]> => {
      const { planId } = await plan(of)
      const page = await asked('again:plan-page', { planId, list: 'going', offset: 0 })
      return listed.parse(page).map(({ id }) => id)
    },
    leftOut: async (planId: string) =>
      leftOutShape.parse(await asked('again:plan-page', { planId, list: 'left-out', offset: 0 })),
    /** Confirms, and waits for the end. */
    upload: async (planId: string) => {
      const { runId } = runShape.parse(await asked('again:start', { account, planId }))
      await program.settle()
      const read = await asked('again:run-page', { account, runId, offset: 0 })
      const outcomes = entriesShape.parse(read).map(({ id, outcome }) => [id, outcome] as const)
      return { runId, outcomes: new Map(outcomes) }
    },
    /** The path of a file of the archive. */
    inArchive: async (name: string): Promise<string> => {
      const [key = ''] = await readdir(chosen)
      return join(chosen, key, name)
    },
    journalOf: async (runId: string): Promise<string> => {
      const [key = ''] = await readdir(join(folder, 'uploads'))
      return join(folder, 'uploads', key, `${runId}.jsonl`)
    },
    manifestLine: async (path: string, id: string): Promise<object> => {
      const lines = (await readFile(path, 'utf8')).trim().split('\n')
      return z
        .looseObject({})
        .parse(JSON.parse(lines.findLast((line) => line.includes(`"id":"${id}"`)) ?? ''))
    },
    close: async (): Promise<void> => {
      await program.close()
      await rm(folder, { recursive: true, force: true })
      await rm(chosen, { recursive: true, force: true })
    }
  }
}
export type Uploading = Awaited<ReturnType<typeof startUploading>>
