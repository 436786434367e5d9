import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { Kling } from '../kling/client'
import type { Patience } from '../kling/waiting/patience'
import { createPatientAsker, type OnWaiting } from '../kling/waiting/patient-asker'
import type { Task } from '../kling/works/task'
import type { Works } from '../kling/works/works'
import type { Clock } from '../time/clock'
import { createPutOff, type Taken } from './put-off'
import type { TaskBook } from './task-book'

export interface TaskAskerOptions {
  readonly account: string
  readonly works: Pick<Works, 'task'>
  readonly kling: Pick<Kling, 'accounts'>
  readonly clock: Clock
  readonly random: () => number
  readonly parallel: () => number
  readonly book: Pick<TaskBook, 'disputesOf'>
}

/** An answer about one task. `doubt`: it says nothing that counts. */
export interface Told {
  readonly found: Task | null
  readonly doubt: Problem | null
  /** The service does not find it: it may be gone. */
  readonly isMissing?: boolean
  /** It may be in trouble alone: the others are asked about first. */
  readonly isPutOff?: boolean
}

/** Asks about tasks one by one. Answers why it could not be done to the end; null: it was. */
type AskTasks = (
  ids: readonly string[],
  signal: AbortSignal,
  onWaiting: OnWaiting,
  onTold: (id: string, told: Told) => void
) => Promise<Problem | null>

const PATIENCE: Patience = { tries: 4, totalMs: 2 * 60_000 }
/** Besides a 404: what a task without works is answered with. */
const ABOUT_ONE_TASK = ['forbidden', 'unreadable', 'too-large']
const NOT_READ: Problem = { kind: 'unreadable', why: 'the answer is about no task' }

export function createTaskAsker(options: TaskAskerOptions): AskTasks {
  const { account, works, kling, book, ...patient } = options
  /** A 404 is about this task alone, once the account itself is known to be there. */
  const notFound = async (): Promise<Result<Told>> => {
    const there = await kling.accounts.find(account)
    if (!there.ok) return there
    if (there.value === null) return fail({ kind: 'account-missing', email: account })
    return ok({ found: null, doubt: null, isMissing: true })
  }

  return async (ids, signal, onWaiting, onTold) => {
    const asker = createPatientAsker({ ...patient, patience: PATIENCE, signal, onWaiting })
    const putOff = createPutOff(ids, patient.random)
    const askAbout = async (taken: Taken, stop: AbortSignal): Promise<Result<Told>> => {
      const { id } = taken
      const told = await works.task({ email: account, id, signal: stop })
      // As a 404: whether it is gone, a proof tells.
      if (told.ok && told.value?.isDeleted) return notFound()
      if (told.ok) return ok({ found: told.value, doubt: told.value ? null : NOT_READ })
      const doubt = told.problem
      if (doubt.kind === 'not-found') return notFound()
      // Of one from anywhere else that is a word on the session.
      if (doubt.kind === 'forbidden' && taken.isElse) return told
      if (ABOUT_ONE_TASK.includes(doubt.kind)) return ok({ found: null, doubt })
      const isPutOff = putOff.leaves(taken, doubt) && asker.keepWait(doubt)
      return isPutOff ? ok({ found: null, doubt, isPutOff }) : told
    }
    const work = async (): Promise<void> => {
      for (const taken of putOff.taken()) {
        const task = taken.id
        const disputes = book.disputesOf(task)
        const answer = await asker.ask((stop) => askAbout(taken, stop))
        // Nothing more can be asked, or nobody wants to know.
        if (answer === null) return

        const told: Told =
          answer === 'refused' ? { found: null, doubt: asker.refusal() } : answer.value
        // Something else was told while it was on its way.
        const isOutdated = book.disputesOf(task) !== disputes
        if (isOutdated) putOff.askAgain(task)
        else if (!told.isPutOff || !putOff.leave(task)) {
          if (told.doubt?.kind === 'forbidden') putOff.wasRefused()
          else if (answer !== 'refused' && !told.isPutOff) putOff.hasRead()
          onTold(task, told)
        }
      }
    }
    await Promise.all(Array.from({ length: Math.max(1, patient.parallel()) }, work))
    await asker.waitOut()
    return asker.problem()
  }
}
