import { z } from 'zod'
import type { Connection } from './account'
import type { Result } from './problem'
import { email, nothing } from './shapes'

const TOKEN_LIMIT = 1_000

/** Sent in a header, so: printable ASCII without spaces. Its form is otherwise the service's business. */
const token = z
  .string()
  .trim()
  .min(1)
  .max(TOKEN_LIMIT)
  .regex(/^[\x21-\x7e]+$/)

export const connectionInputs = {
  'connection:get': nothing,
  'connection:connect': z.strictObject({ token, email: email.nullable(), check: z.boolean() }),
  'connection:check': nothing,
  'connection:disconnect': nothing,
  'connection:demo': nothing,
  'account:open': z.strictObject({ email })
}

export interface ConnectionOutputs {
  'connection:get': Result<Connection>
  'connection:connect': Result<Connection>
  'connection:check': Result<Connection>
  'connection:disconnect': Result<Connection>
  'connection:demo': Result<Connection>
  'account:open': Result<Connection>
}
