import { requestNames, requests } from '@shared/ipc/channels'
import type { RequestName } from '@shared/ipc/contract'
import fc from 'fast-check'
import { isBoundless } from '../../../electron/main/ipc/serve'
import { cloned } from '../../host/strict'
import { PROGRAM_ACCOUNTS, PROGRAM_TOKEN, type TestProgram } from '../program/program'
import { createDie } from '../service/faults'
import { makers } from './payloads'
import { type Known, samples } from './samples'

/** Result of a fuzz run. Everything below the blank line has to be zero or empty. */
export interface Found {
  readonly inputs: number
  readonly refused: number
  readonly accepted: number
  /** Payloads from a sender that is not our page. Each was refused. */
  readonly untrusted: number
  /** Payloads that Electron itself could not have copied. Main is given them anyway. */
  readonly uncopyable: number
  readonly channels: number
  readonly requests: number

  /** The door threw, or there was an unhandled rejection. */
  readonly crashes: readonly string[]
  readonly requestsByRefused: number
  /** Answers that are not plain data, or contain the token. */
  readonly badAnswers: readonly string[]
  /** An invalid payload was accepted, or a valid one refused. */
  readonly misjudged: readonly string[]
}

const CHUNK = 1_000
/** One in so many inputs is a valid sample, unchanged. */
const FITTING = 60
/** One in so many inputs comes from a sender that is not our page. */
const FOREIGN = 40
/** Of the inputs that are valid, this share is sent. */
const TAKEN = 0.2
/** After so many inputs the program is brought back to an open account with a plan. */
const ANCHOR = 1_500

const STRANGERS = [
  { frame: null },
  { frame: { url: 'app://ui/index.html', parent: {} } },
  { frame: { url: 'https://useapi.net/', parent: null } },
  { frame: { url: 'app://ui.evil/index.html', parent: null } },
  { frame: { url: 'about:blank', parent: null } },
  { isOther: true }
] as const

/** Sends `count` payloads to the channels of the program, and judges every answer. */
export async function fuzz(
  program: TestProgram,
  count: number,
  seed: number,
  tell: (done: number) => void = () => undefined
): Promise<Found> {
  const die = createDie(seed)
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T | undefined =>
    list[Math.floor(die() * list.length)]
  const crashes: string[] = []
  const badAnswers: string[] = []
  const misjudged: string[] = []
  const counts = {
    inputs: 0,
    refused: 0,
    accepted: 0,
    untrusted: 0,
    uncopyable: 0,
    requestsByRefused: 0
  }
  const channels = new Set<RequestName>()
  const known = createKnown(program)
  let anchors = 0

  const onCrash = (error: unknown): void => void crashes.push(String(error))
  process.on('unhandledRejection', onCrash)
  process.on('uncaughtException', onCrash)

  const judge = (name: RequestName, answer: unknown, refuses: boolean): void => {
    const text = textOf(answer)
    if (text === null || text.includes(PROGRAM_TOKEN)) badAnswers.push(name)

    const isRefusal = text?.startsWith('{"ok":false,"problem":{"kind":"invalid-input"') ?? false
    if (isRefusal !== refuses) misjudged.push(`${name}: ${text?.slice(0, 120)}`)
  }

  const one = async (name: RequestName, payload: unknown): Promise<void> => {
    const copy = copied(payload)
    const given = copy.ok ? copy.value : payload
    const refuses = isRefused(name, given)
    // Valid inputs keep the disk and the server busy. Some of them are enough.
    if (!refuses && die() > TAKEN) return

    channels.add(name)
    counts.inputs += 1

    if (die() < 1 / FOREIGN) {
      counts.untrusted += 1
      const before = program.requests()
      const answer = await program
        .ask(name, payload, pick(STRANGERS))
        .catch((error: unknown) => String(error))
      if (answer !== 'Error: refused' || program.requests() !== before)
        misjudged.push(`${name}: a stranger was answered`)
      return
    }

    if (!copy.ok) counts.uncopyable += 1
    const before = program.requests()
    try {
      judge(name, await program.ask(name, given), refuses)
    } catch (error) {
      crashes.push(`${name}: ${String(error)}`)
    }

    counts[refuses ? 'refused' : 'accepted'] += 1
    if (refuses) counts.requestsByRefused += program.requests() - before
    else await known.after(name)
  }

  for (let chunk = 0; counts.inputs < count; chunk += 1) {
    for (const make of fc.sample(makers, { numRuns: CHUNK, seed: seed + chunk })) {
      if (counts.inputs >= count) break
      if (counts.inputs >= anchors * ANCHOR) {
        anchors += 1
        await known.anchor()
      }

      const name = pick(requestNames) ?? 'settings:get'
      const sample = pick<unknown>(samples[name](known.now()))
      await one(name, die() < 1 / FITTING ? sample : make(sample))
    }

    for (const message of program.takeMessages())
      if (textOf(message)?.includes(PROGRAM_TOKEN) !== false) badAnswers.push('an event')

    known.refill()
    tell(counts.inputs)
  }

  await program.settle()
  process.off('unhandledRejection', onCrash)
  process.off('uncaughtException', onCrash)
  if (Object.keys(Object.prototype).length > 0) crashes.push('Object.prototype has grown')

  return {
    ...counts,
    channels: channels.size,
    requests: program.requests(),
    crashes,
    badAnswers,
    misjudged
  }
}

/** As Electron copies it from the page to main. */
function copied(payload: unknown): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: structuredClone(payload) }
  } catch {
    return { ok: false }
  }
}

function isRefused(name: RequestName, payload: unknown): boolean {
  try {
    if (isBoundless(payload)) return true
    return !requests[name].input.safeParse(payload).success
  } catch {
    return true
  }
}

/** Null when it is not plain data. */
function textOf(value: unknown): string | null {
  try {
    return JSON.stringify(cloned(value, 'answer')) ?? null
  } catch {
    return null
  }
}

/** Keeps the samples valid: they name accounts, ids, plans and runs that exist. */
function createKnown(program: TestProgram) {
  const [account, otherAccount] = PROGRAM_ACCOUNTS
  const ids = program.server.store
    .uploads(account)
    .slice(0, 15)
    .map(({ id }) => id)
  let planId = 'none'
  let tokenId = '0'
  let runId = '00000000-0000-4000-8000-000000000000'
  const now = (): Known => ({
    account,
    otherAccount,
    token: PROGRAM_TOKEN,
    tokenId,
    ids,
    planId,
    runId
  })
  const answered = async (
    name: RequestName,
    payload: unknown,
    key: string
  ): Promise<string | undefined> => {
    const answer: unknown = await program.ask(name, payload)
    const value: unknown =
      typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : undefined
    const found: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    return typeof found === 'string' ? found : undefined
  }
  const plan = async (): Promise<void> => {
    planId =
      (await answered('deletion:plan', { library: 'uploads', account, ids }, 'planId')) ?? planId
  }
  let runs = 0
  return {
    now,
    refill: () => {
      // Deleted assets are uploaded again, so that there is always something to delete.
      for (const email of PROGRAM_ACCOUNTS)
        for (const upload of program.server.store.removed(email))
          program.server.store.add(email, upload)
    },
    /** Opens and lists an account, and makes a plan. Every other time a run was interrupted. */
    anchor: async () => {
      await program.settle()
      await program.ask('connection:connect', {
        token: PROGRAM_TOKEN,
        name: '',
        email: account,
        check: true,
        replaces: null
      })
      tokenId = (await answered('tokens:list', undefined, 'current')) ?? tokenId
      await program.ask('library:list', { library: 'uploads', account })
      await program.settle()
      await plan()
      runs += 1
      program.server.setScript(({ method }) =>
        method === 'DELETE' && runs % 2 ? { answer: { status: 402 } } : undefined
      )
      runId = (await answered('deletion:start', { library: 'uploads', planId }, 'runId')) ?? runId
      await program.ask('deletion:pause', { runId })
      await program.ask('deletion:resume', { runId })
      await program.settle()
      program.server.setScript(undefined)
      await program.ask('library:list', { library: 'uploads', account })
      await program.settle()
      await plan()
    },
    after: async (name: RequestName) => {
      if (name === 'deletion:pause') await program.ask('deletion:resume', { runId })
      await program.settle()
    }
  }
}
