import { type KnownToken, TOKEN_NAME_LIMIT } from '@shared/account'
import { useState } from 'react'
import { useAccounts } from '../../stores'
import { Button } from '../../ui/button'
import { isComposing } from '../../ui/keyboard/pressed'
import { Question } from '../../ui/overlay/question'
import { common } from '../../ui/words'
import { Avatar } from '../avatar'
import { words } from '../words'
import { coverOf, nameOf } from './token-name'

interface Props {
  readonly token: KnownToken
  readonly isCurrent: boolean
  /** Whether it belongs to the service in use. */
  readonly isHere: boolean
  /** During a deletion the open account cannot be left. */
  readonly isHeld: boolean
}

/** One token: its name, its accounts, where it is stored, and its actions. */
export function TokenLine({ token, isCurrent, isHere, isHeld }: Props) {
  const { use, remove, busy } = useAccounts((state) => state)
  const [step, setStep] = useState<'shown' | 'renaming' | 'removing'>('shown')
  const name = nameOf(token)
  const isStill = busy !== null || isHeld
  const shown = () => setStep('shown')

  return (
    <li className="token" aria-label={name}>
      <Avatar of={name} />
      {step === 'renaming' ? (
        <Renaming token={token} onEnd={shown} />
      ) : (
        <>
          <div className="token-text">
            <b>
              <bdi>{name}</bdi> {isCurrent && <span className="token-mark">{words.inUse}</span>}
            </b>
            <small>{coverOf(token)}</small>
            <small>
              {common.sentences([
                words.keptIn[token.kept],
                !isHere && words.elsewhere(new URL(token.origin).host)
              ])}
            </small>
          </div>
          <div className="token-actions">
            {!isCurrent && isHere && (
              <Button disabled={isStill} onClick={() => void use(token.id)}>
                {busy === 'switching' ? common.opening : words.use}
              </Button>
            )}
            <Button look="quiet" disabled={busy !== null} onClick={() => setStep('renaming')}>
              {words.rename}
            </Button>
            <Button
              look="quiet"
              disabled={busy !== null || (isCurrent && isHeld)}
              onClick={() => setStep('removing')}
            >
              {words.remove}
            </Button>
          </div>
        </>
      )}
      {step === 'removing' && (
        <Question
          title={words.removeTitle(name)}
          lead={words.removeLead}
          act={words.removeToken}
          onAct={() => remove(token.id)}
          onClose={shown}
        />
      )}
    </li>
  )
}

function Renaming({ token, onEnd }: { token: KnownToken; onEnd: () => void }) {
  const { rename, busy } = useAccounts((state) => state)
  const [name, setName] = useState(token.name)

  return (
    <form
      className="token-renaming"
      onSubmit={(event) => {
        event.preventDefault()
        void rename(token.id, name.trim()).then((isDone) => (isDone ? onEnd() : undefined))
      }}
    >
      <input
        type="text"
        aria-label={words.nameLabel}
        value={name}
        maxLength={TOKEN_NAME_LIMIT}
        placeholder={nameOf({ ...token, name: '' })}
        // The user has just asked for it.
        ref={(field) => field?.focus()}
        onChange={(event) => setName(event.target.value)}
        // Ends the renaming only: the dialog around it stays open. An input method's Escape is its
        // own.
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
          event.preventDefault()
          event.stopPropagation()
          onEnd()
        }}
      />
      <Button look="primary" type="submit" disabled={busy !== null}>
        {words.saveName}
      </Button>
      <Button look="quiet" onClick={onEnd}>
        {common.cancel}
      </Button>
    </form>
  )
}
