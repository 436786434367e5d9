import type { Cleared, Copy, Unproved } from '@shared/copies/copy'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { Clearance } from '../../../electron/deletion/clearance/clearance'

export const copyOf = (id: string): Copy => ({
  name: `2026-11-26-${id}.png`,
  bytes: 7,
  sha256: id.padStart(64, '0')
})

/** What a lane says of these, on a disk that can be flushed. */
export async function clearedBy(
  lane: Pick<Clearance, 'clear'>,
  ids: readonly string[]
): Promise<Cleared> {
  const cleared = await lane.clear(ids)
  if (!cleared.ok) throw new Error(cleared.problem.kind)
  return cleared.value
}

/** A lane whose copies a test settles, and spoils. */
export interface TestLane extends Clearance {
  /** These have a copy now, or a reason why not. */
  readonly settle: (ids: readonly string[], why?: Unproved) => void
  /** What the next read-back finds. */
  readonly spoil: (id: string, why: Unproved) => void
  readonly failDisk: (why: Problem) => void
  /** What each batch meets from now on, until the folder can be flushed again (null). */
  readonly failFlush: (why: Problem | null) => void
  /** What was asked of it, in order. */
  readonly calls: readonly string[]
}

export function createTestLane(settledFromStart: readonly string[] = []): TestLane {
  const outcomes = new Map<string, Result<Copy, Unproved>>()
  const spoiled = new Map<string, Unproved>()
  const calls: string[] = []
  let disk: Problem | null = null
  let flushing: Problem | null = null
  let listener = (): void => undefined
  const settle: TestLane['settle'] = (ids, why) => {
    for (const id of ids) outcomes.set(id, why ? fail(why) : ok(copyOf(id)))
    listener()
  }
  settle(settledFromStart)

  return {
    settle,
    spoil: (id, why) => void spoiled.set(id, why),
    failDisk: (why) => {
      disk = why
      listener()
    },
    failFlush: (why) => {
      flushing = why
    },
    calls,
    isSettled: (ids) => ids.every((id) => outcomes.has(id)),
    clear: async (ids) => {
      calls.push(`clear ${ids.join(' ')}`)
      if (flushing) return fail(flushing)
      return ok(
        new Map(
          ids.map((id) => {
            const why = spoiled.get(id)
            return [id, why ? fail(why) : (outcomes.get(id) ?? fail({ kind: 'missing' as const }))]
          })
        )
      )
    },
    progress: () => ({
      total: 0,
      fetched: 0,
      there: 0,
      unproved: 0,
      bytes: 0,
      ofBytes: null,
      leftMs: null
    }),
    takeNews: () => [],
    onChange: (next) => {
      listener = next
    },
    hold: () => void calls.push('hold'),
    goOn: () => {
      calls.push('go on')
      disk = null
    },
    diskTrouble: () => disk,
    close: async () => {
      calls.push('close')
      return ok(null)
    }
  }
}
