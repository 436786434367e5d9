import { TOKEN_NAME_LIMIT } from '@shared/account'
import { canBeToken, cleanToken } from '@shared/reading/token-text'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useAccounts } from '../../stores'
import { Button } from '../../ui/button'
import { OfferedAccounts } from '../offered-accounts'
import { words } from '../words'

interface Props {
  /** Asks for a name instead of an account; the first token needs no name. */
  readonly withName?: boolean
  /** The keychain cannot store it. */
  readonly forSession?: boolean
  readonly onBack?: (() => void) | undefined
}

/** Asks for a token. It can be filled in and saved offline. */
export function TokenForm({ withName = false, forSession = false, onBack }: Props) {
  const { connect, save, busy, replacing } = useAccounts((state) => state)
  const [entered, setEntered] = useState({ token: '', name: '', email: '' })
  const [complaint, setComplaint] = useState<{ field: 'token' | 'email'; text: string } | null>(
    null
  )

  const submit = (act: typeof connect) => (event?: FormEvent) => {
    event?.preventDefault()
    const [name, email] = [entered.name.trim(), entered.email.trim()]
    const token = cleanToken(entered.token)
    const wrong = complaintAbout(token, email)
    setComplaint(wrong)

    if (!wrong) void act({ token, name, email: email || null, replaces: replacing })
  }

  const fieldOf = (field: keyof typeof entered) => ({
    value: entered[field],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) =>
      setEntered({ ...entered, [field]: event.target.value })
  })

  const complaintOf = (field: 'token' | 'email') =>
    complaint?.field === field ? complaint.text : null

  return (
    <form className="connect" onSubmit={submit(connect)} noValidate>
      <Field
        label={words.tokenLabel}
        hint={forSession ? words.tokenHintSession : words.tokenHint}
        complaint={complaintOf('token')}
      >
        {(props) => <input {...props} {...fieldOf('token')} type="password" spellCheck={false} />}
      </Field>
      {withName ? (
        <Field label={words.nameLabel} hint={words.nameHint} complaint={null}>
          {(props) => (
            <input {...props} {...fieldOf('name')} type="text" maxLength={TOKEN_NAME_LIMIT} />
          )}
        </Field>
      ) : (
        <Field label={words.emailLabel} hint={words.emailHint} complaint={complaintOf('email')}>
          {(props) => <input {...props} {...fieldOf('email')} type="email" />}
        </Field>
      )}
      {!withName && <OfferedAccounts onChoose={(email) => setEntered({ ...entered, email })} />}
      <div className="connect-actions">
        <Button look="primary" type="submit" disabled={busy !== null}>
          {busy === 'connecting' ? words.connecting : words.connect}
        </Button>
        <Button look="quiet" disabled={busy !== null} onClick={() => submit(save)()}>
          {busy === 'saving' ? words.saving : words.save}
        </Button>
        {onBack && (
          <Button look="quiet" disabled={busy !== null} onClick={onBack}>
            {words.back}
          </Button>
        )}
      </div>
    </form>
  )
}

interface FieldProps {
  readonly label: string
  readonly hint: string
  readonly complaint: string | null
  readonly children: (input: {
    id: string
    'aria-describedby': string
    'aria-invalid': boolean
  }) => ReactNode
}

function Field({ label, hint, complaint, children }: FieldProps) {
  const id = useId()
  const hintId = useId()

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': hintId, 'aria-invalid': complaint !== null })}
      <small id={hintId} className={complaint ? 'complaint' : undefined}>
        {complaint ?? hint}
      </small>
    </div>
  )
}

/** Finds what main would refuse, before it is sent. */
function complaintAbout(
  token: string,
  email: string
): { field: 'token' | 'email'; text: string } | null {
  if (token === '') return { field: 'token', text: words.tokenEmpty }
  if (!canBeToken(token)) return { field: 'token', text: words.tokenForm }
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email))
    return { field: 'email', text: words.emailForm }
  return null
}
