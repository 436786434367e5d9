import { type Asset, countTypes } from '@shared/asset'
import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react'
import { type LibraryWords, useDescription, useOwnWords } from '../../libraries/description'
import { AssetName } from '../../library/asset-name'
import { useLibrary, usePreferences, useStores } from '../../stores'
import { Button } from '../../ui/button'
import { formatDay, formatDuration } from '../../ui/format'
import { CloseIcon } from '../../ui/icons'
import { actOf, isComposing } from '../../ui/keyboard/pressed'
import { useModal } from '../../ui/overlay/use-modal'
import { MarkButtons } from '../mark-buttons'
import { seenOf } from '../seen'
import { ViewerNotice } from '../viewer/viewer-notice'
import { words as mediaWords, pixelsOf, titleOf } from '../words'
import { FITTED, sizeOf } from '../zoom/lens'
import { useLensDrag } from '../zoom/use-lens-drag'
import { fewOf } from './few'
import { LensChoice, nextZoom } from './lens-choice'
import { Pane } from './pane'
import { words } from './words'
import './compare.css'

/** Two to four that are selected, side by side. One zoom holds for all, and each can be marked. */
export function CompareSheet({ onClose }: { onClose: () => void }) {
  const { library } = useStores()
  const { noteOf } = useDescription()
  const own = useOwnWords().library
  // As they were when it was opened: what is deselected here stays in view.
  const [indices] = useState(() => fewOf(library.getState()))
  const { catalog, click, toggleKept } = useLibrary((state) => state)
  const singleKeys = usePreferences(({ preferences }) => preferences.singleKeys)
  const [lens, setLens] = useState(FITTED)
  // One of them is current from the start: X and K mean it.
  const first = useRef<HTMLElement>(null)
  const dialog = useModal(first)

  const compared = indices.flatMap((index) => {
    const asset = catalog.at(index)
    return asset ? [{ index, asset, facts: factsOf(asset, own) }] : []
  })
  const [seen] = compared.flatMap(({ asset }) => seenOf(asset) ?? [])
  const measure = seen ? sizeOf(seen) : null
  const drag = useLensDrag(measure, lens, setLens)

  /** The marks of the one at a place, round and round. */
  const focusOn = (to: number): void => {
    const marks = dialog.current?.querySelectorAll<HTMLElement>('.compared-marks')
    marks?.[(to + compared.length) % compared.length]?.querySelector('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event.nativeEvent)) return
    const isPlayer = event.target instanceof HTMLMediaElement
    const isChoice = event.target instanceof HTMLInputElement
    const place = event.target instanceof Element ? event.target.closest('.compared') : null
    const at = place instanceof HTMLElement ? Number(place.dataset['at']) : -1
    const open = compared[at]?.index

    const acts: Readonly<Record<string, () => void>> = {
      ...(isPlayer || isChoice
        ? {}
        : { arrowleft: () => focusOn(at < 0 ? -1 : at - 1), arrowright: () => focusOn(at + 1) }),
      x: () => open !== undefined && click(open, false),
      k: () => open !== undefined && void toggleKept(open),
      z: () => setLens(nextZoom(lens))
    }
    const act = actOf(event.nativeEvent, acts, singleKeys)
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-label={words.title}
      className="viewer compare"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className="viewer-bar">
        <h2>{words.title}</h2>
        <span className="spacer" />
        <LensChoice lens={lens} onLens={setLens} />
        <span className="spacer" />
        <Button
          look="quiet"
          className="icon-button viewer-close"
          aria-label={mediaWords.close}
          title={mediaWords.close}
          onClick={onClose}
        >
          <CloseIcon />
        </Button>
      </header>
      <ViewerNotice why={null} />
      <div className="compared-panes" data-count={compared.length} {...drag}>
        {compared.map(({ index, asset, facts }, at) => (
          <Compared
            key={index}
            {...{ index, asset, at }}
            place={at === 0 ? first : undefined}
            facts={facts.map((text, fact) => ({
              text,
              differs: compared.some((other) => other.facts[fact] !== text)
            }))}
            pane={
              <Pane
                asset={seenOf(asset)}
                title={asset.name.trim() || own.unnamed}
                nothing={noteOf(asset)}
                measure={measure}
                lens={lens}
              />
            }
          />
        ))}
      </div>
    </dialog>
  )
}

interface ComparedProps {
  readonly asset: Asset
  readonly index: number
  /** Its place, from 0. */
  readonly at: number
  readonly place: RefObject<HTMLElement | null> | undefined
  readonly facts: readonly { readonly text: string; readonly differs: boolean }[]
  readonly pane: ReactNode
}

function Compared({ asset, index, at, place, facts, pane }: ComparedProps) {
  const { nameOf } = useDescription()
  return (
    <section
      ref={place}
      tabIndex={-1}
      className="compared"
      data-at={at}
      aria-label={titleOf(asset, nameOf(asset))}
    >
      {pane}
      <p>
        <b>
          <AssetName name={asset.name} isShort />
        </b>
        {facts.map(({ text, differs }, fact) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: each has its place
          text === '' ? null : <span key={fact}>{differs ? <b>{text}</b> : text}</span>
        )}
      </p>
      <div className="compared-marks">
        <MarkButtons index={index} />
      </div>
    </section>
  )
}

function factsOf(asset: Asset, own: LibraryWords['library']): readonly string[] {
  const { width, height } = seenOf(asset) ?? asset
  const { task } = asset
  return [
    // One work stands for a task, which goes with all of them.
    task ? own.split({ total: 1, types: countTypes([asset]), works: task.works.length }) : '',
    width && height ? pixelsOf(width, height) : '',
    asset.durationMs === null ? '' : formatDuration(asset.durationMs),
    formatDay(asset.createdAt)
  ]
}
