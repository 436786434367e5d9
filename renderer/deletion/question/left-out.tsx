import type { PlannedAsset } from '@shared/deletion'
import { useState } from 'react'
import { useDescription } from '../../libraries/description'
import { AssetName } from '../../library/asset-name'
import { useDeletion } from '../../stores'
import { words } from '../words'
import { FactLine } from './fact-line'

/** Each has a box of its own; what is beyond can be selected in a smaller selection. */
const BOXES_LIMIT = 100

interface Props {
  /** What an element or a running task needs (R33). */
  readonly held: readonly PlannedAsset[]
  /** Tasks that may be favourites: Kling was asked, and did not tell. */
  readonly unsure: readonly PlannedAsset[]
  /** The last choice is not in the question yet. */
  readonly isBusy: boolean
}

/** What is left out unless its own box includes it. */
export function LeftOut({ held, unsure, isBusy }: Props) {
  const include = useDeletion((state) => state.include)
  const own = useDescription().words.deletion
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  const toggle = (id: string): void => {
    if (isBusy) return

    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
    void include([...next])
  }
  const boxes = { chosen, toggle }

  return (
    <>
      {held.length > 0 && <Boxes title={own.held(held.length)} of={held} {...boxes} />}
      {unsure.length > 0 && <Boxes title={own.unsure(unsure.length)} of={unsure} {...boxes} />}
    </>
  )
}

interface BoxesProps {
  readonly title: string
  readonly of: readonly PlannedAsset[]
  readonly chosen: ReadonlySet<string>
  readonly toggle: (id: string) => void
}

/** With picture and date: several tasks may have one prompt, and only this one is meant. */
function Boxes({ title, of, chosen, toggle }: BoxesProps) {
  const { kind, ListPicture, words: own } = useDescription()
  const more = of.length - BOXES_LIMIT

  return (
    <FactLine term={words.leftOut(kind)}>
      <fieldset className="held-boxes">
        <legend>{title}</legend>
        {of.slice(0, BOXES_LIMIT).map((asset) => (
          <label key={asset.id}>
            <input
              type="checkbox"
              checked={chosen.has(asset.id)}
              onChange={() => toggle(asset.id)}
            />
            <span className="frozen-picture" aria-hidden="true">
              <ListPicture asset={asset} />
            </span>
            <span>
              {words.include} <AssetName name={asset.name} isShort />{' '}
              <small>{own.deletion.about(asset)}</small>
            </span>
          </label>
        ))}
        {more > 0 && <p>{words.moreHeld(more, kind)}</p>}
      </fieldset>
    </FactLine>
  )
}
