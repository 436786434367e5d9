import type {
  AgainEntry,
  AgainPlan,
  AgainProgress,
  AgainRun,
  PlannedFile
} from '@shared/copies/again'
import { z } from 'zod'
import { event, request } from '../define'
import { accountOnly, assetIds, email, nothing, offset } from '../shapes'

const planned = z.strictObject({ planId: z.uuid() })
const run = z.strictObject({ account: email, runId: z.uuid() })

export const againRequests = {
  /**
   * Freezes a plan of copies to upload again. `looked`: the user has looked for those whose earlier
   * upload has no known outcome, and wants them sent.
   */
  'again:plan': request(
    z.strictObject({ account: email, ids: assetIds.min(1), looked: z.boolean() })
  ).answers<AgainPlan>(),
  /** `RECORDS_PER_MESSAGE` files that go, or that are left out, from `offset` on. */
  'again:plan-page': request(
    planned.extend({ list: z.enum(['going', 'left-out']), offset })
  ).answers<readonly PlannedFile[]>(),
  'again:discard': request(planned).answers<null>(),
  'again:start': request(planned.extend({ account: email })).answers<AgainProgress>(),
  /** After the file that is on its way. */
  'again:stop': request(nothing).answers<null>(),
  /** The run under way, or the last one of this session. */
  'again:current': request(nothing).answers<AgainProgress | null>(),
  /** Every run of the account, the latest first. */
  'again:runs': request(accountOnly).answers<readonly AgainRun[]>(),
  'again:run-page': request(run.extend({ offset })).answers<readonly AgainEntry[]>(),
  /** Looks in a listing for what was uploaded and not seen yet. Sends nothing. */
  'again:look': request(run).answers<AgainRun>()
}

export const againEvents = {
  'again:progress': event<AgainProgress>()
}
