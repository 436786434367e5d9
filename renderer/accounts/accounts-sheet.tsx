import { useRef } from 'react'
import { useAccounts } from '../stores'
import { Button } from '../ui/button'
import { Dialog } from '../ui/overlay/dialog'
import { common } from '../ui/words'
import { TokensPanel } from './tokens/tokens-panel'
import { words } from './words'

/** Tokens and accounts, opened from the sidebar. It closes with the account behind it. */
export function AccountsSheet({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)
  const dismiss = useAccounts((state) => state.dismiss)
  const end = (): void => {
    dismiss()
    onClose()
  }

  return (
    <Dialog
      role="dialog"
      title={words.accounts}
      focus={close}
      onCancel={end}
      wide
      actions={
        <Button ref={close} onClick={end}>
          {common.close}
        </Button>
      }
    >
      <p className="dialog-text">{words.accountsHint}</p>
      <TokensPanel />
    </Dialog>
  )
}
