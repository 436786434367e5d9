import type { PlannedAsset } from '@shared/deletion'
import { useState } from 'react'
import { AssetName } from '../library/asset-name'
import { useDeletion } from '../stores'
import { words } from './words'

/** Each has a box of its own; what is beyond can be selected in a smaller selection. */
const BOXES_LIMIT = 100

interface Props {
  readonly held: readonly PlannedAsset[]
  /** The last choice is not in the question yet. */
  readonly isBusy: boolean
}

/** What an element or a running task needs: left out, unless its own box includes it (R33). */
export function HeldBoxes({ held, isBusy }: Props) {
  const include = useDeletion((state) => state.include)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const more = held.length - BOXES_LIMIT

  const toggle = (id: string): void => {
    if (isBusy) return

    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
    void include([...next])
  }

  return (
    <fieldset className="held-boxes">
      <legend>{words.held(held.length)}</legend>
      {held.slice(0, BOXES_LIMIT).map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
          <span>
            {words.include} <AssetName name={name} />
          </span>
        </label>
      ))}
      {more > 0 && <p>{words.moreHeld(more)}</p>}
    </fieldset>
  )
}
