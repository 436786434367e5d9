import { z } from 'zod'
import { PARALLEL_LIMIT } from '../deletion'
import { CACHE_LIMIT_RANGE_MB } from '../media'
import type { Result } from '../problem'
import { DENSITIES, PAGE_SIZES, type Preferences, THEMES } from '../settings'
import { nothing } from './shapes'

export const settingsInputs = {
  'settings:get': nothing,
  'settings:change': z.strictObject({
    theme: z.enum(THEMES),
    density: z.enum(DENSITIES),
    notify: z.boolean(),
    parallel: z.int().min(1).max(PARALLEL_LIMIT),
    pageSize: z.literal(PAGE_SIZES),
    cacheLimitMb: z.int().min(CACHE_LIMIT_RANGE_MB.min).max(CACHE_LIMIT_RANGE_MB.max)
  }),
  'window:close': nothing
}

export interface SettingsOutputs {
  'settings:get': Result<Preferences>
  /**
   * The preferences as they are now. What could not be stored fails, and still holds for this
   * session.
   */
  'settings:change': Result<Preferences>
  /**
   * The user's word on `window:closing`: stops the run after the request under way, then closes.
   */
  'window:close': Result<null>
}
