import { type ReactNode, type RefObject, useRef } from 'react'
import { Button } from '../button'
import { useArming } from './use-arming'

interface Props {
  /** Carries out what the dialog asks. */
  readonly onConfirm: () => void
  readonly disabled?: boolean
  /** `danger` for what cannot be undone. */
  readonly look?: 'danger' | 'primary'
  readonly ref?: RefObject<HTMLButtonElement | null>
  readonly children: ReactNode
}

/**
 * The button of a dialog that carries out what it asks. It cannot be pressed by accident; see
 * arming.ts. It is disabled until it is armed, so that the wait can be seen. Never a form's submit
 * button, which Enter in a field would press.
 */
export function DangerButton({
  onConfirm,
  disabled = false,
  look = 'danger',
  ref,
  children
}: Props) {
  const own = useRef<HTMLButtonElement>(null)
  const button = ref ?? own
  const { arming, isArmed } = useArming(button)

  return (
    <Button
      ref={button}
      look={look}
      className="danger-button"
      disabled={disabled || !isArmed}
      onClick={({ detail, nativeEvent }) => {
        if (arming.confirms({ detail, at: nativeEvent.timeStamp })) onConfirm()
      }}
    >
      {children}
    </Button>
  )
}
