import { accountsSheet, closingSheet, compareSheet, palette, shortcutsSheet } from '../later'
import { Described } from '../libraries/described'
import { useFrame } from '../stores'
import { Later } from '../ui/loading/later'
import { OnceLoaded } from '../ui/loading/once-loaded'

const SHEETS = {
  accounts: accountsSheet,
  shortcuts: shortcutsSheet,
  palette,
  closing: closingSheet,
  compare: compareSheet
}

/** The dialogs that belong to no screen. */
export function Sheets() {
  const { sheet, open } = useFrame((state) => state)
  const close = () => open(null)

  if (sheet === null) return null
  return (
    <OnceLoaded onCancel={close}>
      <Described>
        <Later what={SHEETS[sheet]} props={{ onClose: close }} />
      </Described>
    </OnceLoaded>
  )
}
