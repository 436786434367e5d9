import type { Order } from './filters'
import type { LanguageChoice } from './language/language'

export const THEMES = ['system', 'light', 'dark'] as const
export const DENSITIES = ['small', 'medium', 'large'] as const

/** Whether to look for a newer version: not before the user has been asked. */
export const NEW_VERSIONS = ['ask', 'tell', 'never'] as const

/**
 * Assets requested per page of a listing. The API does not document its limit, so a listing starts
 * with the chosen size and falls back to smaller ones.
 */
export const PAGE_SIZES = [500, 100, 50, 20] as const

export type Theme = (typeof THEMES)[number]
/** Size of the tiles. */
export type Density = (typeof DENSITIES)[number]
export type PageSize = (typeof PAGE_SIZES)[number]

/** What the user can choose in the settings. */
export interface Preferences {
  readonly language: LanguageChoice
  readonly theme: Theme
  readonly density: Density
  /** Show a notification when a run ends while the window is in the background. */
  readonly notify: boolean
  /** Deletion requests in flight at once, from 1 to `PARALLEL_LIMIT`. */
  readonly parallel: number
  readonly pageSize: PageSize
  /** Limit of the thumbnail cache, in MB (10^6 bytes). */
  readonly cacheLimitMb: number
  /** The order of the library when it was last shown; none: newest first. */
  readonly order?: Order | undefined
  readonly newVersions: (typeof NEW_VERSIONS)[number]
  /** Whether to read by itself what the uploads are used in. */
  readonly readUses: boolean
  /** Whether keys without Ctrl or Cmd, such as K and ?, give commands (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** Whether a clip plays, without sound, while the mouse rests on it. */
  readonly playOnHover: boolean
  /** What was last chosen in the palette, latest first, by the ids of commands and filters. */
  readonly recent?: readonly string[] | undefined
}

/** Lines of the palette that are remembered. None of them names an account or a saved filter. */
export const RECENT_LIMIT = 8
export const RECENT_ID = /^(command|filter|screen):[a-z0-9-]{1,40}$/

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'system',
  theme: 'system',
  density: 'medium',
  notify: true,
  parallel: 1,
  pageSize: 500,
  cacheLimitMb: 500,
  newVersions: 'ask',
  readUses: true,
  singleKeys: true,
  playOnHover: true
}

/** Position and size of the window, in the system's pixels. */
export interface Placement {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/**
 * What the program remembers between starts, except secrets. Stored by
 * electron/settings/settings.ts.
 */
export interface Settings {
  /** The user's choices; otherwise the provisioning file's, then the built-in ones. */
  readonly preferences: Preferences
  readonly placement: Placement | null
}
