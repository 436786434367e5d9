import { BATCH_LIMIT } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import type { z } from 'zod'
import { decode, shaped } from './answer'
import type { Request } from './http'
import { parseJson } from './json'
import { salvageEntries } from './page-json'
import { deletionAnswer, toUpload, type Upload, uploadsPage } from './wire'

export interface PageQuery {
  readonly email: string
  /** From 1. */
  readonly pageNum: number
  readonly pageSize: number
  readonly sort: 'asc' | 'desc'
  /** Only names with this in them; the API takes letters, digits, `.`, `_` and `-`. */
  readonly fileName?: string
  readonly signal?: AbortSignal
}

export interface UploadsPage {
  readonly uploads: readonly Upload[]
  /** Entries that cannot be read, or have no usable id. */
  readonly unusable: number
  /** Entries the service sent, usable or not. */
  readonly entries: number
  /** All of them, in the order of the page; null for one that is not usable. */
  readonly inOrder: readonly (Upload | null)[]
  /** When the service answered, by its own clock, epoch milliseconds; null if it did not say. */
  readonly servedAt?: number | null
}

export interface Uploads {
  readonly page: (query: PageQuery) => Promise<Result<UploadsPage>>
  /**
   * Deletes at most `BATCH_LIMIT` assets permanently. Returns the ids the service names, whatever
   * they are. What was cancelled may have been deleted all the same.
   */
  readonly remove: (
    email: string,
    ids: readonly string[],
    signal?: AbortSignal
  ) => Promise<Result<readonly string[]>>
}

/** The entries of a page; null is one that cannot be read. */
function entriesIn(text: string): Result<readonly unknown[]> {
  // A 204 has no body.
  const json = text === '' ? ok(null) : parseJson(text)
  if (!json.ok) return salvageEntries(text)
  if (isNothing(json.value)) return ok([])

  const page = shaped(json.value, uploadsPage)
  return page.ok ? ok(page.value.uploadAssetsList ?? []) : page
}

/** What a service may say beyond its last page. */
const isNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)

/**
 * The ids that an answer names as deleted. None, if it counts fewer deletions than it names ids:
 * such an answer contradicts itself.
 */
function namedIn({ deleted, ids }: z.infer<typeof deletionAnswer>): readonly string[] {
  const named = new Set((ids ?? []).filter((id) => id !== null))
  return typeof deleted === 'number' && deleted < named.size ? [] : [...named]
}

export function createUploads(request: Request): Uploads {
  // The documented path ends with a slash.
  const path = ['assets', 'uploaded', '']

  return {
    page: async ({ email, pageNum, pageSize, sort, fileName, signal }) => {
      const query = {
        email,
        pageNum: String(pageNum),
        pageSize: String(pageSize),
        sort,
        ...(fileName !== undefined && { fileName })
      }
      let servedAt: number | null = null
      const onServed = (at: number | null): void => {
        servedAt = at
      }
      const answer = await request({ method: 'GET', path, query, signal, onServed })
      if (!answer.ok) return answer

      const read = entriesIn(answer.value)
      if (!read.ok) return read

      const inOrder = read.value.map(toUpload)
      const uploads = inOrder.filter((upload) => upload !== null)
      const unusable = inOrder.length - uploads.length
      return ok({ uploads, unusable, entries: inOrder.length, inOrder, servedAt })
    },
    remove: async (email, ids, signal) => {
      if (ids.length === 0 || ids.length > BATCH_LIMIT)
        throw new Error(`a batch has 1 to ${BATCH_LIMIT} ids, not ${ids.length}`)

      const query = { email, id: ids.join(',') }
      const answer = await request({ method: 'DELETE', path, query, signal })
      if (!answer.ok) return answer

      const read = decode(answer.value, deletionAnswer)
      return read.ok ? ok(namedIn(read.value)) : read
    }
  }
}
