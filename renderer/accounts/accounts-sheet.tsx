import { useRef } from 'react'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TokensPanel } from './tokens/tokens-panel'
import { words } from './words'

/** Tokens and accounts, from the side bar. It closes with the account it was opened over. */
export function AccountsSheet({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)
  const dismiss = useAccounts((state) => state.dismiss)
  const end = (): void => {
    dismiss()
    onClose()
  }
  return (
    <Dialog role="dialog" title={words.accounts} focus={close} onCancel={end} wide>
      <p className="dialog-text">{words.accountsHint}</p>
      <TokensPanel />
      <div className="dialog-actions">
        <Button ref={close} onClick={end}>
          {words.close}
        </Button>
      </div>
    </Dialog>
  )
}
