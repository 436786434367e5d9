import { useProgram } from '../stores'
import { Button } from '../ui/button'
import { words } from './words'

/** The accounts a provisioning file offers, to choose with one click. */
export function OfferedAccounts({ onChoose }: { onChoose: (email: string) => void }) {
  const emails = useProgram(({ facts }) => facts?.provisioning?.emails)
  if (!emails?.length) return null

  return (
    <fieldset className="offered">
      <legend>{words.offered}</legend>
      {emails.map((email) => (
        <Button key={email} onClick={() => onChoose(email)}>
          {email}
        </Button>
      ))}
    </fieldset>
  )
}
