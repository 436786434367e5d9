import type { KnownToken, TokenList } from '@shared/account'
import { common } from '../../ui/words'
import { words } from '../words'

/** A token's name: the user's own, or else the first account it covers. */
export const nameOf = ({ name, emails }: Pick<KnownToken, 'name' | 'emails'>): string =>
  name || emails[0] || words.unnamed

/** The accounts a token covers, without one that already serves as its name. */
export function coverOf({ name, emails }: Pick<KnownToken, 'name' | 'emails'>): string {
  return emails.length === 0 ? words.noAccountsYet : common.list(emails.slice(name ? 0 : 1))
}

/** The tokens of the service in use. */
export const tokensHere = (list: TokenList | null): readonly KnownToken[] =>
  list?.tokens.filter(({ origin }) => origin === list.origin) ?? []
