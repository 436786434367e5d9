import { LAG_MS } from '../library/memory/forgotten'

/** Whether a copy of the service may not know yet what became of the last thing that was sent. */
export interface LagWatch {
  /** Nothing more is sent, from now on. */
  readonly restart: () => void
  readonly isOver: () => boolean
}

/** What an earlier session has sent may have left right before this one began. */
export function createLagWatch(elapsed: () => number): LagWatch {
  let since = elapsed()

  return {
    restart: () => {
      since = elapsed()
    },
    isOver: () => elapsed() - since >= LAG_MS
  }
}
