import { z } from 'zod'
import { FOLDERS, PAGE_ERROR_LIMITS, type ProgramFacts } from '../program'
import { request } from './define'
import { nothing } from './shapes'

const pageError = z.strictObject({
  message: z.string().max(PAGE_ERROR_LIMITS.message),
  stack: z.string().max(PAGE_ERROR_LIMITS.stack)
})

export const programRequests = {
  'program:facts': request(nothing).answers<ProgramFacts>(),
  'program:open-folder': request(z.strictObject({ folder: z.enum(FOLDERS) })).answers<null>(),
  /** A newer version, such as "1.2.3"; null if there is none, it is not known or not wanted. */
  'program:newer-version': request(nothing).answers<string | null>(),
  /** Copies versions, settings without names, and the last lines of the log. */
  'program:copy-diagnostics': request(nothing).answers<null>(),
  /** Refused while a deletion runs. When the keychain fails, nothing has been removed. */
  'program:remove-everything': request(nothing).answers<null>(),

  'log:page-error': request(pageError).answers<null>()
}
