import type { Result } from '@shared/problem'
import { removeKinds } from '../../files/sweep'
import { OWN_FILES } from './own-files'

/**
 * Everything this program has stored, here and in the keychain. What is at Kling is not touched.
 */
export type Removal = () => Promise<Result<null>>

interface Options {
  readonly dataFolder: string
  /** Closes what is open, and takes every token out of the keychain. */
  readonly forgetTokens: () => Promise<Result<unknown>>
  /** What rooms hold in memory of their files, and writes that are under way. */
  readonly forget: readonly (() => Promise<unknown>)[]
}

/**
 * Takes the program back to its first start: tokens, settings, kept selections and listings, small
 * pictures, journals, logs. Not while a deletion runs. The keychain comes first: when it fails
 * nothing else is removed, since the settings are what tells that a token is in it.
 */
export async function removeEverything({
  dataFolder,
  forgetTokens,
  forget
}: Options): Promise<Result<null>> {
  const forgotten = await forgetTokens()
  if (!forgotten.ok) return forgotten
  await Promise.all(forget.map((each) => each()))
  return removeKinds(dataFolder, OWN_FILES)
}
