import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { has } from '../../library/catalog/index-set'
import { survivorOf } from '../../library/catalog/visible-list'
import { useLibrary, useViewer } from '../../stores'
import { Button } from '../../ui/button'
import { CheckIcon, CloseIcon, LockIcon, NextIcon, PreviousIcon } from '../../ui/icons'
import { useModal } from '../../ui/overlay/use-modal'
import { placeOf, titleOf, words } from '../words'
import { ViewerFacts } from './viewer-facts'
import { ViewerStage } from './viewer-stage'

/** One asset in full, and its neighbours by key. */
export function Viewer() {
  const index = useViewer((state) => state.index)
  return index === null ? null : <OpenViewer index={index} />
}

function OpenViewer({ index }: { index: number }) {
  const { show, close } = useViewer((state) => state)
  const { click, toggleKept } = useLibrary((state) => state)
  const isKept = useLibrary(({ kept }) => has(kept, index))
  const shown = useLibrary((state) => state.shown)
  const asset = useLibrary(({ catalog }) => catalog.at(index))
  const isSelected = useLibrary(({ selecting }) => has(selecting.now.bits, index))
  const { position, moved } = usePlace(index)
  const closeButton = useRef<HTMLButtonElement>(null)
  const dialog = useModal(closeButton)

  const goTo = (to: number): void => {
    const next = shown.order[to]
    if (next !== undefined) show(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // A player that has the focus keeps the keys it knows.
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      (event.target instanceof HTMLMediaElement && event.key.startsWith('Arrow'))
    )
      return
    const acts: Readonly<Record<string, () => void>> = {
      arrowleft: () => goTo(position - 1),
      arrowup: () => goTo(position - 1),
      arrowright: () => goTo(position + 1),
      arrowdown: () => goTo(position + 1),
      home: () => goTo(0),
      end: () => goTo(shown.order.length - 1),
      x: () => asset && click(index, false),
      k: () => asset && void toggleKept(index)
    }
    const act = acts[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <dialog
      ref={dialog}
      // A click on the picture leaves the keys here.
      tabIndex={-1}
      aria-label={asset ? titleOf(asset) : words.nothingLeft}
      className="viewer"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <header className="viewer-bar">
        <h2>{asset?.name}</h2>
        <span className="viewer-place" role="status">
          {position >= 0 && placeOf(position, shown.order.length)}
        </span>
        {asset && (
          <>
            <Button
              aria-pressed={isSelected}
              aria-keyshortcuts="X"
              onClick={() => click(index, false)}
            >
              <CheckIcon />
              {isSelected ? words.selected : words.select}
              <kbd>X</kbd>
            </Button>
            <Button
              aria-pressed={isKept}
              aria-keyshortcuts="K"
              onClick={() => void toggleKept(index)}
            >
              <LockIcon />
              {isKept ? words.kept : words.keep}
              <kbd>K</kbd>
            </Button>
          </>
        )}
        <Button
          ref={closeButton}
          look="quiet"
          className="icon-button"
          aria-label={words.close}
          title={words.close}
          onClick={close}
        >
          <CloseIcon />
        </Button>
      </header>
      <div className="viewer-stage">
        {asset ? (
          <ViewerStage key={asset.id} asset={asset} />
        ) : (
          <p className="viewer-word">{words.nothingLeft}</p>
        )}
        <Button
          className="viewer-step viewer-previous"
          aria-label={words.previous}
          disabled={position <= 0}
          onClick={() => goTo(position - 1)}
        >
          <PreviousIcon />
        </Button>
        <Button
          className="viewer-step viewer-next"
          aria-label={words.next}
          disabled={position < 0 || position >= shown.order.length - 1}
          onClick={() => goTo(position + 1)}
        >
          <NextIcon />
        </Button>
        {moved && asset && (
          <p className="viewer-word viewer-gone" role="status">
            {words[moved]}
          </p>
        )}
      </div>
      {asset && <ViewerFacts asset={asset} />}
    </dialog>
  )
}

/**
 * Why another asset is looked at than the user chose: his is not in the library any more, or does
 * not match the filter any more.
 */
type Moved = 'gone' | 'unmatched'

/**
 * Where the asset stands in the list. One that goes meanwhile, by a run, a refresh or a lock, gives
 * way to the one that takes its place.
 */
function usePlace(index: number): { readonly position: number; readonly moved: Moved | null } {
  const show = useViewer((state) => state.show)
  const shown = useLibrary((state) => state.shown)
  const catalog = useLibrary((state) => state.catalog)
  const last = useRef({ shown, position: 0 })
  const [moved, setMoved] = useState<{ readonly to: number; readonly why: Moved } | null>(null)
  const position = shown.positionOf[index] ?? -1
  useLayoutEffect(() => {
    if (position >= 0) {
      last.current = { shown, position }
      return
    }
    const next =
      shown.order[
        survivorOf(last.current.shown, last.current.position, shown) ?? shown.order.length - 1
      ]
    if (next === undefined) return
    setMoved({ to: next, why: catalog.at(index) ? 'unmatched' : 'gone' })
    show(next)
  }, [index, position, shown, catalog, show])
  // Said until the user goes on by himself.
  useEffect(() => setMoved((before) => (before?.to === index ? before : null)), [index])
  return { position, moved: moved?.to === index ? moved.why : null }
}
