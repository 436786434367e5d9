import { useRef, useState } from 'react'
import { useFrame } from '../../stores'
import { Button } from '../../ui/button'
import { DangerButton } from '../../ui/danger/danger-button'
import { Dialog } from '../../ui/overlay/dialog'
import { words } from './words'

/**
 * Asks before the window closes while something is under way. Staying is the safe answer and has
 * the focus. It may end meanwhile, and then nothing is stopped any more.
 */
export function ClosingSheet({ onClose }: { onClose: () => void }) {
  const { closeWindow, work, hasEnded } = useFrame((state) => state)
  const [stopping, setStopping] = useState(false)
  const stay = useRef<HTMLButtonElement>(null)
  const text = hasEnded ? words[work].ended : words[work].running

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
