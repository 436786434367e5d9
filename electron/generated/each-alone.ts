import type { Problem } from '@shared/problem'
import { createPutOff } from './put-off'
import type { TaskReader } from './reader'
import type { ToldAlone } from './told-alone'

interface Options {
  readonly reader: Pick<TaskReader, 'apart' | 'askAlone'>
  readonly ids: readonly string[]
  /** Nothing but another task that is answered can show that trouble is that of one alone. */
  readonly needsOther: boolean
  readonly parallel: () => number
  /** From 0 to 1. */
  readonly random: () => number
}

interface EachAlone {
  readonly told: ReadonlyMap<string, ToldAlone>
  /** Why the others could not be asked about; null: all were. */
  readonly problem: Problem | null
}

/**
 * Asks about each of these tasks by itself: what no list shows any more may be hidden by places of
 * deleted tasks, which look like the end.
 */
export async function askEachAlone(options: Options): Promise<EachAlone> {
  const { reader, ids, needsOther, parallel, random } = options
  const told = new Map<string, ToldAlone>()
  if (ids.length === 0) return { told, problem: null }
  const asker = reader.apart()
  const putOff = createPutOff(ids, random, needsOther)
  const work = async (): Promise<void> => {
    for (const taken of putOff.taken()) {
      const { id } = taken
      const answer = await reader.askAlone(asker, id, (why) => putOff.leaves(taken, why))
      // Nothing more can be asked.
      if (answer === null) return
      if (answer !== 'in-trouble') putOff.hasRead()
      else if (putOff.leave(id)) continue
      told.set(id, answer)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, parallel()) }, work))
  await asker.waitOut()
  return { told, problem: asker.problem() }
}
