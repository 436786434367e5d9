import type { KnownToken, TokenList } from '@shared/account'
import { words } from './words'

/** What a token is called: the user's word for it, or else an account it covers. */
export const nameOf = ({ name, emails }: Pick<KnownToken, 'name' | 'emails'>): string => name || emails[0] || words.unnamed

/** Those of the service this start speaks to. */
export const tokensHere = (list: TokenList | null): readonly KnownToken[] => list?.tokens.filter(({ origin }) => origin === list.origin) ?? []
