import type { GenerationUse, UseDetails, UseMark } from '@shared/works/use'
import type { Upload } from '../kling/wire'
import { nameTrace, tracesOf } from './history'
import type { UseOfAsset } from './plan-uses'
import type { ReferenceTie, TaskTie, UploadTraces, Use } from './ties'

// Uploads on their way to the ties, and ties on their way to the page.

/** A running task holds what it was given, not what its inputs were once made from. */
export function useOfAsset(use: Use | null): UseOfAsset {
  const of = (ties: readonly TaskTie[] = []) => ties.map(({ task }) => task.id)
  const held = (ties: readonly ReferenceTie[] = []) => ties.map(({ reference }) => reference.id)
  return {
    generations: of(use?.made),
    elements: held(use?.elements),
    avatars: held(use?.avatars),
    running: of(use?.running),
    isHeld:
      use !== null && (use.elements.length > 0 || use.running.some(({ steps }) => steps === 0)),
    isKnown: use !== null && use.verdict !== 'not-known'
  }
}

/** Hashing takes some microseconds, so it is done once; a new listing brings new objects. */
export function createTracer(): (upload: Upload) => UploadTraces {
  const known = new WeakMap<Upload, UploadTraces>()
  return (upload) => {
    const traces = known.get(upload) ?? tracesOfUpload(upload)
    known.set(upload, traces)
    return traces
  }
}

function tracesOfUpload({ asset, media }: Upload): UploadTraces {
  const { id, createdAt, name } = asset
  return {
    id,
    createdAt,
    // Its own name counts, not those that its addresses end with.
    media: tracesOf([media.original, media.picture], false),
    name: name === '' ? null : nameTrace(name)
  }
}

export function markOf(id: string, use: Use): UseMark {
  const tasks = [...use.made, ...use.running]
  return {
    id,
    generations: use.made.length,
    works: tasks.reduce((sum, { task }) => sum + task.works.length, 0),
    elements: use.elements.length,
    avatars: use.avatars.length,
    running: use.running.length
  }
}

export function detailsOf(use: Use): UseDetails {
  const tasks = [
    ...use.made.map((tie) => generationOf(tie, false)),
    ...use.running.map((tie) => generationOf(tie, true))
  ]
  return {
    verdict: use.verdict,
    generations: tasks.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)),
    elements: use.elements.map(referenceOf),
    avatars: use.avatars.map(referenceOf),
    ...(use.hiddenBy && { hiddenBy: { taskId: use.hiddenBy.id, createdAt: use.hiddenBy.from } })
  }
}

const generationOf = ({ task, strength, steps }: TaskTie, isRunning: boolean): GenerationUse => ({
  taskId: task.id,
  createdAt: task.from,
  type: task.type,
  prompt: task.prompt,
  works: task.works.length,
  isRunning,
  strength,
  steps
})

const referenceOf = ({ reference, strength }: ReferenceTie) => ({
  id: reference.id,
  name: reference.name,
  strength
})
