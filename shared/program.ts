import type { Preferences } from './settings'

/** Folders the user can open from the settings. */
export const FOLDERS = ['data', 'logs'] as const
export type Folder = (typeof FOLDERS)[number]

/**
 * Where a provisioning file was found: where `--config` says, in the system's place for managed
 * settings, or beside the installed program.
 */
export type ProvisioningPlace = 'named' | 'system' | 'beside'

/**
 * What a provisioning file presets, for a studio that installs the program for many people. It
 * cannot hold a token.
 */
export interface Provisioning {
  /** The name of the file, without its folder. */
  readonly file: string
  readonly place: ProvisioningPlace
  /** Other places with such a file, which is not used. */
  readonly passedOver: readonly ProvisioningPlace[]
  readonly endpoint: string | null
  /** Accounts offered at the first start. */
  readonly emails: readonly string[]
  /** Defaults, until the user chooses otherwise. */
  readonly preferences: Partial<Preferences>
}

/** What the program is and how it was set up. */
export interface ProgramFacts {
  readonly version: string
  /** "Electron 45.4.1"; `system`: "Linux x64". */
  readonly runtime: string
  readonly system: string
  readonly provisioning: Provisioning | null
}

/** Characters of an error in the page that are logged. */
export const PAGE_ERROR_LIMITS = { message: 500, stack: 4_000 } as const
/** Errors of the page that are logged in one session. More would say nothing new. */
export const PAGE_ERRORS_PER_SESSION = 50
