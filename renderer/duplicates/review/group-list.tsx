import { formatNumber } from '@shared/language/count'
import { LIKENESSES, type Likeness } from '@shared/likeness/likeness'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { Picture } from '../../media/picture'
import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { CheckIcon, DifferentIcon, DuplicatesIcon, NextIcon } from '../../ui/icons'
import type { Group } from '../likeness/groups'
import { texts, words } from '../words'
import { firstSection, type Review } from './use-review'

const LINE_HEIGHT = 58
/** Pictures of a stack. */
const STACKED = 3
/** Groups of the same file to look at before all can be selected at once. */
const SAMPLE = 3

/** The groups by how sure it is that they are one; one of the three sections is open. */
export function GroupList({ review }: { review: Review }) {
  const { sections, latest, picked } = review
  const own = latest?.likeness ?? firstSection(sections)
  /** Undefined: the section of the current group. Null: none. */
  const [chosen, setChosen] = useState<Likeness | null | undefined>()
  const open = chosen === undefined ? own : chosen
  // Groups that come later close nothing; a group that is picked is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pick shows its group
  useEffect(() => setChosen(undefined), [picked])

  return (
    <div className="groups">
      {LIKENESSES.map((likeness) => (
        <Section
          key={likeness}
          likeness={likeness}
          review={review}
          isOpen={open === likeness}
          onToggle={() => setChosen(open === likeness ? null : likeness)}
        />
      ))}
    </div>
  )
}

interface SectionProps {
  readonly likeness: Likeness
  readonly review: Review
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function Section({ likeness, review, isOpen, onToggle }: SectionProps) {
  const groups = review.sections[likeness]

  return (
    <>
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <NextIcon />
          {words.name[likeness]}
          <span>{formatNumber(groups.length)}</span>
        </button>
      </h2>
      {isOpen && groups.length > 0 && <Lines groups={groups} review={review} />}
      {isOpen && likeness === 'same-file' && groups.length > 1 && (
        <AllOfThem groups={groups} review={review} />
      )}
    </>
  )
}

function Lines({ groups, review }: { groups: readonly Group[]; review: Review }) {
  const scroller = useRef<HTMLDivElement>(null)
  const { latest } = review
  const at = latest ? groups.indexOf(latest) : -1
  const virtual = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 4
  })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])

  return (
    <div ref={scroller} className="group-list">
      <div
        role="listbox"
        aria-label={words.groups}
        data-home
        tabIndex={0}
        aria-activedescendant={at >= 0 ? `group-${latest?.ids[0]}` : undefined}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const group = groups[index]
          return (
            group && (
              <Line
                key={group.ids[0]}
                group={group}
                review={review}
                place={index + 1}
                total={groups.length}
                top={start}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

interface LineProps {
  readonly group: Group
  readonly review: Review
  readonly place: number
  readonly total: number
  readonly top: number
}

function Line({ group, review, place, total, top }: LineProps) {
  const catalog = useLibrary((library) => library.catalog)
  const assets = group.ids.flatMap((id) => catalog.at(catalog.indexOf(id)) ?? [])
  const answer = review.answerOf(group)
  const times = assets.flatMap(({ createdAt }) => createdAt ?? []).toSorted((a, b) => a - b)
  const note =
    answer?.decision === 'selected'
      ? texts.selectedIn(answer.others.length)
      : answer && words.decided[answer.decision]
  const name = texts.membersOf(assets[0]?.type ?? 'image', group.ids.length)
  const dates = texts.datesOf(times[0] ?? null, times.at(-1) ?? null)

  return (
    <div
      id={`group-${group.ids[0]}`}
      role="option"
      className="group"
      aria-selected={group === review.latest}
      aria-posinset={place}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)`, height: LINE_HEIGHT }}
      onClick={() => review.show(group)}
    >
      <span className="stack">
        {assets.slice(0, STACKED).map((asset) => (
          <span key={asset.id}>
            <Picture asset={asset} />
          </span>
        ))}
      </span>
      <span className="group-text">
        <span>
          {name}
          <span className="visually-hidden">, </span>
        </span>
        <small>{note ?? dates}</small>
      </span>
      {answer?.decision === 'selected' && <CheckIcon />}
      {answer?.decision === 'variants' && <DuplicatesIcon />}
      {answer?.decision === 'different' && <DifferentIcon />}
    </div>
  )
}

/** For equal bytes alone, and only once the user has opened, or answered, a sample of them. */
function AllOfThem({ groups, review }: { groups: readonly Group[]; review: Review }) {
  const open = groups.filter((group) => review.answerOf(group) === null)
  if (open.length === 0) return null

  const unseen = open.filter((group) => !review.isSeen(group)).length
  const left = Math.min(SAMPLE, groups.length) - (groups.length - unseen)
  return (
    <p className="group-all">
      <Button disabled={left > 0} onClick={() => review.state.selectAll(open)}>
        {texts.selectAllOthers(open.length)}
      </Button>
      {left > 0 && <small>{texts.lookFirst(left)}</small>}
    </p>
  )
}
