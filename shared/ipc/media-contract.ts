import { z } from 'zod'
import type { CacheUsage } from '../media'
import type { Result } from '../problem'
import { assetId, nothing } from './shapes'

/** More pictures than are ever under way at once. */
const FORGOTTEN_LIMIT = 10_000

export const mediaInputs = {
  'media:forget': z.strictObject({ ids: z.array(assetId).max(FORGOTTEN_LIMIT) }),
  'media:cache': nothing,
  'media:clear-cache': nothing,
  'media:copy-id': z.strictObject({ id: assetId })
}

export interface MediaOutputs {
  /** The page took its requests for these pictures back. */
  'media:forget': Result<null>
  'media:cache': Result<CacheUsage>
  'media:clear-cache': Result<CacheUsage>
  /** Into the clipboard: the page itself has no permission for it. */
  'media:copy-id': Result<null>
}
