import { useRef, useState } from 'react'
import { Button } from '../button'
import { DangerButton } from '../danger/danger-button'
import { common } from '../words'
import { Dialog } from './dialog'

export interface QuestionProps {
  readonly title: string
  /** What the action means. */
  readonly lead: string
  /** The label of the action's button. */
  readonly act: string
  /** `danger` for what cannot be undone. */
  readonly look?: 'danger' | 'primary'
  readonly onAct: () => Promise<unknown>
  readonly onClose: () => void
}

/** Asks once before an action. Cancel is the safe answer and has the focus. */
export function QuestionDialog({
  title,
  lead,
  act,
  look = 'primary',
  onAct,
  onClose
}: QuestionProps) {
  const cancel = useRef<HTMLButtonElement>(null)
  const [isActing, setActing] = useState(false)

  return (
    <Dialog
      role="alertdialog"
      title={title}
      focus={cancel}
      onCancel={() => (isActing ? undefined : onClose())}
      actions={
        <>
          <Button ref={cancel} disabled={isActing} onClick={onClose}>
            {common.cancel}
          </Button>
          <DangerButton
            look={look}
            disabled={isActing}
            onConfirm={() => {
              setActing(true)
              void onAct().then(onClose)
            }}
          >
            {act}
          </DangerButton>
        </>
      }
    >
      <p className="dialog-text">{lead}</p>
    </Dialog>
  )
}
