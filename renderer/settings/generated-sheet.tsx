import { useRef } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/overlay/dialog'
import { common } from '../ui/words'
import { words } from './words'

/** Says where what Kling generated can be found. */
export function GeneratedSheet({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)

  return (
    <Dialog
      role="dialog"
      title={words.generatedTitle}
      focus={close}
      onCancel={onClose}
      actions={
        <Button ref={close} onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      <p className="dialog-text">{words.generated}</p>
    </Dialog>
  )
}
