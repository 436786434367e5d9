import type { z } from 'zod'
import type { events, requests } from './channels'

// Types alone, so that the page and the preload script load no schema. A test holds it.

export type RequestName = keyof typeof requests
export type EventName = keyof typeof events

/** What main's handlers are given once an input has passed its schema. */
export type Inputs = {
  readonly [N in RequestName]: z.output<(typeof requests)[N]['input']>
}

/** What each request answers: a `Result`. */
export type Outputs = {
  readonly [N in RequestName]: (typeof requests)[N]['answer'][number]
}

/** What each event carries. */
export type Events = {
  readonly [N in EventName]: (typeof events)[N]['payload'][number]
}

/** The surface the preload script puts at `window.kling`. */
export interface Bridge {
  readonly request: <N extends RequestName>(name: N, input: Inputs[N]) => Promise<Outputs[N]>
  /** Returns its own undo. */
  readonly on: <N extends EventName>(name: N, listener: (event: Events[N]) => void) => () => void
}
