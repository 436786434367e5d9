import { type KeyboardEvent, Suspense, useRef } from 'react'
import { useSaveCopies } from '../../copies/use-save-copies'
import { useDescription } from '../../libraries/description'
import { has, setOf } from '../../library/catalog/index-set'
import { useLibrary, usePreferences, useStores, useViewer } from '../../stores'
import { Button } from '../../ui/button'
import { NextIcon, PreviousIcon } from '../../ui/icons'
import { actOf, isComposing } from '../../ui/keyboard/pressed'
import { Later } from '../../ui/loading/later'
import { useModal } from '../../ui/overlay/use-modal'
import { fewOf } from '../compare/few'
import { seenOf } from '../seen'
import { titleOf } from '../words'
import { toggled } from '../zoom/use-zoom'
import { AheadContext } from './opening/ahead'
import { useNeighbour } from './opening/use-neighbour'
import { playIn } from './strip/play'
import { Strip } from './strip/strip'
import { useAskToDelete } from './strip/use-ask-to-delete'
import { usePosition } from './use-position'
import { useViewed } from './use-viewed'
import { ViewerBar } from './viewer-bar'
import { ViewerNotice } from './viewer-notice'

/** The first task that was made from the asset, else what is said of its uses. */
const firstUseIn = (viewer: HTMLElement | null): HTMLElement | null | undefined =>
  viewer?.querySelector<HTMLElement>('.use-open') ?? viewer?.querySelector<HTMLElement>('.uses')

/** One asset in full size. Keys lead to its neighbours. */
export function OpenViewer({ index }: { index: number }) {
  const { show, close, lens, look } = useViewer((state) => state)
  const { click, select, toggleKept } = useLibrary((state) => state)
  const { library, frame } = useStores()
  const isLocked = useLibrary(({ locked }) => has(locked, index))
  const { ask: askToDelete, why: whyNotAsked } = useAskToDelete(index)
  const save = useSaveCopies()
  const { opened, facts, nameOf, words: allWords } = useDescription()
  const own = allWords.viewer
  const shown = useViewed()
  const singleKeys = usePreferences(({ preferences }) => preferences.singleKeys)
  const asset = useLibrary(({ catalog }) => catalog.at(index))
  const { position, moved } = usePosition(index)
  const closeButton = useRef<HTMLButtonElement>(null)
  const dialog = useModal(closeButton)
  const ahead = useNeighbour(asset, position)

  const goTo = (to: number): void => {
    const next = shown.order[to]
    if (next === undefined) return
    // What is said of this asset goes, and would take the focus and all keys with it.
    if (document.activeElement?.closest('.viewer-facts')) dialog.current?.focus()
    show(next)
  }

  const selectAndGo = (): void => {
    select(setOf([index]))
    // What is locked stays open, with the notice that says why.
    if (!isLocked) goTo(position + 1)
  }

  const compare = (): void => {
    if (fewOf(library.getState()).length > 0) frame.getState().open('compare')
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // A player keeps its keys, and so do the works of a task.
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isComposing(event.nativeEvent) ||
      ((event.target instanceof HTMLMediaElement || event.target instanceof HTMLInputElement) &&
        event.key.startsWith('Arrow'))
    )
      return

    const acts: Readonly<Record<string, () => void>> = {
      arrowleft: () => goTo(position - 1),
      arrowup: () => goTo(position - 1),
      arrowright: () => goTo(position + 1),
      arrowdown: () => goTo(position + 1),
      home: () => goTo(0),
      end: () => goTo(shown.order.length - 1),
      x: () => asset && (event.shiftKey ? selectAndGo() : click(index, false)),
      z: () => look(toggled(lens)),
      delete: askToDelete,
      k: () => asset && void toggleKept(index),
      s: () => asset && seenOf(asset) && save([asset.id]),
      c: compare,
      u: () => firstUseIn(dialog.current)?.focus()
    }

    if (event.key === ' ') {
      if (playIn(dialog.current, event.target)) event.preventDefault()
      return
    }

    const act = actOf(event.nativeEvent, acts, singleKeys)
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <dialog
      ref={dialog}
      // A click on the picture keeps the focus, and with it the keys, in the dialog.
      tabIndex={-1}
      aria-label={asset ? titleOf(asset, nameOf(asset)) : own.nothingLeft}
      className="viewer"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <ViewerBar asset={asset} index={index} position={position} closeButton={closeButton} />
      <div className="viewer-stage">
        {asset ? (
          <Suspense>
            <AheadContext value={ahead}>
              <Later key={asset.id} what={opened} props={{ asset }} />
            </AheadContext>
          </Suspense>
        ) : (
          <p className="viewer-word">{own.nothingLeft}</p>
        )}
        <Button
          className="viewer-step viewer-previous"
          aria-label={own.previous}
          disabled={position <= 0}
          onClick={() => goTo(position - 1)}
        >
          <PreviousIcon />
        </Button>
        <Button
          className="viewer-step viewer-next"
          aria-label={own.next}
          disabled={position < 0 || position >= shown.order.length - 1}
          onClick={() => goTo(position + 1)}
        >
          <NextIcon />
        </Button>
        <div className="viewer-gone" role="status">
          {moved && asset && <p className="viewer-word">{own[moved]}</p>}
        </div>
      </div>
      <Strip position={position} onGo={goTo} />
      {asset && (
        <Suspense>
          <Later what={facts} props={{ asset }} />
        </Suspense>
      )}
      <ViewerNotice why={whyNotAsked} />
    </dialog>
  )
}
