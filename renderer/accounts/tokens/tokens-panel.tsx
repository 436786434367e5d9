import { useState } from 'react'
import { Trouble } from '../../problems/trouble'
import { useAccounts, useDeletion } from '../../stores'
import { Button } from '../../ui/button'
import { words } from '../words'
import { TokenForm } from './token-form'
import { TokenLine } from './token-line'

/** Every token on this computer, and a form to add one. */
export function TokensPanel() {
  const { tokens, problem, busy, dismiss } = useAccounts((state) => state)
  const isHeld = useDeletion(({ step }) => step.kind === 'running')
  const [isAdding, setAdding] = useState(false)
  const list = tokens?.tokens ?? []
  const endAdding = (): void => {
    dismiss()
    setAdding(false)
  }

  return (
    <div className="tokens">
      {tokens?.trouble && (
        <Trouble
          problem={tokens.trouble}
          meaning={tokens.trouble.kind === 'file-broken' ? words.listTrouble : words.listNotStored}
        />
      )}
      {problem && <Trouble problem={problem} meaning={words.nothingSent} />}
      {isHeld && <p role="note">{words.held}</p>}
      {list.length === 0 && <p>{words.noTokens}</p>}
      <ul className="token-list">
        {list.map((token) => (
          <TokenLine
            key={token.id}
            token={token}
            isCurrent={token.id === tokens?.current}
            isHere={token.origin === tokens?.origin}
            isHeld={isHeld}
          />
        ))}
      </ul>
      {isAdding ? (
        <div className="token-adding">
          <h3>{words.addToken}</h3>
          <TokenForm withName onBack={endAdding} />
        </div>
      ) : (
        <div>
          <Button disabled={busy !== null || isHeld} onClick={() => setAdding(true)}>
            {words.addToken}
          </Button>
        </div>
      )}
    </div>
  )
}
