import { pixelsOf } from '../../media/words'
import { Button } from '../../ui/button'
import { formatDay } from '../../ui/format'
import { reasonFor } from '../likeness/worth'
import { differenceOf, words } from '../words'
import { comparedOf } from './members'
import type { Member, Review } from './use-review'
import { words as found } from './words'

/** What joined or left the group since it was opened; it is taken up when the user says so. */
export function Found({ review: { current, latest, show } }: { review: Review }) {
  if (latest === current) return null

  const before = new Set(current?.ids)
  const more = latest?.ids.filter((id) => !before.has(id)).length ?? 0
  return (
    <p className="review-found" role="status">
      {found.since(more)}
      {latest && <Button onClick={() => show(latest)}>{found.showNow}</Button>}
    </p>
  )
}

/** Reasons come before pictures (R31). */
export function Captions({ review: { members, beside, state } }: { review: Review }) {
  const [stays] = members
  const other = members[beside]
  if (!stays || !other) return null

  const chosen = new Set(state.answers.chosen)
  // Of the two that are shown: "older" says nothing of a third one.
  const reason = reasonFor(worthOf(stays, chosen), [worthOf(other, chosen)])
  return (
    <div className="captions">
      <p>
        <b>{words.because[reason]}</b>
        <small>{factsOf(stays)}</small>
      </p>
      <p>
        <b>{differenceOf(comparedOf(stays.asset), comparedOf(other.asset))}</b>
        <small>{factsOf(other)}</small>
      </p>
    </div>
  )
}

const worthOf = ({ asset, isLocked, uses }: Member, chosen: ReadonlySet<string>) => ({
  id: asset.id,
  isChosen: chosen.has(asset.id),
  isLocked,
  uses,
  ...comparedOf(asset)
})

function factsOf({ asset: { name, width, height, createdAt } }: Member): string {
  const size = width && height ? pixelsOf(width, height) : null
  return [name, size, formatDay(createdAt)].filter(Boolean).join(' · ')
}
