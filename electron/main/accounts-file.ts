import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { Settings } from '@shared/settings'
import { z } from 'zod'
import { readWithLimit, setAside, writeAtomic } from '../files/files'
import { firstFormId } from '../keychain/item'

const LIMIT_BYTES = 1024 * 1024

const file = z.object({
  v: z.literal(1),
  tokens: z.array(
    z.object({ id: z.string().min(1), name: z.string(), origin: z.string(), emails: z.array(z.string()), lastAccount: z.string().nullable() })
  ),
  last: z.record(z.string(), z.string()),
  unsure: z.boolean()
})

/** What is remembered of the tokens that are in the keychain; never a token. */
export type Book = Readonly<Omit<z.output<typeof file>, 'v'>>
/** `emails`: the accounts it covered when last asked. `lastAccount`: the one that was open. */
export type BookEntry = Book['tokens'][number]

const EMPTY: Book = { tokens: [], last: {}, unsure: false }

/**
 * `<data folder>/accounts.json`: which tokens were stored, so that "locked away" can be told from "never stored". `last`: the token last used, by origin.
 * `unsure`: an earlier file could not be read, so there may be more tokens in the keychain than are named here.
 */
export interface AccountsFile {
  readonly get: () => Book
  /** Changes and stores. What could not be stored still holds for this session. */
  readonly update: (change: (book: Book) => Book) => Promise<Result<null>>
  /** Why the file could not be read, or not be written. */
  readonly trouble: () => Problem | null
  /** Resolves when all that was changed is written, or has failed. */
  readonly written: () => Promise<void>
}

type Legacy = Pick<Settings, 'lastAccount' | 'tokenStoredFor'>

/** Reads once. A file that cannot be understood is set aside and told; what it named comes back from the keychain. Without a file, takes over what settings.json knew. */
export async function openAccounts(path: string, stamp: string, legacy: Legacy): Promise<AccountsFile> {
  const read = await readWithLimit(path, LIMIT_BYTES)
  const parsed = read.ok && read.value ? parse(new TextDecoder().decode(read.value)) : null
  const isBroken = !read.ok || (read.value !== null && parsed === null)
  // One that cannot even be moved away stays as it is: then nothing is stored.
  const writable = !isBroken || (await setAside(path, stamp)).ok
  const unreadable: Problem = read.ok ? { kind: 'file-failed', code: 'unreadable', what: 'accounts.json' } : read.problem
  let trouble: Problem | null = isBroken ? unreadable : null
  let book = parsed ?? (isBroken ? { ...EMPTY, unsure: true } : fromSettings(legacy))
  /** One write after another, so that the last one wins. */
  let writing: Promise<unknown> = Promise.resolve()

  const store = async (): Promise<Result<null>> => {
    if (!writable) return fail(unreadable)
    const written = await writeAtomic(path, `${JSON.stringify({ v: 1, ...book }, null, 2)}\n`)
    if (!written.ok) trouble = written.problem
    return written
  }
  const update: AccountsFile['update'] = (change) => {
    const changed = change(book)
    if (changed === book) return Promise.resolve(ok(null))
    book = changed
    const written = writing.then(store)
    writing = written
    return written
  }
  if (parsed === null && book !== EMPTY) await update((before) => ({ ...before }))
  return { get: () => book, update, trouble: () => trouble, written: async () => void (await writing) }
}

/** Version 1 of the program kept one token for each origin, and said so in settings.json. */
function fromSettings({ lastAccount, tokenStoredFor }: Legacy): Book {
  if (tokenStoredFor.length === 0) return EMPTY
  const tokens = tokenStoredFor.map((origin) => {
    const email = lastAccount[origin] ?? null
    return { id: firstFormId(origin), name: '', origin, emails: email === null ? [] : [email], lastAccount: email }
  })
  return { ...EMPTY, tokens }
}

function parse(text: string): Book | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    if (!read.success) return null
    const { v: _, ...book } = read.data
    return book
  } catch {
    return null
  }
}
