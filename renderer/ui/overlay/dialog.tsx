import { type ReactNode, type RefObject, useId } from 'react'
import { useModal } from './use-modal'

interface Props {
  readonly role: 'dialog' | 'alertdialog'
  readonly title: string
  /** Takes the focus when the dialog opens. */
  readonly focus: RefObject<HTMLElement | null>
  /** On Escape, or the system's own way to close a dialog. */
  readonly onCancel: () => void
  /** Room for a list in columns. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A modal dialog with a heading. */
export function Dialog({ role, title, focus, onCancel, wide = false, children }: Props) {
  const dialog = useModal(focus)
  const titleId = useId()

  return (
    <dialog
      ref={dialog}
      role={role}
      aria-labelledby={titleId}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  )
}
