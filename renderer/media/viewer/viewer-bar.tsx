import type { Asset } from '@shared/asset'
import type { RefObject } from 'react'
import { useSaveCopies } from '../../copies/use-save-copies'
import { AssetName } from '../../library/asset-name'
import { size } from '../../library/catalog/index-set'
import { words as library } from '../../library/words'
import { useLibrary, usePreferences, useViewer } from '../../stores'
import { Button } from '../../ui/button'
import { CloseIcon, SaveIcon } from '../../ui/icons'
import { MarkButtons } from '../mark-buttons'
import { seenOf } from '../seen'
import { placeOf, words } from '../words'
import { useViewed } from './use-viewed'

interface Props {
  readonly asset: Asset | undefined
  readonly index: number
  /** -1 when it is not shown. */
  readonly position: number
  readonly closeButton: RefObject<HTMLButtonElement | null>
}

/** The name of the open asset, its position in the list, and what can be done with it. */
export function ViewerBar({ asset, index, position, closeButton }: Props) {
  const save = useSaveCopies()
  const close = useViewer((state) => state.close)
  const total = useViewed().order.length
  const kind = useLibrary((state) => state.kind)
  const selected = useLibrary(({ selection }) => size(selection.now.indices))
  const singleKeys = usePreferences(({ preferences }) => preferences.singleKeys)
  return (
    <header className="viewer-bar">
      <h2>{asset && <AssetName name={asset.name} />}</h2>
      <span className="viewer-position" role="status">
        <span className="visually-hidden">{asset?.name}</span>{' '}
        {position >= 0 && placeOf(position, total)}
      </span>
      {selected > 0 && <span className="viewer-selected">{library.selected(selected, kind)}</span>}
      {asset && <MarkButtons index={index} />}
      {asset && seenOf(asset) && (
        <Button aria-keyshortcuts={singleKeys ? 'S' : undefined} onClick={() => save([asset.id])}>
          <SaveIcon />
          {words.saveCopy}
          {singleKeys && <kbd>S</kbd>}
        </Button>
      )}
      <Button
        ref={closeButton}
        look="quiet"
        className="icon-button viewer-close"
        aria-label={words.close}
        title={words.close}
        onClick={close}
      >
        <CloseIcon />
      </Button>
    </header>
  )
}
