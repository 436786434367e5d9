import { ok, type Problem } from '@shared/problem'
import type { HandlersOf } from '../ipc/handlers'

/**
 * What happened to the program's own files and has no answer to stand in: told to whoever looks at
 * the window, each once.
 */
export interface Notices {
  readonly tell: (problem: Problem) => void
  readonly all: () => readonly Problem[]
}

export function createNotices(changed: (all: readonly Problem[]) => void): Notices {
  const told = new Map<string, Problem>()
  return {
    tell: (problem) => {
      const key = JSON.stringify(problem)
      if (told.has(key)) return
      told.set(key, problem)
      changed([...told.values()])
    },
    all: () => [...told.values()]
  }
}

export const noticeHandlers = ({
  notices
}: {
  readonly notices: Notices
}): HandlersOf<'notices'> => ({ 'notices:get': () => ok(notices.all()) })
