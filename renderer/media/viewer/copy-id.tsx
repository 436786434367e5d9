import { useState } from 'react'
import { useViewer } from '../../stores'
import { Button } from '../../ui/button'
import { words } from '../words'

/** An id of Kling's, and a button that copies it. `name`: how it is written; the id itself. */
export function CopyId({ id, name = id }: { id: string; name?: string }) {
  const copyId = useViewer((state) => state.copyId)
  const [isCopied, setCopied] = useState<boolean | null>(null)

  return (
    <>
      <span className="viewer-id">{name}</span>
      <Button onClick={() => void copyId(id).then(setCopied)}>{words.copy}</Button>
      <span role="status">{isCopied !== null && (isCopied ? words.copied : words.notCopied)}</span>
    </>
  )
}
