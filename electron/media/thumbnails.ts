import { join } from 'node:path'
import type { Result } from '@shared/problem'
import { fail } from '@shared/problem'
import { readWithLimit, writeAtomic } from '../files/files'
import { sniff } from './sniff'

/** A small picture of 320 pixels takes some 10 KB. */
export const THUMBNAIL_LIMIT_BYTES = 256 * 1024

/** Small pictures on disk, by asset id: signed addresses change, ids do not. */
export interface Thumbnails {
  readonly read: (id: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** Says that the page was handed this asset's original, and may now bring its small picture. */
  readonly expect: (id: string) => void
  readonly write: (id: string, bytes: Uint8Array) => Promise<Result<null>>
}

/** `folder` belongs to one endpoint and account, since ids of different ones may be alike. */
export function createThumbnails(folder: string): Thumbnails {
  const expected = new Set<string>()
  const pathOf = (id: string): string => join(folder, id.slice(-2), `${id}.webp`)
  return {
    read: async (id) => {
      const file = await readWithLimit(pathOf(id), THUMBNAIL_LIMIT_BYTES)
      return file.ok && file.value && sniff(file.value) === 'image/webp' ? file.value : null
    },
    expect: (id) => void expected.add(id),
    write: async (id, bytes) => {
      if (!expected.delete(id)) return fail({ kind: 'invalid-input', why: 'no picture of this asset was asked for' })
      if (bytes.byteLength > THUMBNAIL_LIMIT_BYTES || sniff(bytes) !== 'image/webp') return fail({ kind: 'invalid-input', why: 'not a small WebP' })
      return writeAtomic(pathOf(id), bytes)
    }
  }
}
