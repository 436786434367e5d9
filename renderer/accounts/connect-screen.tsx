import type { Connection } from '@shared/account'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { Trouble } from '../ui/trouble'
import { OfferedAccounts } from './offered-accounts'
import { Welcome } from './welcome'
import { words } from './words'

/** First start: asks for the token. Everything on it can be entered offline. */
export function ConnectScreen({ connection }: { connection: Connection & { kind: 'none' } }) {
  const { connect, save, openDemo, check, busy, problem } = useAccounts((state) => state)
  const [token, setToken] = useState('')
  const [email, setEmail] = useState('')
  const [complaint, setComplaint] = useState<{ field: 'token' | 'email'; text: string } | null>(null)

  const submit = (act: typeof connect) => (event?: FormEvent) => {
    event?.preventDefault()
    const wrong = complaintAbout(token.trim(), email.trim())
    setComplaint(wrong)
    if (!wrong) void act(token.trim(), email.trim() || null)
  }
  const complaintOf = (field: 'token' | 'email') => (complaint?.field === field ? complaint.text : null)

  return (
    <Welcome>
      <form className="connect" onSubmit={submit(connect)} noValidate>
        {connection.endpoint.custom && (
          <p className="endpoint">
            {words.customEndpoint} <code>{connection.endpoint.url}</code>
          </p>
        )}
        {connection.trouble && !problem && (
          <Trouble problem={connection.trouble}>
            <Button onClick={() => void check()}>{words.tryAgain}</Button>
          </Trouble>
        )}
        {problem && <Trouble problem={problem} meaning={words.nothingSent} />}
        <Field label={words.tokenLabel} hint={words.tokenHint} complaint={complaintOf('token')}>
          {(props) => (
            <input
              {...props}
              type="password"
              value={token}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setToken(event.target.value)}
            />
          )}
        </Field>
        <Field label={words.emailLabel} hint={words.emailHint} complaint={complaintOf('email')}>
          {(props) => <input {...props} type="email" value={email} autoComplete="off" onChange={(event) => setEmail(event.target.value)} />}
        </Field>
        <OfferedAccounts onChoose={setEmail} />
        <div className="connect-actions">
          <Button look="primary" type="submit" disabled={busy !== null}>
            {busy === 'connecting' ? words.connecting : words.connect}
          </Button>
          <Button look="quiet" disabled={busy !== null} onClick={() => submit(save)()}>
            {busy === 'saving' ? words.saving : words.save}
          </Button>
        </div>
        <div className="connect-demo">
          <span>{words.or}</span>
          <Button disabled={busy !== null} onClick={() => void openDemo()}>
            {busy === 'demo' ? words.demoBusy : words.demo}
          </Button>
        </div>
      </form>
    </Welcome>
  )
}

interface FieldProps {
  readonly label: string
  readonly hint: string
  readonly complaint: string | null
  readonly children: (input: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode
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

/** What main would refuse, said before it is sent. */
function complaintAbout(token: string, email: string): { field: 'token' | 'email'; text: string } | null {
  if (token === '') return { field: 'token', text: words.tokenEmpty }
  if (!/^[\x21-\x7e]{1,1000}$/.test(token)) return { field: 'token', text: words.tokenForm }
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email)) return { field: 'email', text: words.emailForm }
  return null
}
