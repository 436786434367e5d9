import './duplicates.css'
import './review/review.css'
import { use } from 'react'
import type { StoreApi } from 'zustand'
import { size } from '../library/catalog/index-set'
import { NO_FILTER } from '../library/filter/view'
import { useFrame, useLibrary, useStores } from '../stores'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { DuplicatesIcon } from '../ui/icons'
import { Progress } from '../ui/progress'
import { common } from '../ui/words'
import { AnswersTrouble } from './answers-trouble'
import type { DuplicatesState } from './duplicates-state'
import { LookCard } from './look-card'
import { GroupList } from './review/group-list'
import { GroupReview } from './review/group-review'
import { type Review, useReview } from './review/use-review'
import { texts, words } from './words'

/** Groups by how sure we are; the one that stays beside one other. Nothing here deletes. */
export function DuplicatesScreen() {
  return <Duplicates store={use(useStores().duplicates())} />
}

function Duplicates({ store }: { store: StoreApi<DuplicatesState> }) {
  const review = useReview(store)
  const { state, groups } = review
  const { compared } = state

  return (
    <section className="page duplicates" aria-labelledby="duplicates-title">
      <Head review={review} />
      <AnswersTrouble state={state} />
      {compared !== null && compared < 1 && (
        <Progress label={words.comparing} value={compared} total={1} />
      )}
      <div className="split">
        <div className="groups-side">
          <GroupList review={review} />
          <LookCard state={state} />
        </div>
        {groups.length > 0 ? <GroupReview review={review} /> : <Nothing state={state} />}
      </div>
    </section>
  )
}

function Head({ review: { groups, answerOf, state } }: { review: Review }) {
  const show = useFrame((frame) => frame.show)
  const changeView = useLibrary((library) => library.changeView)
  const selected = useLibrary(({ selection }) => size(selection.now.indices))
  const decided = groups.filter((group) => answerOf(group) !== null).length

  return (
    <header className="toolbar">
      <h1 id="duplicates-title">{words.title}</h1>
      <p className="soft">{texts.groupsOf(groups.length, decided)}</p>
      <span className="spacer" />
      <span role="status" className="soft">
        {texts.selectedSoFar(selected)}
      </span>
      <Button disabled={!state.canUndo} onClick={state.undo}>
        {words.undo}
      </Button>
      <Button
        disabled={selected === 0}
        onClick={() => {
          changeView({ ...NO_FILTER, values: ['selected'] })
          show('library')
        }}
      >
        {words.showThem}
      </Button>
    </header>
  )
}

function Nothing({ state: { compared, unseen } }: { state: DuplicatesState }) {
  const listed = useLibrary(({ tally }) => tally.all)
  if (compared === null) return <p className="review-empty" role="status" />

  return (
    <EmptyState
      icon={<DuplicatesIcon />}
      title={texts.noDuplicates(Math.max(0, listed - unseen.length))}
      hint={common.sentences([unseen.length > 0 && words.lookHint, words.blind])}
    />
  )
}
