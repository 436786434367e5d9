import { useRef } from 'react'
import { Trouble } from '../problems/trouble'
import { useProgram } from '../stores'
import { Button } from '../ui/button'
import { DangerButton } from '../ui/danger/danger-button'
import { Dialog } from '../ui/overlay/dialog'
import { common } from '../ui/words'
import type { Removal } from './program-store'
import { words } from './words'

/** Asks once, and says exactly what goes and what stays. Cancel has the focus. */
export function RemovalDialog({ removal: { isRemoving, problem } }: { removal: Removal }) {
  const { cancelRemoval, removeEverything } = useProgram((state) => state)
  const cancel = useRef<HTMLButtonElement>(null)

  return (
    <Dialog
      role="alertdialog"
      title={words.removeTitle}
      focus={cancel}
      onCancel={() => (isRemoving ? undefined : cancelRemoval())}
      actions={
        <>
          <Button ref={cancel} disabled={isRemoving} onClick={cancelRemoval}>
            {problem ? common.close : common.cancel}
          </Button>
          <DangerButton disabled={isRemoving} onConfirm={() => void removeEverything()}>
            {isRemoving ? words.removing : words.removeEverything}
          </DangerButton>
        </>
      }
    >
      <p className="dialog-text">{words.removeLead}</p>
      <ul className="removal-list">
        {words.removeList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="dialog-text">{words.removeStays}</p>
      {problem && (
        <Trouble
          problem={problem}
          meaning={problem.kind === 'file-failed' ? words.removedInPart : words.removedNothing}
        />
      )}
    </Dialog>
  )
}
