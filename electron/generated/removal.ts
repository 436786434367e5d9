import { ok } from '@shared/problem'
import type { Removal } from '../deletion/removal'
import type { Works } from '../kling/works/works'

/**
 * One task a request. It counts as deleted once the service has named every work it was listed with
 * (R35): fewer, or none at all, and nobody knows. What it names beyond them changes nothing.
 */
export const tasksRemoval = (works: Pick<Works, 'remove'>, account: string): Removal => ({
  batchLimit: 1,
  remove: async ([task]) => {
    if (!task) throw new Error('a request names one task')
    const named = await works.remove(account, task.id)
    if (!named.ok) return named

    const listed = task.works ?? []
    const all = new Set(named.value)
    return ok(listed.length > 0 && listed.every((id) => all.has(id)) ? [task.id] : [])
  }
})
