import type { Bridge } from '@shared/ipc/contract'
import { type Answers, NO_ANSWERS } from '@shared/likeness/answers'
import type { Problem } from '@shared/problem'

export type Change = (answers: Answers) => Answers

/** The answers of one account, as main keeps them. */
export interface StoredAnswers {
  readonly open: (account: string | null) => Promise<void>
  readonly isRead: () => boolean
  /** Holds at once, and is stored once what is stored already was read: nothing is lost by it. */
  readonly change: (change: Change) => void
  /** Reads them once more, if something waits for it. */
  readonly retry: () => void
}

interface Listener {
  readonly onAnswers: (answers: Answers) => void
  /** They were read, and what waited was put on top. */
  readonly onRead: () => void
  /** Null: there is none any more. */
  readonly onProblem: (problem: Problem | null) => void
}

export function createStoredAnswers(
  bridge: Bridge,
  { onAnswers, onRead, onProblem }: Listener
): StoredAnswers {
  let account: string | null = null
  let answers = NO_ANSWERS
  let isRead = false
  let reading: Promise<void> | null = null
  let waiting: Change[] = []
  let saving: Promise<unknown> = Promise.resolve()

  /** One save at a time, so that the last one wins. */
  const save = (): void => {
    const given = { account: account ?? '', answers }
    saving = saving.then(async () => {
      const saved = await bridge.request('duplicates:save', given)
      if (!saved.ok && account === given.account) onProblem(saved.problem)
    })
  }

  const read = async (of: string): Promise<void> => {
    const loaded = await bridge.request('duplicates:load', { account: of })
    if (account !== of) return
    reading = null
    if (!loaded.ok) return onProblem(loaded.problem)

    isRead = true
    answers = waiting.reduce((before, change) => change(before), loaded.value)
    onProblem(null)
    onAnswers(answers)
    if (waiting.length > 0) save()
    waiting = []
    onRead()
  }
  const readOnce = (): Promise<void> => {
    if (account === null || isRead) return Promise.resolve()
    reading ??= read(account)
    return reading
  }

  return {
    open: (next) => {
      account = next
      answers = NO_ANSWERS
      isRead = false
      reading = null
      waiting = []
      return readOnce()
    },
    isRead: () => isRead,
    change: (change) => {
      answers = change(answers)
      onAnswers(answers)
      if (account === null) return
      if (isRead) return save()
      waiting.push(change)
      void readOnce()
    },
    retry: () => {
      if (waiting.length > 0) void readOnce()
    }
  }
}
