import type { Connection } from '@shared/account'
import { useState } from 'react'
import { Trouble } from '../problems/trouble'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { common } from '../ui/words'
import { WhatIsStored, WhereTheTokenIs } from './first-start/first-start'
import { KeychainTrouble } from './tokens/keychain-trouble'
import { SavedTokens } from './tokens/saved-tokens'
import { TokenForm } from './tokens/token-form'
import { nameOf, tokensHere } from './tokens/token-name'
import { words } from './words'

export interface ConnectScreenProps {
  readonly connection: Connection & { kind: 'none' }
}

/**
 * Shown while no account is open: at the first start, with a choice of stored tokens, or when the
 * keychain does not give us a stored one.
 */
export function ConnectScreen({ connection }: ConnectScreenProps) {
  const { tokens, problem, replacing, openDemo, dismiss, busy } = useAccounts((state) => state)
  const [asksForToken, setAsksForToken] = useState(replacing !== null)
  const { trouble, endpoint } = connection
  const here = tokensHere(tokens)
  const replaced = here.find(({ id }) => id === replacing)
  // A token that is stored but cannot be read must not be asked for as if there were none.
  const hasOther = trouble !== null || here.length > 0
  const isChoosing = hasOther && !asksForToken
  const enter = (): void => setAsksForToken(true)
  const back = (): void => {
    dismiss()
    setAsksForToken(false)
  }

  const isFirst = !hasOther && !replaced
  const entering = (
    <div className="connect">
      {endpoint.custom && (
        <p className="endpoint">
          {words.customEndpoint} <code>{endpoint.url}</code>
        </p>
      )}
      {problem && <Trouble problem={problem} meaning={words.nothingSent} />}
      {isChoosing && trouble && <KeychainTrouble trouble={trouble} onEnter={enter} />}
      {isChoosing && !trouble && <SavedTokens tokens={here} onEnter={enter} />}
      {!isChoosing && (
        <>
          {trouble && <p role="note">{words.sessionBecause}</p>}
          {replaced && <p role="note">{words.replacing(nameOf(replaced))}</p>}
          <TokenForm
            withName={hasOther && !replaced}
            forSession={trouble !== null}
            onBack={hasOther ? back : undefined}
          />
        </>
      )}
      <div className="connect-demo">
        <span>{words.or}</span>
        <Button disabled={busy !== null} onClick={() => void openDemo()}>
          {busy === 'demo' ? common.opening : words.demo}
        </Button>
      </div>
    </div>
  )
  if (!isFirst) return entering

  return (
    <div className="first-start">
      <WhereTheTokenIs />
      {entering}
      <WhatIsStored />
    </div>
  )
}
