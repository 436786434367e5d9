import { ok, type Result } from '@shared/problem'
import type { Vault } from '../keychain/vault'
import type { Connecting } from './connection'
import type { SettingsFile } from './settings'

interface Options {
  readonly vault: Pick<Vault, 'remove'>
  readonly settings: Pick<SettingsFile, 'get' | 'update'>
  readonly connecting: Pick<Connecting, 'disconnect'>
}

/** Takes every token out of the keychain, of whatever origin, and disconnects. A token that stays is still marked as stored. */
export async function forgetTokens({ vault, settings, connecting }: Options): Promise<Result<null>> {
  for (const origin of settings.get().tokenStoredFor) {
    const removed = await vault.remove(origin)
    if (!removed.ok) return removed
    await settings.update((before) => ({ ...before, tokenStoredFor: before.tokenStoredFor.filter((other) => other !== origin) }))
  }
  await connecting.disconnect()
  return ok(null)
}
