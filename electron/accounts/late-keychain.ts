import type { Problem } from '@shared/problem'
import type { Vault } from '../keychain/vault'

/**
 * A call to the keychain that did not answer in time may still be answered. Calls `onAnswer` once
 * when it is, however often the silence was noticed.
 */
export function createLateKeychain(
  vault: Pick<Vault, 'isOutstanding' | 'whenFree'>,
  onAnswer: () => Promise<void>
): (problem: Problem) => void {
  let isWaiting = false

  const wait = async (): Promise<void> => {
    if (isWaiting) return
    isWaiting = true
    await vault.whenFree()
    isWaiting = false
    await onAnswer()
  }

  return (problem) => {
    if (problem.kind === 'keychain-silent' && vault.isOutstanding()) void wait()
  }
}
