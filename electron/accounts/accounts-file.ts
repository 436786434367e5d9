import { basename } from 'node:path'
import { ok, type Problem, type Result } from '@shared/problem'
import type { Settings } from '@shared/settings'
import { z } from 'zod'
import { decodeChecked, encodeChecked } from '../files/checked-json'
import { createStoredFile } from '../files/stored-file'
import { firstFormId } from '../keychain/item'
import type { SettingsFile } from '../settings/settings'

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
  unsure: z.boolean()
})

/** What is remembered of the tokens that are in the keychain; never a token. */
export type Book = Readonly<Omit<z.output<typeof file>, 'v'>>
/** `emails`: the accounts it covered when last asked. `lastAccount`: the one that was open. */
export type BookEntry = Book['tokens'][number]

const EMPTY: Book = { tokens: [], last: {}, unsure: false }

/**
 * `<data folder>/accounts.json`: which tokens were stored, so that "locked away" can be told from
 * "never stored". `last`: the token last used, by origin. `unsure`: an earlier file could not be
 * read, so there may be more tokens in the keychain than are named here.
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

/**
 * Reads once. A file that cannot be understood is set aside; what it named comes back from the
 * keychain. Without a file, takes over what settings.json knew, which then forgets it; when that
 * could not be read either, nobody knows what is in the keychain. `tell` hears of a file that could
 * not be read, and of each change that could not be stored.
 */
export async function openAccounts(
  path: string,
  stamp: string,
  settings: Pick<SettingsFile, 'get' | 'update' | 'isLost'>,
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
  if (trouble) tell(trouble)
  const known = read.ok
    ? (read.value ?? (settings.isLost ? null : fromSettings(settings.get())))
    : null
  let book = known ?? { ...EMPTY, unsure: true }

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
  const isStored = read.ok && read.value !== null
  if (!isStored && book !== EMPTY) await update((before) => ({ ...before }))
  const { tokenStoredFor, lastAccount } = settings.get()
  const isLeftOver = tokenStoredFor.length + Object.keys(lastAccount).length > 0
  if (trouble === null && isLeftOver)
    await settings.update((before) => ({ ...before, lastAccount: {}, tokenStoredFor: [] }))
  return {
    get: () => book,
    update,
    trouble: () => trouble,
    written: async () => void (await kept.idle())
  }
}

/** Version 1 of the program kept one token for each origin, and said so in settings.json. */
function fromSettings({ lastAccount, tokenStoredFor }: Legacy): Book {
  if (tokenStoredFor.length === 0) return EMPTY
  const tokens = tokenStoredFor.map((origin) => {
    const email = lastAccount[origin] ?? null
    return {
      id: firstFormId(origin),
      name: '',
      origin,
      emails: email === null ? [] : [email],
      lastAccount: email
    }
  })
  return { ...EMPTY, tokens }
}

function parse(bytes: Uint8Array): Book | null {
  const read = file.safeParse(decodeChecked(bytes))
  if (!read.success) return null
  const { v: _, ...book } = read.data
  return book
}
