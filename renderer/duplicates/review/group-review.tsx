import { useState } from 'react'
import { nextZoom } from '../../media/compare/lens-choice'
import { FITTED } from '../../media/zoom/lens'
import { useLibrary, usePreferences, useViewer } from '../../stores'
import { Button } from '../../ui/button'
import { InfoIcon, NextIcon, PreviousIcon } from '../../ui/icons'
import { texts, words } from '../words'
import { Captions, Found } from './captions'
import { Members } from './members'
import { Panes } from './panes'
import type { Review } from './use-review'
import { useReviewKeys } from './use-review-keys'

/** One group: reasons, both pictures, all members, and one key for each answer. */
export function GroupReview({ review }: { review: Review }) {
  const { current, latest, members, beside, ticked, state } = review
  const catalog = useLibrary((library) => library.catalog)
  const showAmong = useViewer((viewer) => viewer.showAmong)
  const [lens, setLens] = useState(FITTED)
  const other = members[beside]?.asset
  const isTicked = members.some(({ asset }) => ticked.has(asset.id))

  const decide = (decision: 'selected' | 'variants' | 'different'): void => {
    if (!current) return
    const others = members.map(({ asset }) => asset.id).filter((id) => ticked.has(id))
    if (decision === 'selected' && others.length === 0) return
    const isDecided = state.decide(current, decision, decision === 'selected' ? others : [])
    if (isDecided) review.nextUndecided()
  }
  const keepInstead = (): void => {
    if (!current || !other) return
    state.keepInstead(current, other.id)
    review.show({ ...current, ids: [other.id, ...current.ids] })
  }
  const view = (): void => {
    const indices = members.map(({ asset }) => catalog.indexOf(asset.id))
    const index = indices[beside]
    if (!current || index === undefined) return
    // What is selected in the viewer goes as a duplicate of the one that stays (R29).
    state.bind([current])
    showAmong(indices, index)
  }
  useReviewKeys(review, {
    a: () => decide('selected'),
    v: () => decide('variants'),
    d: () => decide('different'),
    s: keepInstead,
    z: () => setLens(nextZoom(lens)),
    enter: view
  })
  if (!current || members.length < 2) return <p className="review-empty">{words.pickGroup}</p>

  const section = review.sections[latest?.likeness ?? current.likeness]
  return (
    <section className="review" aria-label={words.name[current.likeness]}>
      <div className="review-head">
        <h2>{words.name[current.likeness]}</h2>
        <span className="soft">{words.meaning[current.likeness]}</span>
        <span className="spacer" />
        <span className="soft">
          {latest && texts.placeOf(section.indexOf(latest) + 1, section.length)}
        </span>
        <Button
          className="icon-button turned"
          aria-label={words.previous}
          aria-keyshortcuts="ArrowUp"
          onClick={() => review.move(-1)}
        >
          <PreviousIcon />
        </Button>
        <Button
          className="icon-button turned"
          aria-label={words.next}
          aria-keyshortcuts="ArrowDown"
          onClick={() => review.move(1)}
        >
          <NextIcon />
        </Button>
      </div>
      <Found review={review} />
      <Captions review={review} />
      <Panes review={review} lens={lens} onLens={setLens} />
      <Members review={review} />
      <div className="review-actions">
        <Answer letter="S" name={words.keepInstead} act={keepInstead} />
        <Answer letter="V" name={words.variants} act={() => decide('variants')} />
        <Answer letter="D" name={words.different} act={() => decide('different')} />
        <span className="spacer" />
        <Answer
          letter="A"
          name={
            current.likeness === 'looks-alike'
              ? words.selectTicked
              : texts.selectOthers(ticked.size)
          }
          isMain
          disabled={!isTicked}
          act={() => decide('selected')}
        />
      </div>
      <p className="blind">
        <InfoIcon />
        {words.blind}
      </p>
    </section>
  )
}

interface AnswerProps {
  readonly letter: string
  readonly name: string
  readonly act: () => void
  readonly isMain?: boolean
  readonly disabled?: boolean
}

function Answer({ letter, name, act, isMain = false, disabled = false }: AnswerProps) {
  const singleKeys = usePreferences(({ preferences }) => preferences.singleKeys)

  return (
    <Button
      look={isMain ? 'primary' : 'plain'}
      aria-keyshortcuts={singleKeys ? letter : undefined}
      disabled={disabled}
      onClick={act}
    >
      {name}
      {singleKeys && (
        <span className="key" aria-hidden="true">
          {letter}
        </span>
      )}
    </Button>
  )
}
