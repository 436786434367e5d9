import type { Bridge } from '@shared/ipc/contract'

declare global {
  interface Window {
    /** Set by the preload script. */
    readonly kling: Bridge
  }
}

/** The only reader of `window.kling`; everything else is given a `Bridge`. */
export const readBridge = (): Bridge => window.kling
