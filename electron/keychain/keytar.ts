import type { Keytar } from './vault'

/**
 * The operating system's keychain. The only import of keytar; it rejects where keytar was not built
 * or its library is missing.
 */
export async function loadKeytar(): Promise<Keytar> {
  const { default: keytar } = await import('keytar')
  return keytar
}
