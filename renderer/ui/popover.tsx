import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'

interface Props {
  /** Of the button and of what it opens. */
  readonly label: string
  readonly role: 'dialog' | 'menu'
  readonly button: ReactNode
  readonly className?: string
  readonly panelClassName?: string
  /** Made when it opens. `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode
}

const FIRST = 'button, input, [role=menuitem]'

/**
 * A button with a panel over the page, by the platform's own means: Escape or a click beside it
 * closes it, and the focus goes back. The first control in it has the focus when it opens.
 */
export function Popover({
  label,
  role,
  button,
  className = '',
  panelClassName = '',
  children
}: Props) {
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <span className="popover-anchor">
      <button
        type="button"
        className={`button ${className}`}
        aria-label={label}
        title={label}
        aria-haspopup={role}
        aria-expanded={isOpen}
        popoverTarget={id}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        {...{ role, 'aria-label': label }}
        className={`popover ${panelClassName}`}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && <Panel>{children(() => panel.current?.hidePopover())}</Panel>}
      </div>
    </span>
  )
}

/** Takes the focus once, when it is drawn first: from then on it is where the user has put it. */
function Panel({ children }: { children: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>(FIRST)?.focus(), [])
  return (
    <div className="popover-panel" ref={panel}>
      {children}
    </div>
  )
}
