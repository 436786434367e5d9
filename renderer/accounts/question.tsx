import { useRef, useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/overlay/dialog'
import { common } from '../ui/words'

interface Props {
  readonly title: string
  /** What the action means. */
  readonly lead: string
  /** The label of the action's button. */
  readonly act: string
  readonly onAct: () => Promise<unknown>
  readonly onClose: () => void
}

/** Asks once before an action. Cancel is the safe answer and has the focus. */
export function Question({ title, lead, act, onAct, onClose }: Props) {
  const cancel = useRef<HTMLButtonElement>(null)
  const [isActing, setActing] = useState(false)

  return (
    <Dialog role="alertdialog" title={title} focus={cancel} onCancel={onClose}>
      <p className="dialog-text">{lead}</p>
      <div className="dialog-actions">
        <Button ref={cancel} disabled={isActing} onClick={onClose}>
          {common.cancel}
        </Button>
        <Button
          look="primary"
          disabled={isActing}
          onClick={() => {
            setActing(true)
            void onAct().then(onClose)
          }}
        >
          {act}
        </Button>
      </div>
    </Dialog>
  )
}
