import { useProgram } from '../stores'
import { Button } from '../ui/button'
import { words } from './words'

/** Copies facts for support to the clipboard, and says so. */
export function CopyDiagnostics() {
  const { copied, copyDiagnostics } = useProgram((state) => state)

  return (
    <div className="card-actions">
      <Button onClick={() => void copyDiagnostics()}>{words.copyDiagnostics}</Button>
      <span role="status" className="copied">
        {copied ? words.copied : ''}
      </span>
    </div>
  )
}
