export const THEMES = ['system', 'light', 'dark'] as const
export const DENSITIES = ['small', 'medium', 'large'] as const
/**
 * Assets asked for in one page of a listing. The largest that an endpoint takes is not documented:
 * from the one chosen, downwards.
 */
export const PAGE_SIZES = [500, 100, 50, 20] as const

export type Theme = (typeof THEMES)[number]
/** How large the tiles are. */
export type Density = (typeof DENSITIES)[number]
export type PageSize = (typeof PAGE_SIZES)[number]

/** What the user chose. */
export interface Preferences {
  readonly theme: Theme
  readonly density: Density
  /** Whether a run that ends while the window is in the background says so. */
  readonly notify: boolean
  /** Deletion requests in flight at once, from 1 to `PARALLEL_LIMIT`. */
  readonly parallel: number
  /** What a listing asks for first; it asks for less when the service refuses. */
  readonly pageSize: PageSize
  /** Room for small pictures on disk, in MB (10^6 bytes). */
  readonly cacheLimitMb: number
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  density: 'medium',
  notify: true,
  parallel: 1,
  pageSize: 500,
  cacheLimitMb: 500
}

/** Where the window was, in the system's pixels. */
export interface Placement {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/**
 * What the program remembers between starts that is no secret. Stored by electron/settings/settings.ts.
 */
export interface Settings {
  /** The user's choices, over the provisioning file's, over the built-in ones. */
  readonly preferences: Preferences
  readonly placement: Placement | null
}
