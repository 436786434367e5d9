import type { Problem } from '@shared/problem'

/** What happened to the program's own files while no request could answer it, each told once. */
export interface Notices {
  readonly tell: (problem: Problem) => void
  readonly all: () => readonly Problem[]
}

export function createNotices(onChange: (all: readonly Problem[]) => void): Notices {
  const told = new Map<string, Problem>()

  return {
    tell: (problem) => {
      const key = JSON.stringify(problem)
      if (told.has(key)) return
      told.set(key, problem)
      onChange([...told.values()])
    },
    all: () => [...told.values()]
  }
}
