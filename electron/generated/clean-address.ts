import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { Patience } from '../kling/waiting/patience'
import { createPatientAsker } from '../kling/waiting/patient-asker'
import type { DownloadType, Works } from '../kling/works/works'
import type { Clock } from '../time/clock'

interface Options {
  readonly account: string
  readonly works: Pick<Works, 'download'>
  readonly clock: Clock
  readonly random: () => number
}

/** The address of a work without a watermark; null: the service says that there is none. */
export type AskClean = (
  work: { readonly workId: string; readonly fileType: DownloadType },
  signal: AbortSignal
) => Promise<Result<string | null>>

const PATIENCE: Patience = { tries: 4, totalMs: 15 * 60_000 }

/**
 * What speaks of this work, beside a 400: it has no better file. A 402 does as well, since a plan
 * without that download may be told so.
 */
const OF_THIS_WORK: readonly Problem['kind'][] = ['not-found', 'forbidden', 'payment-required']

/**
 * Asks with patience: a task is deleted once its copies are saved, and then nobody can ask for the
 * better file any more. Only what speaks of this work means that there is none; after any other
 * trouble, such as a token that is refused or an answer that says nothing, nobody knows.
 */
export function createAskClean({ account, works, clock, random }: Options): AskClean {
  return async ({ workId, fileType }, signal) => {
    const asker = createPatientAsker({
      clock,
      random,
      parallel: () => 1,
      patience: PATIENCE,
      signal,
      onWaiting: () => undefined
    })
    const answer = await asker.ask((stop) =>
      works.download({ email: account, workId, fileType, signal: stop })
    )
    if (answer !== null && answer !== 'refused') return ok(answer.value)
    const problem = asker.problem()
    return problem && !OF_THIS_WORK.includes(problem.kind) ? fail(problem) : ok(null)
  }
}
