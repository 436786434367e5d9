import { z } from 'zod'
import type { Connection } from './account'
import type { Asset } from './asset'
import type { EventName, RequestName } from './channels'
import type { Command } from './commands'
import {
  type BatchSettled,
  EXPORT_FORMATS,
  PARALLEL_LIMIT,
  type PastRun,
  type Plan,
  type PlannedAsset,
  type Report,
  type ReportEntry,
  type RunProgress
} from './deletion'
import type { Problem, Result } from './problem'
import { DENSITIES, type Preferences, THEMES } from './settings'

/** More ids than any library holds; a bound, so that no message is without one. */
const IDS_LIMIT = 1_000_000
const TOKEN_LIMIT = 1_000
const EMAIL_LIMIT = 320

const nothing = z.undefined()
const assetId = z.string().regex(/^\d{1,40}$/)
const email = z.string().trim().min(3).max(EMAIL_LIMIT).includes('@')
const handle = z.string().min(1).max(64)
/** Also the name of a file: nothing but what main itself made up. */
const runId = z.uuid()
const pastRun = z.strictObject({ account: email, runId })
const offset = z.int().min(0).max(IDS_LIMIT)
/** Sent in a header, so: printable ASCII without spaces. Its form is otherwise the service's business. */
const token = z
  .string()
  .trim()
  .min(1)
  .max(TOKEN_LIMIT)
  .regex(/^[\x21-\x7e]+$/)

/** The input of each request. Main decodes with these and hands on nothing that does not fit. */
export const inputs = {
  'connection:get': nothing,
  'connection:connect': z.strictObject({ token, email: email.nullable(), check: z.boolean() }),
  'connection:check': nothing,
  'connection:disconnect': nothing,
  'connection:demo': nothing,
  'account:open': z.strictObject({ email }),
  'settings:get': nothing,
  'settings:change': z.strictObject({
    theme: z.enum(THEMES),
    density: z.enum(DENSITIES),
    notify: z.boolean(),
    parallel: z.int().min(1).max(PARALLEL_LIMIT)
  }),
  'selection:load': z.strictObject({ account: email }),
  'selection:save': z.strictObject({ account: email, ids: z.array(assetId).max(IDS_LIMIT) }),
  'window:close': nothing,
  'library:list': z.strictObject({ account: email }),
  'library:cancel': nothing,
  'deletion:plan': z.strictObject({ account: email, ids: z.array(assetId).min(1).max(IDS_LIMIT) }),
  'deletion:plan-page': z.strictObject({ planId: handle, offset }),
  'deletion:discard': z.strictObject({ planId: handle }),
  'deletion:start': z.strictObject({ planId: handle }),
  'deletion:pause': z.strictObject({ runId }),
  'deletion:resume': z.strictObject({ runId }),
  'deletion:stop': z.strictObject({ runId }),
  'deletion:report-page': z.strictObject({ runId, offset }),
  'deletion:current': nothing,
  'deletion:runs': z.strictObject({ account: email }),
  'deletion:look-up': pastRun,
  'deletion:go-on': pastRun,
  'deletion:leave': pastRun,
  'deletion:plan-left': pastRun,
  'deletion:export': z.strictObject({ account: email, runId, format: z.enum(EXPORT_FORMATS) }),
  'deletion:clear-history': z.strictObject({ account: email })
} satisfies Record<RequestName, z.ZodType>

export type Inputs = { readonly [N in RequestName]: z.output<(typeof inputs)[N]> }

/** What each request answers. Expected failure is a value: a rejected promise is a bug. */
export interface Outputs {
  'connection:get': Result<Connection>
  'connection:connect': Result<Connection>
  'connection:check': Result<Connection>
  'connection:disconnect': Result<Connection>
  'connection:demo': Result<Connection>
  'account:open': Result<Connection>
  'settings:get': Result<Preferences>
  /** The preferences as they are now. What could not be stored fails, and still holds for this session. */
  'settings:change': Result<Preferences>
  /** The ids that were selected when this account was last open. */
  'selection:load': Result<readonly string[]>
  'selection:save': Result<null>
  /** The user's word on `window:closing`: stops the run after the request under way, then closes. */
  'window:close': Result<null>
  'library:list': Result<{ readonly listingId: string }>
  'library:cancel': Result<null>
  'deletion:plan': Result<Plan>
  'deletion:plan-page': Result<readonly PlannedAsset[]>
  'deletion:discard': Result<null>
  'deletion:start': Result<RunProgress>
  'deletion:pause': Result<null>
  'deletion:resume': Result<null>
  'deletion:stop': Result<null>
  'deletion:report-page': Result<readonly ReportEntry[]>
  /** The run that is under way: a window that was opened again shows it. */
  'deletion:current': Result<RunProgress | null>
  'deletion:runs': Result<readonly PastRun[]>
  'deletion:look-up': Result<PastRun>
  'deletion:go-on': Result<RunProgress>
  'deletion:leave': Result<null>
  'deletion:plan-left': Result<Plan>
  /** False: the user chose no place for the file. */
  'deletion:export': Result<boolean>
  'deletion:clear-history': Result<null>
}

/** What each event carries. */
export interface Events {
  'library:page': { readonly listingId: string; readonly assets: readonly Asset[] }
  'library:ended': ListingEnd
  'deletion:progress': BatchSettled
  'deletion:ended': Report
  'menu:command': { readonly command: Command }
  /** The window was asked to close while a deletion runs, and stays until `window:close`. */
  'window:closing': null
}

export interface ListingEnd {
  readonly listingId: string
  /** Null: the listing came to its proven end. Otherwise what is shown is a part. */
  readonly problem: Problem | null
  readonly assets: number
  /** Assets the service sent more than once; they are shown once. */
  readonly repeats: number
  /** Assets without a usable id: they cannot be shown or deleted. */
  readonly unusable: number
  readonly requests: number
}

/** The surface the preload script puts at `window.kling`. */
export interface Bridge {
  readonly request: <N extends RequestName>(name: N, input: Inputs[N]) => Promise<Outputs[N]>
  /** Returns its own undo. */
  readonly on: <N extends EventName>(name: N, listener: (event: Events[N]) => void) => () => void
}

/** Fails the build when a channel lacks its output or its event. */
type Total<Names extends string, Map extends Record<Names, unknown>> = Exclude<keyof Map, Names> extends never ? true : never
export type ContractIsTotal = [Total<RequestName, Outputs>, Total<EventName, Events>]
