/** Whether Electron has got ready, which a test may take back. */
export const readiness = { isReady: false }

/** Throws as Electron does over what it offers only once it is ready. */
export function needsReady(what: string): void {
  if (!readiness.isReady) throw new Error(`${what} before app is ready`)
}

/** Throws as Electron does over what it must be told before it is ready. */
export function needsEarly(what: string): void {
  if (readiness.isReady) throw new Error(`${what} after app is ready`)
}
