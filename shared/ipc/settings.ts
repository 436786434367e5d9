import { z } from 'zod'
import { PARALLEL_LIMIT } from '../deletion'
import { LANGUAGE_CHOICES } from '../language/language'
import { CACHE_LIMIT_RANGE_MB } from '../media'
import { DENSITIES, NEW_VERSIONS, PAGE_SIZES, type Preferences, THEMES } from '../settings'
import { request } from './define'
import { nothing, order, recent } from './shapes'

const preferences = z.strictObject({
  language: z.enum(LANGUAGE_CHOICES),
  theme: z.enum(THEMES),
  density: z.enum(DENSITIES),
  notify: z.boolean(),
  parallel: z.int().min(1).max(PARALLEL_LIMIT),
  pageSize: z.literal(PAGE_SIZES),
  cacheLimitMb: z.int().min(CACHE_LIMIT_RANGE_MB.min).max(CACHE_LIMIT_RANGE_MB.max),
  order: order.optional(),
  newVersions: z.enum(NEW_VERSIONS),
  readUses: z.boolean(),
  singleKeys: z.boolean(),
  playOnHover: z.boolean(),
  recent: recent.optional()
})

export const settingsRequests = {
  'settings:get': request(nothing).answers<Preferences>(),
  /** The new preferences. A change that could not be stored fails, but holds for this session. */
  'settings:change': request(preferences).answers<Preferences>(),
  /** Tags of the languages that the system is set to, the first one first. */
  'settings:languages': request(nothing).answers<readonly string[]>()
}
