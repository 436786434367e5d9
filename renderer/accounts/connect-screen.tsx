import type { Connection } from '@shared/account'
import { useState } from 'react'
import { Trouble } from '../problems/trouble'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { KeychainTrouble } from './tokens/keychain-trouble'
import { SavedTokens } from './tokens/saved-tokens'
import { TokenForm } from './tokens/token-form'
import { nameOf, tokensHere } from './tokens/token-name'
import { replacingText, words } from './words'

/**
 * Nothing is open: the first start, a keychain that keeps a stored token from us, or a choice of
 * tokens.
 */
export function ConnectScreen({ connection }: { connection: Connection & { kind: 'none' } }) {
  const { tokens, problem, replacing, openDemo, dismiss, busy } = useAccounts((state) => state)
  const [asksForToken, setAsksForToken] = useState(replacing !== null)
  const { trouble, endpoint } = connection
  const here = tokensHere(tokens)
  const replaced = here.find(({ id }) => id === replacing)
  // A stored token that cannot be read is never asked for anew as if there were none.
  const hasOther = trouble !== null || here.length > 0
  const back = (): void => {
    dismiss()
    setAsksForToken(false)
  }
  return (
    <div className="connect">
      {endpoint.custom && (
        <p className="endpoint">
          {words.customEndpoint} <code>{endpoint.url}</code>
        </p>
      )}
      {problem && <Trouble problem={problem} meaning={words.nothingSent} />}
      {hasOther && !asksForToken ? (
        trouble ? (
          <KeychainTrouble trouble={trouble} onEnter={() => setAsksForToken(true)} />
        ) : (
          <SavedTokens tokens={here} onEnter={() => setAsksForToken(true)} />
        )
      ) : (
        <>
          {trouble && <p role="note">{words.sessionBecause}</p>}
          {replaced && <p role="note">{replacingText(nameOf(replaced))}</p>}
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
          {busy === 'demo' ? words.demoBusy : words.demo}
        </Button>
      </div>
    </div>
  )
}
