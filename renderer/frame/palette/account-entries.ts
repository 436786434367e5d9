import { nameOf, tokensHere } from '../../accounts/tokens/token-name'
import { useAccounts, useAnyRun } from '../../stores'
import type { Entry } from './entry'
import { words } from './words'

/** The accounts of the token in use, and the other tokens. Neither is in use during a deletion. */
export function useAccountEntries(): readonly Entry[] {
  const { connection, tokens, busy, open, use } = useAccounts((state) => state)
  const isAnyRun = useAnyRun()
  const held = isAnyRun || busy !== null ? words.heldByRun : null
  const here = connection?.kind === 'ready' ? connection : null

  const accounts = (here?.accounts ?? []).map(
    ({ email }): Entry => ({
      id: `account:${email}`,
      group: 'accounts',
      name: email,
      detail: '',
      keys: [],
      whyNot: email === here?.open ? words.openNow : held,
      act: () => void open(email)
    })
  )
  const others = tokensHere(tokens)
    .filter(({ id }) => id !== tokens?.current)
    .map(
      (token): Entry => ({
        id: `token:${token.id}`,
        group: 'accounts',
        name: nameOf(token),
        detail: words.token,
        keys: [],
        whyNot: held,
        act: () => void use(token.id)
      })
    )

  return [...accounts, ...others]
}
