import type { Keytar } from './vault'

/**
 * The system's keychain: the only import of keytar. Rejects where keytar was not built or its
 * library is missing.
 */
export async function loadKeytar(): Promise<Keytar> {
  const { default: keytar } = await import('keytar')
  return keytar
}
