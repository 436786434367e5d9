import { has } from '../library/catalog/index-set'
import { useLibrary, usePreferences } from '../stores'
import { Button } from '../ui/button'
import { CheckIcon, LockIcon } from '../ui/icons'
import { words } from './words'

/** Selects and locks what is seen in full size. */
export function MarkButtons({ index }: { index: number }) {
  const { click, toggleKept } = useLibrary((state) => state)
  const singleKeys = usePreferences(({ preferences }) => preferences.singleKeys)
  const isKept = useLibrary(({ kept }) => has(kept, index))
  const isSelected = useLibrary(({ selection }) => has(selection.now.indices, index))
  const isLocked = useLibrary(({ locked }) => has(locked, index))
  return (
    <>
      <Button
        aria-pressed={isSelected}
        // Pressed all the same, it says why.
        aria-disabled={isLocked || undefined}
        aria-keyshortcuts={singleKeys ? 'X' : undefined}
        onClick={() => click(index, false)}
      >
        <CheckIcon />
        {isSelected ? words.selected : words.select}
        {singleKeys && <kbd>X</kbd>}
      </Button>
      <Button
        aria-pressed={isKept}
        aria-keyshortcuts={singleKeys ? 'K' : undefined}
        onClick={() => void toggleKept(index)}
      >
        <LockIcon />
        {isKept ? words.kept : words.keep}
        {singleKeys && <kbd>K</kbd>}
      </Button>
    </>
  )
}
