import { useRef, useState } from 'react'
import { AccountsSheet } from '../accounts/accounts-sheet'
import { words as settingsWords } from '../settings/words'
import { useDeletion, useFrame } from '../stores'
import { Button } from '../ui/button'
import { DangerButton } from '../ui/danger/danger-button'
import { Dialog } from '../ui/overlay/dialog'
import { common } from '../ui/words'
import { ShortcutsSheet } from './shortcuts-sheet'
import { words } from './words'

/** The dialogs that belong to no screen. */
export function Sheets() {
  const { sheet, open } = useFrame((state) => state)
  const close = () => open(null)

  switch (sheet) {
    case null:
      return null
    case 'accounts':
      return <AccountsSheet onClose={close} />
    case 'shortcuts':
      return <ShortcutsSheet onClose={close} />
    case 'generated':
      return <GeneratedSheet onClose={close} />
    case 'closing':
      return <ClosingSheet onClose={close} />
  }
}

function GeneratedSheet({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)

  return (
    <Dialog
      role="dialog"
      title={settingsWords.generatedTitle}
      focus={close}
      onCancel={onClose}
      actions={
        <Button ref={close} onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      <p className="dialog-text">{settingsWords.generated}</p>
    </Dialog>
  )
}

/**
 * Asks before the window closes during a deletion. Staying is the safe answer and has the focus.
 * The deletion may end meanwhile, and then nothing is stopped any more.
 */
function ClosingSheet({ onClose }: { onClose: () => void }) {
  const closeWindow = useFrame((state) => state.closeWindow)
  const hasEnded = useDeletion(({ step }) => step.kind === 'reported')
  const [stopping, setStopping] = useState(false)
  const stay = useRef<HTMLButtonElement>(null)
  const text = hasEnded ? words.closing.ended : words.closing.running

  return (
    <Dialog
      role="alertdialog"
      title={text.title}
      focus={stay}
      onCancel={onClose}
      actions={
        <>
          <Button ref={stay} disabled={stopping} onClick={onClose}>
            {text.stay}
          </Button>
          <DangerButton
            look="primary"
            disabled={stopping}
            onConfirm={() => {
              setStopping(true)
              void closeWindow()
            }}
          >
            {stopping ? text.closing : text.close}
          </DangerButton>
        </>
      }
    >
      <p className="dialog-text">{text.lead}</p>
    </Dialog>
  )
}
