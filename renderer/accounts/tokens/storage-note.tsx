import type { TokenStorage } from '@shared/account'
import { problemWords } from '../../problems/words'
import { common } from '../../ui/words'
import { words } from '../words'

/** Says when the token is not in the keychain, and why (R26). */
export function StorageNote({ storage }: { storage: TokenStorage }) {
  if (storage.kind !== 'session') return null

  const { what, remedy } = problemWords(storage.why)

  const why = common.sentences([what, remedy])
  return (
    <details className="storage-note">
      <summary title={why}>{words.sessionOnly}</summary>
      <p>{why}</p>
    </details>
  )
}
