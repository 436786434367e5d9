import { type ReactNode, Suspense, useLayoutEffect, useRef } from 'react'

interface Cancelled {
  /** On Escape, before the dialog is there. */
  readonly onCancel: () => void
}

/**
 * A dialog whose code is loaded when it is first opened. Until it is there, an empty modal dialog
 * keeps keys and clicks from what is behind.
 */
export const OnceLoaded = ({
  onCancel,
  children
}: { readonly children: ReactNode } & Cancelled) => (
  <Suspense fallback={<Loading onCancel={onCancel} />}>{children}</Suspense>
)

function Loading({ onCancel }: Cancelled) {
  const dialog = useRef<HTMLDialogElement>(null)

  // In one step with the change of dialogs, so that no key falls between the two.
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    // Gives the focus back to the opener, to which the dialog itself will return it.
    return () => current?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className="loading-dialog"
      aria-busy
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    />
  )
}
