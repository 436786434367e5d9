import type { Problem } from '@shared/problem'

/** Whether the service has refused the token. Only what it said last counts. */
export interface TokenRefusal {
  /** Null: it has not. */
  readonly problem: () => Problem | null
  /** The number of refusals so far, for a call that is about to leave. */
  readonly count: () => number
  /** A 401 has come. Returns how to add the service's words, which may take longer. */
  readonly refuse: (problem: Problem) => (inWords: Problem) => void
  /** A call was accepted that left after `count` refusals. An older one says nothing any more. */
  readonly accept: (count: number) => void
}

export function createTokenRefusal(): TokenRefusal {
  let current: Problem | null = null
  let refusals = 0

  return {
    problem: () => current,
    count: () => refusals,
    refuse: (problem) => {
      refusals += 1
      current = problem
      return (inWords) => {
        if (current === problem) current = inWords
      }
    },
    accept: (count) => {
      if (count === refusals) current = null
    }
  }
}
