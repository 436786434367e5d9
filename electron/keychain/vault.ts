import { fail, ok, type Problem, type Result } from '@shared/problem'
import { z } from 'zod'

/** One item, with fixed names: macOS asks its user once per item, and Windows matches names by prefix. */
const SERVICE = 'Kling Sweep'
const ITEM = 'api-tokens'

/** A wedged keychain service may never answer. */
export const KEYCHAIN_LIMIT_MS = 5_000

/** What is stored: each token with the API origin it was entered for. It is sent to no other. */
const stored = z.object({ v: z.literal(1), tokens: z.array(z.object({ origin: z.string(), token: z.string().min(1) })) })
type Stored = z.output<typeof stored>

/** The three calls of keytar this program makes. `findCredentials` is not among them: with a locked keyring it ends the process. */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

export interface Vault {
  /** The token stored for `origin`, null when none is. */
  readonly read: (origin: string) => Promise<Result<string | null>>
  /**
   * Stores a token beside those of other origins. Writes nothing when the item cannot be read first, since that would overwrite them; with
   * `expected` an item that reads as absent counts as locked.
   */
  readonly write: (origin: string, token: string, expected: boolean) => Promise<Result<null>>
  readonly remove: (origin: string) => Promise<Result<null>>
}

/** `load` imports keytar late, so that a machine without it still opens its window. Calls are made one after another: three at once can hang. */
export function createVault(load: () => Promise<Keytar>, limitMs = KEYCHAIN_LIMIT_MS): Vault {
  const next = serial()
  const call = <T>(use: (keytar: Keytar) => Promise<T>): Promise<Result<T>> =>
    withLimit(
      load()
        .then(use)
        .then(ok, (error: unknown) => fail({ kind: 'keychain-missing', why: messageOf(error) })),
      limitMs
    )

  const readAll = async (): Promise<Result<Stored | null>> => {
    const item = await call((keytar) => keytar.getPassword(SERVICE, ITEM))
    return !item.ok ? item : item.value === null ? ok(null) : parseStored(item.value)
  }
  const writeAll = (tokens: Stored['tokens']): Promise<Result<unknown>> =>
    tokens.length === 0
      ? call((keytar) => keytar.deletePassword(SERVICE, ITEM))
      : call((keytar) => keytar.setPassword(SERVICE, ITEM, JSON.stringify({ v: 1, tokens } satisfies Stored)))

  /** Reads, changes, writes, as one turn. */
  const change = (edit: (tokens: Stored['tokens']) => Stored['tokens'], expected: boolean): Promise<Result<null>> =>
    next(async () => {
      const before = await readAll()
      if (!before.ok) return before
      if (before.value === null && expected) return fail({ kind: 'keychain-unreadable' })
      const written = await writeAll(edit(before.value?.tokens ?? []))
      return written.ok ? ok(null) : written
    })

  const without = (tokens: Stored['tokens'], origin: string) => tokens.filter((entry) => entry.origin !== origin)
  return {
    read: (origin) =>
      next(async () => {
        const all = await readAll()
        return all.ok ? ok(all.value?.tokens.find((entry) => entry.origin === origin)?.token ?? null) : all
      }),
    write: (origin, token, expected) => change((tokens) => [...without(tokens, origin), { origin, token }], expected),
    remove: (origin) => change((tokens) => without(tokens, origin), false)
  }
}

function parseStored(text: string): Result<Stored> {
  try {
    const read = stored.safeParse(JSON.parse(text))
    if (read.success) return ok(read.data)
  } catch {
    // Falls through: what is stored is not ours, and is not overwritten.
  }
  return fail({ kind: 'keychain-missing', why: 'the stored item has a form this version does not know' })
}

async function withLimit<T>(answer: Promise<Result<T>>, limitMs: number): Promise<Result<T>> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(fail<Problem>({ kind: 'keychain-silent', afterMs: limitMs })), limitMs)
  })
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer))
}

/** Runs tasks in the order they came, each after the one before it has ended. */
function serial(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const mine = last.then(task, task)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** keytar's own words name the service and the bus, never the secret. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 200) : 'unknown')
