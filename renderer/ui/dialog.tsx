import { type ReactNode, type RefObject, useId } from 'react'
import { useModal } from './use-modal'

interface Props {
  readonly role: 'dialog' | 'alertdialog'
  readonly title: string
  /** Gets the focus when the dialog opens. */
  readonly focus: RefObject<HTMLElement | null>
  /** Escape, or the system's way to close a dialog. */
  readonly onCancel: () => void
  /** For a list in columns. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A modal dialog: the page behind it is out of reach, and gets the focus back where it was. */
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
