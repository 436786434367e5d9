import { z } from 'zod'
import type { CacheUsage } from '../media'
import { request } from './define'
import { assetId, library, nothing } from './shapes'

/** More pictures than are ever requested at once. */
const FORGOTTEN_LIMIT = 10_000
/** Names are one line; a prompt of Kling's may be long. */
const NAME_LIMIT = 10_000
const assetName = z.string().min(1).max(NAME_LIMIT)

const forgotten = z.strictObject({ library, ids: z.array(assetId).max(FORGOTTEN_LIMIT) })

export const mediaRequests = {
  /** The page no longer wants these pictures: ids of uploads, or of works. */
  'media:forget': request(forgotten).answers<null>(),
  'media:cache': request(nothing).answers<CacheUsage>(),
  'media:clear-cache': request(nothing).answers<CacheUsage>(),
  /** Into the clipboard, for which the page itself has no permission. */
  'media:copy-id': request(z.strictObject({ id: assetId })).answers<null>(),
  'media:copy-name': request(z.strictObject({ name: assetName })).answers<null>()
}
