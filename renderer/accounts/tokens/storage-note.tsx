import type { TokenStorage } from '@shared/account'
import { problemWords } from '../../problems/words'
import { common } from '../../ui/words'
import { words } from '../words'

/** Says when the token is not in the keychain, and why (R26). */
export function StorageNote({ storage }: { storage: TokenStorage }) {
  if (storage.kind !== 'session') return null

  const { what, remedy } = problemWords(storage.why)

  return (
    <p className="storage-note" role="note" title={common.sentences([what, remedy])}>
      {words.sessionOnly}
    </p>
  )
}
