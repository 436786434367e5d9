import type { createEmit } from './serve'

/** Tells the page something it did not ask for. A page that is gone hears nothing. */
export type Emit = ReturnType<typeof createEmit>
