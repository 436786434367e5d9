import { z } from 'zod'
import { type Connection, TOKEN_NAME_LIMIT, type TokenList } from '../account'
import type { Result } from '../problem'
import { email, nothing } from './shapes'

const TOKEN_LIMIT = 1_000

/**
 * Sent in a header, so: printable ASCII without spaces. Its form is otherwise the service's
 * business.
 */
const token = z
  .string()
  .trim()
  .min(1)
  .max(TOKEN_LIMIT)
  .regex(/^[\x21-\x7e]+$/)

const tokenId = z.string().regex(/^[0-9a-f-]{1,64}$/)
const tokenName = z.string().trim().max(TOKEN_NAME_LIMIT)

export const connectionInputs = {
  'connection:get': nothing,
  'connection:connect': z.strictObject({
    token,
    name: tokenName,
    email: email.nullable(),
    check: z.boolean(),
    /** The token whose place it takes: it was reset at the service. */
    replaces: tokenId.nullable()
  }),
  'connection:check': nothing,
  'connection:leave': nothing,
  'connection:disconnect': nothing,
  'connection:demo': nothing,
  'account:open': z.strictObject({ email }),
  'tokens:list': nothing,
  'tokens:use': z.strictObject({ id: tokenId }),
  'tokens:rename': z.strictObject({ id: tokenId, name: tokenName }),
  'tokens:remove': z.strictObject({ id: tokenId }),
  'tokens:forget': nothing
}

export interface ConnectionOutputs {
  'connection:get': Result<Connection>
  'connection:connect': Result<Connection>
  'connection:check': Result<Connection>
  /** Closes the account and forgets nothing. */
  'connection:leave': Result<Connection>
  /** Closes the account and removes its token from this computer. */
  'connection:disconnect': Result<Connection>
  'connection:demo': Result<Connection>
  'account:open': Result<Connection>
  'tokens:list': Result<TokenList>
  /**
   * Opens another token's account. Fails, and leaves everything as it is, when the token cannot be
   * read.
   */
  'tokens:use': Result<Connection>
  'tokens:rename': Result<Connection>
  /** From this computer, not from the service. */
  'tokens:remove': Result<Connection>
  /** The way out when a keychain shows nothing for good: forgets that tokens were stored. */
  'tokens:forget': Result<Connection>
}
