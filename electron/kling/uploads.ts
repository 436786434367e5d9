import { BATCH_LIMIT } from '@shared/deletion'
import { ok, type Result } from '@shared/problem'
import { decode } from './answer'
import type { Request } from './http'
import { deletionAnswer, toUpload, type Upload, uploadsPage } from './wire'

export interface PageQuery {
  readonly email: string
  /** From 1. */
  readonly pageNum: number
  readonly pageSize: number
  readonly sort: 'asc' | 'desc'
  readonly signal?: AbortSignal
}

export interface UploadsPage {
  readonly uploads: readonly Upload[]
  /** All entries the service sent, in their order. Null: without a usable id. */
  readonly entries: readonly (Upload | null)[]
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

export function createUploads(request: Request): Uploads {
  // The documented path ends with a slash.
  const path = ['assets', 'uploaded', '']

  return {
    page: async ({ email, pageNum, pageSize, sort, signal }) => {
      const query = { email, pageNum: String(pageNum), pageSize: String(pageSize), sort }
      const answer = await request({ method: 'GET', path, query, signal })
      if (!answer.ok) return answer

      const page = decode(answer.value, uploadsPage)
      if (!page.ok) return page

      const entries = page.value.uploadAssetsList.map(toUpload)
      return ok({ uploads: entries.filter((upload) => upload !== null), entries })
    },
    remove: async (email, ids, signal) => {
      if (ids.length === 0 || ids.length > BATCH_LIMIT)
        throw new Error(`a batch has 1 to ${BATCH_LIMIT} ids, not ${ids.length}`)

      const query = { email, id: ids.join(',') }
      const answer = await request({ method: 'DELETE', path, query, signal })
      if (!answer.ok) return answer

      const read = decode(answer.value, deletionAnswer)
      return read.ok ? ok((read.value.ids ?? []).filter((id) => id !== null)) : read
    }
  }
}
