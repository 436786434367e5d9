import { z } from 'zod'
import { type Connection, TOKEN_NAME_LIMIT, type TokenList } from '../account'
import { canBeToken, cleanToken, TOKEN_LIMIT } from '../reading/token-text'
import { event, request } from './define'
import { email, nothing } from './shapes'

/** What is around it is cleaned off; what cannot be sent in a header goes nowhere. */
const token = z
  .string()
  .max(2 * TOKEN_LIMIT)
  .transform(cleanToken)
  .refine(canBeToken)

const tokenId = z.string().regex(/^[0-9a-f-]{1,64}$/)
const tokenName = z.string().trim().max(TOKEN_NAME_LIMIT)

const newToken = z.strictObject({
  token,
  name: tokenName,
  email: email.nullable(),
  /** False: save it without asking the service. */
  check: z.boolean(),
  /** The token it replaces, because that one was reset at the service. */
  replaces: tokenId.nullable()
})

export const accountRequests = {
  'connection:get': request(nothing).answers<Connection>(),
  'connection:connect': request(newToken).answers<Connection>(),
  'connection:check': request(nothing).answers<Connection>(),
  /** Closes the account. Its token stays. */
  'connection:leave': request(nothing).answers<Connection>(),
  /** Closes the account and removes its token from this computer. */
  'connection:disconnect': request(nothing).answers<Connection>(),
  'connection:demo': request(nothing).answers<Connection>(),

  'account:open': request(z.strictObject({ email })).answers<Connection>(),

  'tokens:list': request(nothing).answers<TokenList>(),
  /** Opens another token's account. Changes nothing when that token cannot be read. */
  'tokens:use': request(z.strictObject({ id: tokenId })).answers<Connection>(),
  'tokens:rename': request(z.strictObject({ id: tokenId, name: tokenName })).answers<Connection>(),
  /** Removes the token from this computer. The service still knows it. */
  'tokens:remove': request(z.strictObject({ id: tokenId })).answers<Connection>(),
  /** For a keychain that will never show its tokens again: forgets that any were stored. */
  'tokens:forget': request(nothing).answers<Connection>()
}

export const accountEvents = {
  /** The keychain answered late: ask `connection:get` again. */
  'connection:changed': event<null>()
}
