import type { Problem } from '@shared/problem'
import { useState } from 'react'
import { problemWords } from '../../problems/words'
import { useAccounts } from '../../stores'
import { Button } from '../../ui/button'
import { ClockIcon, LockIcon, WarningIcon } from '../../ui/icons'
import { Question } from '../../ui/overlay/question'
import { common } from '../../ui/words'
import { keychainTitle, words } from '../words'
import { nameOf, tokensHere } from './token-name'

/**
 * Shown when the keychain does not give us a stored token: what happened, the one thing to do, and
 * the ways around it.
 */
export function KeychainTrouble({ trouble, onEnter }: { trouble: Problem; onEnter: () => void }) {
  const { check, forget, tokens, busy } = useAccounts((state) => state)
  const [asksToForget, setAsksToForget] = useState(false)
  const { what, remedy } = problemWords(trouble)
  const stored = tokensHere(tokens).filter(({ kept }) => kept === 'keychain')

  return (
    <section className="keychain-trouble">
      <div role="alert">
        <span className="empty-icon">{iconOf(trouble)}</span>
        <h2>{keychainTitle(trouble)}</h2>
        <p>{what}</p>
        <p>{remedy}</p>
      </div>
      {stored.length > 0 && (
        <p className="keychain-names">
          {words.storedHere} <b>{common.list(stored.map(nameOf))}</b>
        </p>
      )}
      <div className="connect-actions">
        <Button look="primary" disabled={busy !== null} onClick={() => void check()}>
          {busy === 'checking' ? words.asking : common.tryAgain}
        </Button>
      </div>
      <div className="keychain-ways">
        <Button look="quiet" disabled={busy !== null} onClick={onEnter}>
          {words.forThisSession}
        </Button>
        <Button look="quiet" disabled={busy !== null} onClick={() => setAsksToForget(true)}>
          {words.forgetStored}
        </Button>
      </div>
      {asksToForget && (
        <Question
          title={words.forgetTitle}
          lead={words.forgetLead}
          act={words.forget}
          onAct={forget}
          onClose={() => setAsksToForget(false)}
        />
      )}
    </section>
  )
}

function iconOf(trouble: Problem) {
  switch (trouble.kind) {
    case 'keychain-silent':
      return <ClockIcon />
    case 'keychain-unreadable':
    case 'keychain-denied':
      return <LockIcon />
    default:
      return <WarningIcon />
  }
}
