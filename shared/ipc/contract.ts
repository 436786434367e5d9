import type { z } from 'zod'
import type { Asset } from '../asset'
import type { Command } from '../commands'
import type { BatchSettled, Report } from '../deletion'
import type { Problem } from '../problem'
import type { EventName, RequestName } from './channels'
import { type ConnectionOutputs, connectionInputs } from './connection-contract'
import { type DeletionOutputs, deletionInputs } from './deletion-contract'
import { type KeepingOutputs, keepingInputs } from './keeping-contract'
import { type LibraryOutputs, type ListingEnd, libraryInputs } from './library-contract'
import { type LinkOutputs, linkInputs } from './link-contract'
import { type MediaOutputs, mediaInputs } from './media-contract'
import { type NoticeOutputs, noticeInputs } from './notices-contract'
import { type PreflightOutputs, preflightInputs } from './preflight-contract'
import { type ProgramOutputs, programInputs } from './program-contract'
import { type SettingsOutputs, settingsInputs } from './settings-contract'

// Each channel's schema and output, total over channels.ts. Its parts stand by capability in
// *-contract.ts.

/** The input of each request. Main decodes with these and hands on nothing that does not fit. */
export const inputs = {
  ...connectionInputs,
  ...settingsInputs,
  ...libraryInputs,
  ...keepingInputs,
  ...preflightInputs,
  ...deletionInputs,
  ...noticeInputs,
  ...programInputs,
  ...linkInputs,
  ...mediaInputs
} satisfies Record<RequestName, z.ZodType>

export type Inputs = { readonly [N in RequestName]: z.output<(typeof inputs)[N]> }

/** What each request answers. Expected failure is a value: a rejected promise is a bug. */
export interface Outputs
  extends ConnectionOutputs,
    SettingsOutputs,
    LibraryOutputs,
    KeepingOutputs,
    PreflightOutputs,
    DeletionOutputs,
    NoticeOutputs,
    LinkOutputs,
    MediaOutputs,
    ProgramOutputs {}

/** What each event carries. */
export interface Events {
  /** The keychain answered late: `connection:get` tells what came of it. */
  'connection:changed': null
  'library:page': { readonly listingId: string; readonly assets: readonly Asset[] }
  'library:ended': ListingEnd
  'deletion:progress': BatchSettled
  'deletion:ended': Report
  'menu:command': { readonly command: Command }
  /** The window was asked to close while a deletion runs, and stays until `window:close`. */
  'window:closing': null
  /** All that `notices:get` answers. */
  'notices:changed': readonly Problem[]
}

/** The surface the preload script puts at `window.kling`. */
export interface Bridge {
  readonly request: <N extends RequestName>(name: N, input: Inputs[N]) => Promise<Outputs[N]>
  /** Returns its own undo. */
  readonly on: <N extends EventName>(name: N, listener: (event: Events[N]) => void) => () => void
}

/** Fails the build when a channel lacks its output or its event. */
type Total<Names extends string, Map extends Record<Names, unknown>> =
  Exclude<keyof Map, Names> extends never ? true : never
export type ContractIsTotal = [Total<RequestName, Outputs>, Total<EventName, Events>]
