import { type ReactNode, type RefObject, useRef } from 'react'
import { Button } from '../button'
import { useArming } from './use-arming'

interface Props {
  /** Carries out what the dialog asks. */
  readonly onConfirm: () => void
  readonly disabled?: boolean
  readonly title?: string | undefined
  /** `danger` for what cannot be undone. */
  readonly look?: 'danger' | 'primary' | 'plain'
  readonly ref?: RefObject<HTMLButtonElement | null>
  readonly children: ReactNode
}

/**
 * The button that carries out what a dialog asks, and every other one that leads to a deletion
 * without a further question. It cannot be pressed by accident; see arming.ts. It is disabled until
 * it is armed, so that the wait can be seen. Never a form's submit button, which Enter in a field
 * would press.
 */
export function DangerButton({
  onConfirm,
  disabled = false,
  title,
  look = 'danger',
  ref,
  children
}: Props) {
  const own = useRef<HTMLButtonElement>(null)
  const button = ref ?? own
  const { arming, isArmed, isHeld } = useArming(button)

  return (
    <Button
      ref={button}
      look={look}
      className="danger-button"
      title={title}
      disabled={disabled || (!isArmed && !isHeld)}
      aria-disabled={isArmed ? undefined : true}
      onClick={({ detail, nativeEvent }) => {
        if (arming.confirms({ detail, at: nativeEvent.timeStamp })) onConfirm()
      }}
    >
      {children}
    </Button>
  )
}
