import { z } from 'zod'
import type { CacheUsage } from '../media'
import { request } from './define'
import { assetId, library, nothing } from './shapes'

/** More pictures than are ever requested at once. */
const FORGOTTEN_LIMIT = 10_000
const forgotten = z.strictObject({ library, ids: z.array(assetId).max(FORGOTTEN_LIMIT) })

export const mediaRequests = {
  /** The page no longer wants these pictures: ids of uploads, or of works. */
  'media:forget': request(forgotten).answers<null>(),
  'media:cache': request(nothing).answers<CacheUsage>(),
  'media:clear-cache': request(nothing).answers<CacheUsage>(),
  /** Into the clipboard, for which the page itself has no permission. */
  'media:copy-id': request(z.strictObject({ id: assetId })).answers<null>()
}
