import { basename } from 'node:path'
import { ok, type Problem, type Result } from '@shared/problem'
import { z } from 'zod'
import { decodeChecked, encodeChecked } from '../files/checked-json'
import { createStoredFile } from '../files/stored-file'

const LIMIT_BYTES = 1024 * 1024

const file = z.object({
  v: z.literal(1),
  tokens: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      origin: z.string(),
      emails: z.array(z.string()),
      lastAccount: z.string().nullable()
    })
  ),
  last: z.record(z.string(), z.string()),
  forgotten: z.array(z.string()),
  unsure: z.boolean()
})

/**
 * What is remembered of the tokens in the keychain; never a token. `last`: the token used last, by
 * origin. `forgotten`: the ids, and salted hashes, of tokens that the keychain may still hold
 * although the user has removed them; they are deleted as soon as it shows them (`*`: all of them,
 * `!` before a hash: but for this one). `unsure`: an earlier file could not be read, so there may
 * be more tokens in the keychain than are named here.
 */
export type Book = Readonly<Omit<z.output<typeof file>, 'v'>>
/** `emails`: the accounts it covered when last asked. `lastAccount`: the one that was open. */
export type BookEntry = Book['tokens'][number]

const EMPTY: Book = { tokens: [], last: {}, forgotten: [], unsure: false }

/**
 * `<data folder>/accounts.json`: which tokens were stored, so that a locked keychain can be told
 * from one that never held a token.
 */
export interface AccountsFile {
  readonly get: () => Book
  /** Changes and stores. A change that cannot be stored still holds for this session. */
  readonly update: (change: (book: Book) => Book) => Promise<Result<null>>
  /** Why the file could not be read, or not be written. */
  readonly trouble: () => Problem | null
  /** Resolves when every change is written, or has failed. */
  readonly written: () => Promise<void>
  /** Forgets everything, once every change is written: the file is about to be removed. */
  readonly forget: () => Promise<void>
}

/**
 * Reads once. A file that cannot be understood is set aside; the keychain then tells which tokens
 * there are. `tell` hears of a file that could not be read, and of each change that could not be
 * stored.
 */
export async function openAccounts(
  path: string,
  stamp: string,
  tell: (problem: Problem) => void = () => undefined
): Promise<AccountsFile> {
  const kept = createStoredFile({
    path,
    name: basename(path),
    limitBytes: LIMIT_BYTES,
    parse,
    stamp: () => stamp
  })
  const read = await kept.read()
  let trouble: Problem | null = read.ok ? null : read.problem
  let book = read.ok ? (read.value ?? EMPTY) : { ...EMPTY, unsure: true }

  const update: AccountsFile['update'] = async (change) => {
    const changed = change(book)
    if (changed === book) return ok(null)
    book = changed

    const written = await kept.write(encodeChecked({ v: 1, ...book }))
    if (!written.ok) {
      trouble = written.problem
      tell(written.problem)
    }
    return written
  }

  if (trouble) {
    tell(trouble)
    // The next start must be unsure as well.
    await update((before) => ({ ...before }))
  }
  return {
    get: () => book,
    update,
    trouble: () => trouble,
    written: async () => void (await kept.idle()),
    forget: async () => {
      book = EMPTY
      await kept.idle()
    }
  }
}

function parse(bytes: Uint8Array): Book | null {
  const read = file.safeParse(decodeChecked(bytes))
  if (!read.success) return null
  const { v: _, ...book } = read.data
  return book
}
