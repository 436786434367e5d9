import { accountsSheet, closingSheet, shortcutsSheet } from '../later'
import { useFrame } from '../stores'
import { Later } from '../ui/loading/later'
import { OnceLoaded } from '../ui/loading/once-loaded'

const SHEETS = { accounts: accountsSheet, shortcuts: shortcutsSheet, closing: closingSheet }

/** The dialogs that belong to no screen. */
export function Sheets() {
  const { sheet, open } = useFrame((state) => state)
  const close = () => open(null)

  if (sheet === null) return null
  return (
    <OnceLoaded onCancel={close}>
      <Later what={SHEETS[sheet]} props={{ onClose: close }} />
    </OnceLoaded>
  )
}
