import type { Asset } from '@shared/asset'
import { uploadName } from '../../library/words'
import { LensChoice } from '../../media/compare/lens-choice'
import { Pane } from '../../media/compare/pane'
import { titleOf } from '../../media/words'
import { type Lens, sizeOf } from '../../media/zoom/lens'
import { useLensDrag } from '../../media/zoom/use-lens-drag'
import { CheckIcon } from '../../ui/icons'
import { texts, words } from '../words'
import type { Review } from './use-review'

interface Props {
  readonly review: Review
  readonly lens: Lens
  readonly onLens: (lens: Lens) => void
}

/** The one that stays beside one other. A drag moves both. */
export function Panes({ review, lens, onLens }: Props) {
  const { members, beside } = review
  const stays = members[0]?.asset
  const other = members[beside]?.asset
  const measure = stays ? sizeOf(stays) : null
  const drag = useLensDrag(measure, lens, onLens)
  if (!stays || !other) return null

  return (
    <div className={lens.zoom === null ? 'panes' : 'panes panes-movable'} {...drag}>
      <Pane asset={stays} title={nameIn(stays)} measure={measure} lens={lens}>
        <span className="tag tag-stays">
          <CheckIcon />
          {words.stays}
        </span>
      </Pane>
      <Pane asset={other} title={nameIn(other)} measure={measure} lens={lens}>
        <span className="tag">{texts.placeOf(beside + 1, members.length)}</span>
      </Pane>
      {stays.type === 'image' && <LensChoice lens={lens} onLens={onLens} />}
    </div>
  )
}

const nameIn = (asset: Asset): string => titleOf(asset, uploadName(asset))
