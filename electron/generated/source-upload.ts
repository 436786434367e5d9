import { setImmediate } from 'node:timers/promises'
import type { Upload } from '../kling/wire'
import type { WorkInput } from '../kling/works/task'
import { tracesOf } from '../works/history'
import { createTracer } from '../works/use'

/** Finds the upload that an input of a task is, by the object it names; null: none is known. */
export type FindSource = (input: WorkInput) => Promise<string | null>

/** Uploads compared before others get their turn: some milliseconds. */
const AT_ONCE = 100

export function createFindSource(uploads: () => Iterable<Upload>): FindSource {
  const tracesOfUpload = createTracer()

  return async ({ addresses }) => {
    const { keys, names } = tracesOf(addresses)
    if (keys.length === 0) return null
    let at = 0
    let named: string | null = null
    for (const upload of uploads()) {
      at += 1
      if (at % AT_ONCE === 0) await setImmediate()
      const { media, name, id } = tracesOfUpload(upload)
      if (media.keys.some((key) => keys.includes(key))) return id
      if (name !== null && names.includes(name)) named ??= id
    }
    return named
  }
}
