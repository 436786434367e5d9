import type { AssetType } from '@shared/asset'
import type { Decoding } from '@shared/copies/decoding'
import { type MediaType, MOVIE_ATOMS, sniff, UNKNOWN_MEDIA } from '../../media/sniff'

/** How many first bytes tell a file's kind. */
export const KIND_BYTES = 64

export const EXTENSIONS = [
  'png',
  'jpg',
  'webp',
  'gif',
  'avif',
  'mp4',
  'mov',
  'm4a',
  'webm',
  'mp3',
  'wav',
  'ogg',
  'aac',
  'flac'
] as const
export type Extension = (typeof EXTENSIONS)[number]

/** What a file is by its first bytes; its name, its address and the server's claim do not count. */
export interface FileKind {
  readonly as: Decoding['as']
  readonly extension: Extension
}

const EXTENSION_OF: Readonly<Record<Exclude<MediaType, typeof UNKNOWN_MEDIA>, Extension>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/aac': 'aac'
}

/** Null: no picture, video or sound that this program knows. */
export function kindOf(start: Uint8Array): FileKind | null {
  if (textAt(start, 0) === 'fLaC') return { as: 'sound', extension: 'flac' }
  if (MOVIE_ATOMS.some((atom) => textAt(start, 4) === atom))
    return { as: 'video', extension: 'mov' }
  if (textAt(start, 4) === 'ftyp') {
    const brand = textAt(start, 8)
    if (brand === 'qt  ') return { as: 'video', extension: 'mov' }
    if (brand === 'M4A ' || brand === 'M4B ') return { as: 'sound', extension: 'm4a' }
  }

  const type = sniff(start)
  // Of what nobody knows, nobody can tell whether its end is there.
  if (type === null || type === UNKNOWN_MEDIA) return null
  return { as: AS[type.slice(0, 5)] ?? 'sound', extension: EXTENSION_OF[type] }
}

const AS: Readonly<Record<string, Decoding['as']>> = { image: 'picture', video: 'video' }

/** Whether an asset of this type can be such a file. A sound may come in a video's wrapping. */
export function fits({ as, extension }: FileKind, type: AssetType): boolean {
  switch (type) {
    case 'image':
      return as === 'picture'
    case 'video':
      return as === 'video'
    case 'audio':
      return as === 'sound' || ['mp4', 'mov', 'webm'].includes(extension)
    case 'other':
      return true
  }
}

const textAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4))
