import { type ReactNode, useState } from 'react'
import { useViewer } from '../../stores'
import { Button } from '../../ui/button'
import { words } from '../words'

/** A fact about what is open. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Puts an id into the clipboard. */
export function CopyId({ id }: { id: string }) {
  const copyId = useViewer((state) => state.copyId)
  const [isCopied, setCopied] = useState<boolean | null>(null)

  return (
    <>
      <Button onClick={() => void copyId(id).then(setCopied)}>{words.copy}</Button>
      <span role="status">{isCopied !== null && (isCopied ? words.copied : words.notCopied)}</span>
    </>
  )
}
