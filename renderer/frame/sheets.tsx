import { useRef, useState } from 'react'
import { accountsSheet, palette, shortcutsSheet } from '../later'
import { Described } from '../libraries/described'
import { useFrame } from '../stores'
import { Button } from '../ui/button'
import { DangerButton } from '../ui/danger/danger-button'
import { Later } from '../ui/loading/later'
import { OnceLoaded } from '../ui/loading/once-loaded'
import { Dialog } from '../ui/overlay/dialog'
import { words } from './words'

const SHEETS = { accounts: accountsSheet, shortcuts: shortcutsSheet, palette }

/** The dialogs that belong to no screen. */
export function Sheets() {
  const { sheet, open } = useFrame((state) => state)
  const close = () => open(null)

  if (sheet === null) return null
  if (sheet === 'closing') return <ClosingSheet onClose={close} />
  return (
    <OnceLoaded onCancel={close}>
      <Described>
        <Later what={SHEETS[sheet]} props={{ onClose: close }} />
      </Described>
    </OnceLoaded>
  )
}

/**
 * Asks before the window closes during a deletion. Staying is the safe answer and has the focus.
 * The deletion may end meanwhile, and then nothing is stopped any more.
 */
function ClosingSheet({ onClose }: { onClose: () => void }) {
  const { closeWindow, hasEnded } = useFrame((state) => state)
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
