import { ok, type Result } from '@shared/problem'
import { removeKinds } from '../files/sweep'
import type { Vault } from '../keychain/vault'
import type { Connecting } from './connection'
import type { Log } from './log'
import { OWN_FILES } from './own-files'
import type { SettingsFile } from './settings'

/** Everything this program has stored, here and in the keychain. What is at Kling is not touched. */
export type Removal = () => Promise<Result<null>>

interface Options {
  readonly dataFolder: string
  readonly vault: Pick<Vault, 'remove'>
  readonly settings: SettingsFile
  readonly connecting: Pick<Connecting, 'disconnect'>
  readonly log: Pick<Log, 'forget'>
}

/**
 * Takes the program back to its first start: tokens, settings, kept selections and listings, small pictures, journals, logs. Not while a deletion
 * runs. The keychain comes first: when it fails nothing else is removed, since the settings are what tells that a token is in it.
 */
export async function removeEverything({ dataFolder, vault, settings, connecting, log }: Options): Promise<Result<null>> {
  for (const origin of settings.get().tokenStoredFor) {
    const removed = await vault.remove(origin)
    if (!removed.ok) return removed
    // In memory: the file goes below, and until then it tells of tokens that may be left.
    await settings.update((before) => ({ ...before, tokenStoredFor: before.tokenStoredFor.filter((other) => other !== origin) }))
  }
  await connecting.disconnect()
  await settings.forget()
  const removed = await removeKinds(dataFolder, OWN_FILES)
  await log.forget()
  return removed.ok ? ok(null) : removed
}
