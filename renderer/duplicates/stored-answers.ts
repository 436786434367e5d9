import type { Bridge } from '@shared/ipc/contract'
import { type Answers, NO_ANSWERS } from '@shared/likeness/answers'
import { fail, ok, type Problem, type Result } from '@shared/problem'

export type Change = (answers: Answers) => Answers

/** The answers of the open account, as main keeps them. */
export interface StoredAnswers {
  readonly open: (account: string | null) => Promise<void>
  readonly isRead: () => boolean
  /** Holds at once, and is stored once what is stored already was read: nothing is lost by it. */
  readonly change: (change: Change) => void
  /** Reads them once more, if something waits for it. */
  readonly retry: () => void
  /**
   * Main has stored everything that was said. What has failed is tried once more; it fails while
   * main may not know which of the selected assets go as duplicates (R29).
   */
  readonly held: () => Promise<Result<null>>
}

interface Listener {
  readonly onAnswers: (answers: Answers) => void
  /** They were read, and what waited was put on top. */
  readonly onRead: () => void
  /** Null: there is none any more. */
  readonly onProblem: (problem: Problem | null) => void
}

type OfAccount = Omit<StoredAnswers, 'open'> & { readonly read: () => Promise<void> }

export function createStoredAnswers(bridge: Bridge, listener: Listener): StoredAnswers {
  let current: OfAccount | null = null
  return {
    open: async (account) => {
      current = null
      if (account === null) return
      // What was said of an account that is left meanwhile is stored, and shown no more.
      const isCurrent = (): boolean => current === mine
      const mine: OfAccount = answersOf(bridge, account, {
        onAnswers: (answers) => isCurrent() && listener.onAnswers(answers),
        onRead: () => isCurrent() && listener.onRead(),
        onProblem: (problem) => isCurrent() && listener.onProblem(problem)
      })
      current = mine
      await mine.read()
    },
    isRead: () => current?.isRead() ?? false,
    change: (change) => current?.change(change),
    retry: () => current?.retry(),
    held: async () => current?.held() ?? ok(null)
  }
}

function answersOf(
  bridge: Bridge,
  account: string,
  { onAnswers, onRead, onProblem }: Listener
): OfAccount {
  let answers = NO_ANSWERS
  let isRead = false
  let reading: Promise<void> | null = null
  let unread: Result<null> = ok(null)
  let waiting: Change[] = []
  let saving: Promise<Result<null>> = Promise.resolve(ok(null))

  /** Sent at once: main takes one after the other, and whatever is asked next after them. */
  const save = (): Promise<Result<null>> => {
    saving = bridge.request('duplicates:save', { account, answers })
    void saving.then((saved) => {
      if (!saved.ok) onProblem(saved.problem)
    })
    return saving
  }

  const readNow = async (): Promise<void> => {
    const loaded = await bridge.request('duplicates:load', { account })
    reading = null
    unread = loaded.ok ? ok(null) : fail(loaded.problem)
    if (!loaded.ok) return onProblem(loaded.problem)

    isRead = true
    answers = waiting.reduce((before, change) => change(before), loaded.value)
    onProblem(null)
    onAnswers(answers)
    if (waiting.length > 0) void save()
    waiting = []
    onRead()
  }
  const read = (): Promise<void> => {
    if (isRead) return Promise.resolve()
    reading ??= readNow()
    return reading
  }

  return {
    read,
    isRead: () => isRead,
    change: (change) => {
      answers = change(answers)
      onAnswers(answers)
      if (isRead) return void save()
      waiting.push(change)
      void read()
    },
    retry: () => {
      if (waiting.length > 0) void read()
    },
    held: async () => {
      if (waiting.length > 0) await read()
      if (waiting.length > 0) return unread

      const saved = await saving
      return saved.ok ? saved : save()
    }
  }
}
