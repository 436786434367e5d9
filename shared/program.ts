import type { Preferences } from './settings'

/** Folders of the program that a user may want to look into. */
export const FOLDERS = ['data', 'logs'] as const
export type Folder = (typeof FOLDERS)[number]

/**
 * What a provisioning file presets: for a studio that hands the program to many people. It can hold
 * no token.
 */
export interface Provisioning {
  /** The file's name, without its folder. */
  readonly file: string
  readonly endpoint: string | null
  /** Accounts that are offered to be opened. */
  readonly emails: readonly string[]
  /** Hold as long as the user has not chosen otherwise. */
  readonly preferences: Partial<Preferences>
}

/** What the program is, and how it was set up. */
export interface ProgramFacts {
  readonly version: string
  /** The program that runs this one, and the system: "Electron 45.4.1", "Linux x64". */
  readonly runtime: string
  readonly system: string
  readonly provisioning: Provisioning | null
}

/** What went wrong in the page, cut to these lengths. */
export const PAGE_ERROR_LIMITS = { message: 500, stack: 4_000 } as const
/** More than these in one session say nothing new. */
export const PAGE_ERRORS_PER_SESSION = 50
