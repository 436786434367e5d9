import { BATCH_LIMIT, type PlannedAsset } from '@shared/deletion'
import type { Result } from '@shared/problem'
import type { Uploads } from '../kling/uploads'

/** How the items of a library are deleted: all that differs between uploads and tasks. */
export interface Removal {
  /** Items in one request, at most. */
  readonly batchLimit: number
  /**
   * Has the service delete them, permanently. Answers the ids that count as deleted by what the
   * service has named; of an id that it leaves out nothing is known (R14).
   */
  readonly remove: (items: readonly PlannedAsset[]) => Promise<Result<readonly string[]>>
}

/** Ten at a time; the answer names their ids. */
export const uploadsRemoval = (uploads: Pick<Uploads, 'remove'>, account: string): Removal => ({
  batchLimit: BATCH_LIMIT,
  remove: (items) =>
    uploads.remove(
      account,
      items.map(({ id }) => id)
    )
})
