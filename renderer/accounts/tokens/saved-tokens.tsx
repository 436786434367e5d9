import type { KnownToken } from '@shared/account'
import { useAccounts } from '../../stores'
import { Button } from '../../ui/button'
import { Avatar } from '../avatar'
import { words } from '../words'
import { coverOf, nameOf } from './token-name'

/** Asks which of the stored tokens to use. */
export function SavedTokens({
  tokens,
  onEnter
}: {
  tokens: readonly KnownToken[]
  onEnter: () => void
}) {
  const { use, busy } = useAccounts((state) => state)

  return (
    <section className="connect" aria-labelledby="saved-tokens">
      <h2 id="saved-tokens">{words.saved}</h2>
      <ul className="token-list">
        {tokens.map((token) => (
          <li key={token.id}>
            <button
              type="button"
              className="token-choice"
              disabled={busy !== null}
              onClick={() => void use(token.id)}
            >
              <Avatar of={nameOf(token)} />
              <span className="token-text">
                <b>
                  <bdi>{nameOf(token)}</bdi>
                </b>
                <small>{coverOf(token)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="connect-actions">
        <Button disabled={busy !== null} onClick={onEnter}>
          {words.addToken}
        </Button>
      </div>
    </section>
  )
}
