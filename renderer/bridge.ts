import type { Bridge } from '@shared/ipc/contract'

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly kling: Bridge
  }
}

/** The sole reader of `window.kling`: everything else is handed a `Bridge`. */
export const readBridge = (): Bridge => window.kling
