import type { Problem } from '@shared/problem'
import { createPutOff, type Taken } from './put-off'
import type { TaskReader } from './reader'
import type { ToldAlone } from './told-alone'

interface Options {
  readonly reader: Pick<TaskReader, 'askAlone' | 'waitOut'>
  readonly ids: readonly string[]
  readonly parallel: () => number
  /** From 0 to 1. */
  readonly random: () => number
}

interface EachAlone {
  readonly told: ReadonlyMap<string, ToldAlone>
  /** What those met that were left in trouble. */
  readonly troubles: ReadonlyMap<string, Problem>
}

/**
 * Asks about each of these tasks by itself: what no list shows any more may be hidden by places of
 * deleted tasks, which look like the end. A task without an answer could not be asked about.
 */
export async function askEachAlone(options: Options): Promise<EachAlone> {
  const { reader, ids, parallel, random } = options
  const told = new Map<string, ToldAlone>()
  const troubles = new Map<string, Problem>()
  // The lists were answered a moment ago: trouble may be that of one alone, be it the only one.
  const putOff = createPutOff(ids, random, false)
  const askAlone = (taken: Taken): Promise<ToldAlone | null> =>
    reader.askAlone(taken.id, (why) => {
      troubles.set(taken.id, why)
      return putOff.leaves(taken, why)
    })
  const work = async (): Promise<void> => {
    for (const taken of putOff.taken()) {
      const { id } = taken
      const answer = await askAlone(taken)
      // Nothing more can be asked.
      if (answer === null) return
      if (answer !== 'in-trouble') putOff.hasRead()
      else if (putOff.leave(id)) continue
      told.set(id, answer)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, parallel()) }, work))
  await reader.waitOut()
  return { told, troubles }
}
