import type { KnownToken, TokenList } from '@shared/account'
import { words } from '../words'

/** What a token is called: the user's word for it, or else an account it covers. */
export const nameOf = ({ name, emails }: Pick<KnownToken, 'name' | 'emails'>): string =>
  name || emails[0] || words.unnamed

/** The accounts behind the name; empty when the name says it all. */
export function coverOf({ name, emails }: Pick<KnownToken, 'name' | 'emails'>): string {
  return emails.length === 0 ? words.noAccountsYet : emails.slice(name ? 0 : 1).join(', ')
}

/** Those of the service this start speaks to. */
export const tokensHere = (list: TokenList | null): readonly KnownToken[] =>
  list?.tokens.filter(({ origin }) => origin === list.origin) ?? []
