import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { z } from 'zod'
import { createWatcher, type Watcher } from '../../bench/chaos/copies/watcher'
import { fullDisk, readOnlyDisk } from '../files/failing-disk'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startAccounts,
  startProgram,
  type TestProgram
} from '../program/program'
import type { TestServer } from '../service/demo'

const [ACCOUNT] = PROGRAM_ACCOUNTS
const ASSETS = 24

/** Ways in which a file on the disk is no longer what was saved. */
const SPOILINGS = {
  remove: (path: string) => rmSync(path),
  flip: (path: string) => {
    const bytes = readFileSync(path)
    bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1
    writeFileSync(path, bytes)
  },
  cut: (path: string) => truncateSync(path, 10),
  // What a program that keeps files in a cloud may leave.
  empty: (path: string) => truncateSync(path, 0),
  link: (path: string) => {
    rmSync(path)
    symlinkSync('/dev/null', path)
  }
} as const
export type Spoiling = keyof typeof SPOILINGS

/** A user of copies, and of deletions that save them first, whom a watcher looks after. */
export interface CopiesUser {
  readonly save: (share: number) => Promise<void>
  readonly saveOnFullDisk: (share: number) => Promise<void>
  readonly saveOnReadOnlyDisk: (share: number) => Promise<void>
  readonly check: () => Promise<void>
  /** `meanwhile`: what happens to a copy while the first batch is on its way. */
  readonly deleteFirst: (share: number, meanwhile: Spoiling | null) => Promise<void>
  readonly spoil: (how: Spoiling, at: number) => Promise<void>
  /** A power cut while copies are saved, or a run deletes. */
  readonly crash: (during: 'saving' | 'deleting', share: number) => Promise<void>
  readonly violations: () => readonly string[]
  /** Ids that left. */
  readonly left: () => number
  readonly close: () => Promise<void>
}

interface Start {
  readonly program: TestProgram
  readonly folder: string
  readonly chosen: string
  readonly watcher: Watcher
}

const value = z.object({ ok: z.literal(true), value: z.unknown() })
const planned = z.object({ planId: z.string() })
const checked = z.object({ whole: z.number(), missing: z.number(), altered: z.number() })
const line = z.object({ id: z.string(), name: z.string(), sha256: z.string() })

export async function createCopiesUser(): Promise<CopiesUser> {
  const server: TestServer = await startAccounts(ASSETS)
  const violations: string[] = []
  let left = 0
  let start = await started(server, null)
  let onDelete = (): void => undefined

  const script = (): void =>
    server.setScript(({ method, query }) => {
      if (method !== 'DELETE') return undefined
      start.watcher.onDelete(query['id']?.split(',') ?? [])
      onDelete()
      onDelete = () => undefined
      return undefined
    })
  script()

  const ask = (name: RequestName, input: unknown) => start.program.ask(name, input)
  const idsThere = (): string[] => server.store.uploads(ACCOUNT).map(({ id }) => id)
  const some = (share: number): string[] => {
    const ids = idsThere()
    return ids.slice(0, Math.max(1, Math.round(ids.length * share)))
  }
  const archive = (): string => archiveIn(start.chosen)
  const copies = (): string[] =>
    readdirSync(archive()).filter((name) => /^[\du].*\.\w{3,4}$/.test(name))

  const spoil = (how: Spoiling, at: number): void => {
    const names = copies()
    const name = names[Math.floor(at * names.length)]
    if (name === undefined || !lstatSync(join(archive(), name)).isFile()) return
    start.watcher.excuse(name)
    SPOILINGS[how](join(archive(), name))
  }
  const look = (): void => {
    start.watcher.look()
    // Whatever calls itself a copy is one: a name is given last.
    const manifest = readFileIn(archive(), 'manifest.jsonl')
    for (const text of readFileIn(archive(), 'SHA256SUMS').split('\n').filter(Boolean))
      if (!manifest.includes(`"name":"${text.slice(66)}"`))
        violations.push(`${text.slice(66)} is in no manifest`)
  }
  const take = (): void => {
    start.watcher.look()
    start.watcher.onEnd()
    violations.push(...start.watcher.violations)
    left += start.watcher.left()
  }

  const begin = async (during: 'saving' | 'deleting', share: number): Promise<void> => {
    const ids = some(share)
    if (ids.length === 0) return
    if (during === 'saving')
      return void (await ask('copies:save', { library: 'uploads', account: ACCOUNT, ids }))
    const plan = value.safeParse(
      await ask('deletion:plan', { library: 'uploads', account: ACCOUNT, ids })
    )
    if (!plan.success) return
    const { planId } = planned.parse(plan.data.value)
    await ask('deletion:start', { library: 'uploads', planId, copiesFirst: true })
  }
  const done = async (during: 'saving' | 'deleting', share: number): Promise<void> => {
    await begin(during, share)
    await start.program.settle()
    look()
  }

  return {
    save: (share) => done('saving', share),
    saveOnFullDisk: (share) => fullDisk(() => done('saving', share), 1),
    saveOnReadOnlyDisk: (share) => readOnlyDisk(() => done('saving', share)),
    check: async () => {
      start.program.takeMessages()
      await ask('copies:check', { library: 'uploads', account: ACCOUNT })
      await start.program.settle()
      const told = start.program.takeMessages().map((message) => checked.safeParse(message))
      const found = told.findLast(({ success }) => success)?.data
      const truth = truthIn(archive())
      if (JSON.stringify(found) !== JSON.stringify(truth))
        violations.push(`a check says ${JSON.stringify(found)}, and it is ${JSON.stringify(truth)}`)
    },
    deleteFirst: async (share, meanwhile) => {
      if (meanwhile) onDelete = () => spoil(meanwhile, 0)
      await done('deleting', share)
      onDelete = () => undefined
    },
    spoil: async (how, at) => spoil(how, at),
    crash: async (during, share) => {
      await begin(during, share)
      // A few answers come in.
      for (let turn = 0; turn < 40; turn += 1) await new Promise(setImmediate)
      const before = start
      const cut = { folder: copied(before.folder), chosen: copied(before.chosen) }
      server.setScript(() => ({ wire: 'reset' }))
      take()
      if (during === 'saving') await before.program.settle()
      await before.program.close()
      await forget(before)
      start = await started(server, cut)
      script()
    },
    violations: () => violations,
    left: () => left,
    close: async () => {
      take()
      await start.program.close()
      await server.close()
      await forget(start)
    }
  }
}

async function started(
  server: TestServer,
  on: Pick<Start, 'folder' | 'chosen'> | null
): Promise<Start> {
  const folder = on?.folder ?? (await mkdtemp(join(tmpdir(), 'kling-sweep-model-')))
  const chosen = on?.chosen ?? (await mkdtemp(join(tmpdir(), 'kling-sweep-copies-')))
  const program = await startProgram(folder, ASSETS, { server, chosen })
  const entered = { token: PROGRAM_TOKEN, name: '', email: ACCOUNT, check: true, replaces: null }
  server.setScript(undefined)
  await program.ask('connection:connect', entered)
  await program.ask('library:list', { library: 'uploads', account: ACCOUNT })
  await program.settle()
  await program.ask('copies:choose-folder', { library: 'uploads', account: ACCOUNT })

  const [choice = ''] = await readdir(join(folder, 'copies'))
  const key = basename(choice, '.json')
  const watcher = createWatcher(join(folder, 'journals', key), join(chosen, key))
  return { program, folder, chosen, watcher }
}

/** What is on the disk at this moment. A file that just goes is not there. */
function copied(folder: string): string {
  const to = mkdtempSync(join(tmpdir(), 'kling-sweep-cut-'))
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const from = join(entry.parentPath, entry.name)
    const path = join(to, relative(folder, from))
    if (entry.isDirectory()) mkdirSync(path, { recursive: true })
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), path)
    else if (existsSync(from)) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, readFileSync(from))
    }
  }
  return to
}

async function forget({ folder, chosen }: Start): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await rm(chosen, { recursive: true, force: true })
}

const archiveIn = (chosen: string): string => join(chosen, readdirSync(chosen)[0] ?? '')

function readFileIn(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return ''
  }
}

/** The last line of an id counts. */
function manifestIn(folder: string): readonly z.infer<typeof line>[] {
  const lines = new Map<string, z.infer<typeof line>>()
  for (const text of readFileIn(folder, 'manifest.jsonl').split('\n')) {
    if (!text.endsWith('}')) continue
    const read = line.parse(JSON.parse(text))
    lines.set(read.id, read)
  }
  return [...lines.values()]
}

/** What a check has to say, by Node's own hashes. */
function truthIn(folder: string): z.infer<typeof checked> {
  const counts = { whole: 0, missing: 0, altered: 0 }
  const files = new Map(
    readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isFile()])
  )
  for (const { name, sha256 } of manifestIn(folder)) {
    if (!files.get(name)) counts.missing += 1
    else {
      const found = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
      counts[found === sha256 ? 'whole' : 'altered'] += 1
    }
  }
  return counts
}
