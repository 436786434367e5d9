import type { Asset } from '@shared/asset'
import { formatNumber } from '@shared/language/count'
import { uploadName } from '../../library/words'
import { Picture } from '../../media/picture'
import { titleOf } from '../../media/words'
import { LockIcon } from '../../ui/icons'
import { differenceOf, words } from '../words'
import type { Member, Review } from './use-review'

export const comparedOf = ({ width, height, createdAt }: Asset) => ({
  pixels: (width ?? 0) * (height ?? 0),
  createdAt
})

/** Every asset of the group; a click puts it beside the one that stays. */
export function Members({ review }: { review: Review }) {
  const { members, beside } = review
  const stays = members[0]?.asset
  if (!stays) return null

  return (
    <div className="members" role="group" aria-label={words.members}>
      {members.map((member, at) => (
        <Card
          key={member.asset.id}
          member={member}
          place={at}
          note={at === 0 ? words.stays : differenceOf(comparedOf(stays), comparedOf(member.asset))}
          isShown={at === beside}
          review={review}
        />
      ))}
    </div>
  )
}

interface CardProps {
  readonly member: Member
  readonly place: number
  readonly note: string
  readonly isShown: boolean
  readonly review: Review
}

function Card({ member: { asset, isLocked }, place, note, isShown, review }: CardProps) {
  return (
    <div className={isShown ? 'member member-shown' : 'member'}>
      <button
        type="button"
        aria-pressed={isShown}
        disabled={place === 0}
        onClick={() => review.showMember(place)}
      >
        <span className="visually-hidden">{titleOf(asset, uploadName(asset))}, </span>
        <span className="member-picture">
          <Picture asset={asset} />
          <span className="tag">{formatNumber(place + 1)}</span>
        </span>
        <span className="member-note">{note}</span>
      </button>
      {place > 0 && !isLocked && (
        <input
          type="checkbox"
          aria-label={titleOf(asset, uploadName(asset))}
          checked={review.ticked.has(asset.id)}
          onChange={() => review.toggle(asset.id)}
        />
      )}
      {isLocked && (
        <span className="member-lock" role="img" aria-label={words.locked}>
          <LockIcon />
        </span>
      )}
    </div>
  )
}
