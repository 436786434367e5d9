import type { StoreApi } from 'zustand'
import type { DeletionState } from '../deletion-state'

/**
 * Its library is left: a plan that is still being made is given up, and a question that waits does
 * not come back by itself. It would come where nobody asks for it.
 */
export function giveWay(deletion: StoreApi<DeletionState>): void {
  const { step, cancel } = deletion.getState()
  if (step.kind === 'planning') void cancel()
  if (step.kind === 'confirming' && step.isAside && step.renewing)
    deletion.setState({ step: { ...step, renewing: false }, lookingUp: null })
}
