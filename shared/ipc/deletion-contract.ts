import { z } from 'zod'
import {
  EXPORT_FORMATS,
  type PastRun,
  type Plan,
  type PlannedAsset,
  type ReportEntry,
  type RunProgress
} from '../deletion'
import type { Result } from '../problem'
import { assetIds, email, nothing, offset } from './shapes'

const handle = z.string().min(1).max(64)
/** Also the name of a file: nothing but what main itself made up. */
const runId = z.uuid()
const pastRun = z.strictObject({ account: email, runId })

export const deletionInputs = {
  'deletion:plan': z.strictObject({ account: email, ids: assetIds.min(1) }),
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
}

export interface DeletionOutputs {
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
