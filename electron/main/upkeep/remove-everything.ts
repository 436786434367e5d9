import type { Result } from '@shared/problem'
import type { DataFolder } from './data-folder'

/** Removes everything this program has stored, here and in the keychain. Kling is not touched. */
export type Removal = () => Promise<Result<null>>

interface Options {
  readonly dataFolder: Pick<DataFolder, 'forgetAll' | 'remove'>
  /** Removes every token from the keychain, and closes what is open. */
  readonly removeTokens: () => Promise<Result<unknown>>
}

/**
 * Takes the program back to its first start: tokens, settings, kept selections and listings, small
 * pictures, journals, logs. Not while a deletion runs. The keychain comes first: when it fails
 * nothing else is removed, since accounts.json is what tells that a token is in it.
 */
export async function removeEverything({
  dataFolder,
  removeTokens
}: Options): Promise<Result<null>> {
  const removed = await removeTokens()
  if (!removed.ok) return removed

  await dataFolder.forgetAll()
  return dataFolder.remove()
}
