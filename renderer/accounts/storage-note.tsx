import type { TokenStorage } from '@shared/account'
import { problemWords } from '../ui/words'
import { words } from './words'

/** Says when the token is not in the keychain, and why. */
export function StorageNote({ storage }: { storage: TokenStorage }) {
  if (storage.kind !== 'session') return null
  return (
    <p className="storage-note" role="note" title={problemWords(storage.why).what}>
      {words.sessionOnly}
    </p>
  )
}
