import type { AssetType } from '@shared/asset'
import type { Copy } from '@shared/copies/copy'
import { manifestLine, readManifestLine, type Saved } from './manifest'

/** A name that tells an id: one with anything behind it may be a task's work, or another file. */
const TELLING = /^(\d{4}-\d\d-\d\d|undated)-(\d{1,40})\.([a-z0-9]{2,4})$/

const PICTURES = new Set(['png', 'jpg', 'webp', 'gif', 'avif'])
const MOVIES = new Set(['mp4', 'mov', 'webm'])

/** The id of the copy that has this name; null: it does not tell. */
export const idIn = (name: string): string | null => TELLING.exec(name)?.[2] ?? null

/** Those whose names tell an id. */
export function lostById<T extends Pick<Copy, 'name'>>(lost: readonly T[]): Map<string, T[]> {
  const byId = new Map<string, T[]>()
  for (const copy of lost) {
    const id = idIn(copy.name)
    if (id !== null) byId.set(id, [...(byId.get(id) ?? []), copy])
  }
  return byId
}

/** What a copy's name and file tell of it; null: too little for the manifest. */
export function asTold(copy: Copy, savedAt: number): Saved | null {
  const [, day, id, extension] = TELLING.exec(copy.name) ?? []
  if (day === undefined || id === undefined || extension === undefined) return null
  const at = Date.parse(day)
  const told: Saved = {
    ...copy,
    id,
    type: typeOf(extension),
    width: null,
    height: null,
    durationMs: null,
    createdAt: Number.isNaN(at) ? null : at,
    savedAt
  }
  return readManifestLine(manifestLine(told))
}

/** The name was given by what the bytes are. */
function typeOf(extension: string): AssetType {
  if (PICTURES.has(extension)) return 'image'
  return MOVIES.has(extension) ? 'video' : 'audio'
}
