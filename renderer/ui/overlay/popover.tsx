import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'

interface Props {
  /** The name of both the button and its panel. */
  readonly label: string
  readonly role: 'dialog' | 'menu'
  readonly button: ReactNode
  readonly className?: string
  readonly panelClassName?: string
  /** Rendered when it opens. `close` returns the focus to the button. */
  readonly children: (close: () => void) => ReactNode
}

const FIRST_CONTROL = 'button, input, [role=menuitem]'

/**
 * A button with a panel over the page, as a native popover: Escape or a click outside closes it
 * and returns the focus. Its first control has the focus when it opens.
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
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles that can stand here take a name */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role={role}
        aria-label={label}
        className={`popover ${panelClassName}`}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && <Panel>{children(() => panel.current?.hidePopover())}</Panel>}
      </div>
    </span>
  )
}

/** Takes the focus when it appears, and never again: after that the user moves it. */
function Panel({ children }: { children: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>(FIRST_CONTROL)?.focus(), [])

  return (
    <div className="popover-panel" ref={panel}>
      {children}
    </div>
  )
}
