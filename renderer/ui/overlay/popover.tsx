import {
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState
} from 'react'

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

/** Disabled ones cannot take the focus. */
const FIRST_CONTROL = ':is(button, input, select, [role=menuitem]):not(:disabled)'

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
  const anchor = useRef<HTMLSpanElement>(null)
  const [isOpen, setOpen] = useState(false)
  const guard = useRef<(() => void) | null>(null)
  const letThrough = (): void => {
    guard.current?.()
    guard.current = null
  }
  useEffect(() => () => guard.current?.(), [])

  return (
    <span ref={anchor} className="popover-anchor">
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
        // At once: React hears of `toggle` later than the next click may come.
        onBeforeToggle={({ newState }) => {
          letThrough()
          if (newState === 'open') guard.current = onlyCloses(anchor)
        }}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && (
          // Its first control takes the focus once the code of the panel is there.
          <Suspense>
            <Panel>{children(() => panel.current?.hidePopover())}</Panel>
          </Suspense>
        )}
      </div>
    </span>
  )
}

/** What a click is aimed at even while a panel is open. */
const CONTROLS = 'button, a, input, select, textarea, label, [role=menuitem]'

/**
 * While a panel is open, a press beside it closes it and does nothing else: not to the tile beneath
 * either. Returns its undo, which lets the click of such a press pass before it.
 */
function onlyCloses(anchor: RefObject<HTMLElement | null>): () => void {
  const isBeside = (target: EventTarget | null): boolean =>
    target instanceof Element && !anchor.current?.contains(target) && !target.closest(CONTROLS)

  const swallow = (event: Event): void => {
    event.preventDefault()
    event.stopPropagation()
  }
  const onPointerDown = (event: PointerEvent): void => {
    if (!isBeside(event.target)) return

    event.stopPropagation()
    addEventListener('click', swallow, { capture: true, once: true })
    // The click comes with the release; without one, the next click is another.
    addEventListener(
      'pointerup',
      () => setTimeout(() => removeEventListener('click', swallow, true)),
      { capture: true, once: true }
    )
  }

  addEventListener('pointerdown', onPointerDown, true)
  return () => removeEventListener('pointerdown', onPointerDown, true)
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
