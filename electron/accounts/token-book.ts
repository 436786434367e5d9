import type { StoredToken } from '../keychain/item'
import type { AccountsFile, Book, BookEntry } from './accounts-file'

/** What accounts.json knows of the tokens in the keychain. */
export interface TokenBook {
  readonly entries: () => readonly BookEntry[]
  readonly find: (id: string) => BookEntry | undefined
  /** Whether the keychain must hold a token: an empty answer then means that it is locked. */
  readonly isExpected: () => boolean
  /** It may hold tokens that are not named here. */
  readonly isUnsure: () => boolean
  /** The same for the tokens of one origin. */
  readonly isExpectedFor: (origin: string) => boolean
  /** The token that was used last for an origin. */
  readonly lastUsed: (origin: string) => string | undefined
  /** Takes over what the keychain shows, and keeps what else is known of each token. */
  readonly agreeWith: (stored: readonly StoredToken[]) => Promise<unknown>
  readonly amend: (id: string, change: (entry: BookEntry) => BookEntry) => Promise<unknown>
  readonly markUsed: (id: string) => Promise<unknown>
  readonly remove: (id: string) => Promise<unknown>
  /** Names no token any more. */
  readonly clear: () => Promise<unknown>
  /**
   * Ids and marks of tokens that the keychain may still hold although the user has removed them.
   */
  readonly forgotten: () => readonly string[]
  readonly forget: (marks: readonly string[]) => Promise<unknown>
  /** No longer forgets what `isMeant` picks. */
  readonly takeBack: (isMeant: (mark: string) => boolean) => Promise<unknown>
  /** The keychain holds none of them any more. */
  readonly forgottenAreGone: () => Promise<unknown>
}

export function createTokenBook(file: AccountsFile): TokenBook {
  const entries = (): readonly BookEntry[] => file.get().tokens
  const find = (id: string): BookEntry | undefined => entries().find((entry) => entry.id === id)
  const entryOf = ({ id, name, origin }: StoredToken): BookEntry => ({
    emails: [],
    lastAccount: null,
    ...find(id),
    id,
    name,
    origin
  })

  return {
    entries,
    find,
    isExpected: () => file.get().unsure || entries().length > 0,
    isUnsure: () => file.get().unsure,
    isExpectedFor: (origin) =>
      file.get().unsure || entries().some((entry) => entry.origin === origin),
    lastUsed: (origin) => file.get().last[origin],

    agreeWith: (stored) =>
      file.update((book) =>
        agrees(book, stored) ? book : { ...book, tokens: stored.map(entryOf), unsure: false }
      ),

    amend: (id, change) =>
      file.update((book) => {
        if (!find(id)) return book
        const tokens = book.tokens.map((entry) => (entry.id === id ? change(entry) : entry))
        return { ...book, tokens }
      }),

    markUsed: (id) =>
      file.update((book) => {
        const entry = find(id)
        if (!entry || book.last[entry.origin] === id) return book
        return { ...book, last: { ...book.last, [entry.origin]: id } }
      }),

    remove: (id) =>
      file.update((book) => ({
        ...book,
        tokens: book.tokens.filter((entry) => entry.id !== id)
      })),

    clear: () => file.update((book) => ({ ...book, tokens: [], last: {}, unsure: false })),

    forgotten: () => file.get().forgotten,
    forget: (marks) =>
      file.update((book) =>
        marks.length === 0
          ? book
          : { ...book, forgotten: [...new Set([...book.forgotten, ...marks])] }
      ),
    takeBack: (isMeant) =>
      file.update((book) =>
        book.forgotten.some(isMeant)
          ? { ...book, forgotten: book.forgotten.filter((mark) => !isMeant(mark)) }
          : book
      ),
    forgottenAreGone: () =>
      file.update((book) => (book.forgotten.length === 0 ? book : { ...book, forgotten: [] }))
  }
}

const agrees = (book: Book, stored: readonly StoredToken[]): boolean =>
  !book.unsure &&
  book.tokens.length === stored.length &&
  stored.every(({ id, name }, at) => book.tokens[at]?.id === id && book.tokens[at]?.name === name)
