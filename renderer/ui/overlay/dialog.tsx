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
  /** The ids of what is read out with the title; the whole text unless given. */
  readonly describedBy?: string
  /** What must be read or filled in before a button is pressed: in view like the buttons. */
  readonly foot?: ReactNode
  /** The buttons, which stay in view like the title while the rest scrolls. */
  readonly actions: ReactNode
  readonly children: ReactNode
}

/** A modal dialog with a heading. */
export function Dialog({
  role,
  title,
  focus,
  onCancel,
  wide = false,
  describedBy,
  foot,
  actions,
  children
}: Props) {
  const dialog = useModal(focus)
  const titleId = useId()
  const bodyId = useId()
  const description = describedBy ?? (role === 'alertdialog' ? bodyId : undefined)

  return (
    <dialog
      ref={dialog}
      role={role}
      aria-labelledby={titleId}
      aria-describedby={description}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={titleId}>{title}</h2>
      <div id={bodyId} className={foot ? 'dialog-body dialog-footed' : 'dialog-body'}>
        {foot ? <div className="dialog-scroll">{children}</div> : children}
        {foot && <div className="dialog-foot">{foot}</div>}
      </div>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  )
}
