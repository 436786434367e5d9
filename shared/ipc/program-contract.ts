import { z } from 'zod'
import type { Result } from '../problem'
import { FOLDERS, PAGE_ERROR_LIMITS, type ProgramFacts } from '../program'
import { nothing } from './shapes'

export const programInputs = {
  'program:facts': nothing,
  'program:open-folder': z.strictObject({ folder: z.enum(FOLDERS) }),
  'program:copy-diagnostics': nothing,
  'program:remove-everything': nothing,
  'log:page-error': z.strictObject({
    message: z.string().max(PAGE_ERROR_LIMITS.message),
    stack: z.string().max(PAGE_ERROR_LIMITS.stack)
  })
}

export interface ProgramOutputs {
  'program:facts': Result<ProgramFacts>
  'program:open-folder': Result<null>
  /** Versions, settings without names, and the last lines of the log, in the clipboard. */
  'program:copy-diagnostics': Result<null>
  /** Not while a deletion runs. When the keychain fails, nothing was removed. */
  'program:remove-everything': Result<null>
  'log:page-error': Result<null>
}
