import { z } from 'zod'
import {
  type BatchSettled,
  EXPORT_FORMATS,
  type PastRun,
  type Plan,
  type PlannedAsset,
  type Planning,
  type Report,
  type ReportEntry,
  type RunProgress
} from '../deletion'
import { event, request } from './define'
import { assetIds, library, libraryOf, nothing, offset } from './shapes'

const planId = z.string().min(1).max(64)
/** Names the journal's file, so it must have the form main gave it. */
const runId = z.uuid()

/** Those that the question was told to include, whatever holds them (R33). */
const singly = assetIds.optional()
const selection = libraryOf.extend({ ids: assetIds.min(1), singly })
const plan = z.strictObject({ planId })
const run = z.strictObject({ runId })
const pastRun = libraryOf.extend({ runId })
const exportedRun = pastRun.extend({ format: z.enum(EXPORT_FORMATS) })

export const deletionRequests = {
  /**
   * Of tasks this first looks up which are favourites, one request each: `deletion:planning` tells
   * how far it is.
   */
  'deletion:plan': request(selection).answers<Plan>(),
  /** Ends a plan of this library that is still being made: it then fails as `plan-gone`. */
  'deletion:cancel-plan': request(libraryOf).answers<null>(),
  'deletion:plan-page': request(plan.extend({ offset })).answers<readonly PlannedAsset[]>(),
  'deletion:discard': request(plan).answers<null>(),

  /**
   * `copiesFirst`: a batch leaves only once each of its files is proved on the disk (R27). Without
   * it: as the account's switch was left (`copies:set-first`).
   */
  'deletion:start': request(
    plan.extend({ library, copiesFirst: z.boolean().optional() })
  ).answers<RunProgress>(),
  'deletion:pause': request(run).answers<null>(),
  'deletion:resume': request(run).answers<null>(),
  'deletion:stop': request(run).answers<null>(),
  'deletion:report-page': request(run.extend({ library, offset })).answers<
    readonly ReportEntry[]
  >(),
  /** The run in progress: a window that was opened again shows it. */
  'deletion:current': request(nothing).answers<RunProgress | null>(),

  'deletion:runs': request(libraryOf).answers<readonly PastRun[]>(),
  'deletion:look-up': request(pastRun).answers<PastRun>(),
  'deletion:go-on': request(pastRun).answers<RunProgress>(),
  'deletion:leave': request(pastRun).answers<null>(),
  'deletion:plan-left': request(pastRun.extend({ singly })).answers<Plan>(),
  /** False: the user cancelled the file dialog. */
  'deletion:export': request(exportedRun).answers<boolean>(),
  'deletion:clear-history': request(libraryOf).answers<null>()
}

export const deletionEvents = {
  'deletion:planning': event<Planning>(),
  'deletion:progress': event<BatchSettled>(),
  'deletion:ended': event<Report>()
}
