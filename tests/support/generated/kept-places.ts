import type { Problem } from '@shared/problem'
import { deletedAnswer, isOf, only } from './wire-lists'
import { wireWorld } from './wire-world'

const BUSY: Problem = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }

export const idsFrom = (count: number, first = 1000): string[] =>
  Array.from({ length: count }, (_, at) => String(first + at))

/**
 * `wireWorld` with pages of 20, and with a service that keeps the places of what is gone, or says
 * of each alone that it was deleted. Once everything is sent, only the cursor shows `kept`.
 */
export async function keptPlaces(kept: string | null, saysDeleted = false) {
  const world = await wireWorld()
  const gone = new Set<string>()
  /** Named as deleted in an answer: places, all the same. */
  const removed = new Map<string, ReturnType<typeof world.task>>()
  let isDeleted = false
  let atAlone: (id: string) => Problem | null = () => null
  const isKept = (id: string): boolean => isDeleted && id === kept

  world.onAnswer(({ method, path }, answer) => {
    const [, id = ''] = path
    const task = removed.get(id)
    if (method === 'DELETE' && task) world.putBack(task)
    if (method === 'DELETE') return answer
    if (isOf('tasks', path)) return only(answer, (each) => !gone.has(each), 20)
    if (isOf('assets', path)) return only(answer, (each) => !gone.has(each) && !isKept(each))
    if (gone.has(id) && saysDeleted) return deletedAnswer(id)
    return gone.has(id) || isKept(id) ? null : answer
  })
  world.onGet(({ path, query }) => {
    const [kind, id] = path
    if (kind === 'tasks' && id) return isDeleted ? atAlone(id) : null
    if (!isOf('tasks', path)) return null
    return Number(query['pageSize']) > 20 ? { kind: 'rejected', said: null } : null
  })

  return {
    world,
    gone,
    /** Whether everything is sent. */
    hide: (isSent = true): void => {
      isDeleted = isSent
    },
    /** Once everything is sent: what a task that is asked about alone is answered with. */
    onAlone: (by: typeof atAlone): void => {
      atAlone = by
    },
    /** The works of a task were made so much before it. */
    makeWorksEarlier: (id: string, ms: number): void => {
      for (const work of world.task(id).works)
        Object.assign(work, { createTime: world.task(id).at - ms })
    },
    /** So many from 1000 on are made soon after each other. */
    makeDense: (count: number, apartMs: number): void => {
      const from = world.task('1000').at
      for (const [index, id] of idsFrom(count).entries()) {
        const at = from + index * apartMs
        for (const work of world.task(id).works) Object.assign(work, { createTime: at })
        Object.assign(world.task(id), { at })
      }
    },
    list: async () => {
      const end = await world.list()
      await world.pass(5 * 60_000)
      return end
    },
    /** All but `kept` are deleted; unless they are named in the answer, it is a 503. */
    deleteAll: async (targets: readonly string[], isNamed = false) => {
      const plan = await world.plan(targets)
      if (!plan.ok) throw new Error('no plan')
      let sent = 0
      world.onDelete(() => {
        sent += 1
        isDeleted = sent === targets.length
        const id = world.deletes.at(-1) ?? ''
        if (id !== kept) gone.add(id)
        if (isNamed) removed.set(id, world.task(id))
        return isNamed ? null : BUSY
      })
      const report = await world.run(plan.value.planId)
      const outcomeOf = async (id: string) => (await world.outcomeOf(report?.runId ?? '', id))?.kind
      return { report, outcomeOf }
    }
  }
}
