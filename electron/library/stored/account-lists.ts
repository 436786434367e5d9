import { ok, type Result } from '@shared/problem'
import { type AccountFileOptions, createAccountFiles } from './account-file'

/** A list per account, each in a file of its own. */
export interface AccountLists<T> {
  /**
   * Empty while there is no file. A file that cannot be understood is set aside under another name,
   * and told.
   */
  readonly load: (accountKey: string) => Promise<Result<readonly T[]>>
  readonly save: (accountKey: string, list: readonly T[]) => Promise<Result<null>>
  /** Resolves when all that was saved is written, or has failed. */
  readonly idle: () => Promise<unknown>
}

/** `listOf` and `contentOf` go from what a file holds to its list and back. */
export function createAccountLists<T, Content extends object>(
  options: AccountFileOptions<Content>,
  listOf: (content: Content) => readonly T[],
  contentOf: (list: readonly T[]) => Content
): AccountLists<T> {
  const files = createAccountFiles(options)
  return {
    load: async (accountKey) => {
      const read = await files.read(accountKey)
      return read.ok ? ok(read.value === null ? [] : listOf(read.value)) : read
    },
    save: (accountKey, list) => files.write(accountKey, contentOf(list)),
    idle: files.idle
  }
}
