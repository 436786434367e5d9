import { useProgram } from '../stores'
import { Button } from '../ui/button'
import { words } from './words'

/** Puts what helps somebody who was not there into the clipboard, and says so. */
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
