import { z } from 'zod'
import type { Preflight } from '../preflight'
import type { Result } from '../problem'
import { email } from './shapes'

export const preflightInputs = { 'preflight:check': z.strictObject({ account: email }) }

export interface PreflightOutputs {
  /** Empty: nothing is known to stand in the way. */
  'preflight:check': Result<readonly Preflight[]>
}
