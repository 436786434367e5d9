import { useOwnWords } from '../../libraries/description'
import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { isFiltered } from '../filter/view'
import { words } from '../words'

/** "Select all" during a listing: the user says whether to wait or to take what is listed (R3). */
export function SelectAllQuestion() {
  return (
    // Always in the page: text that arrives together with its live region may not be announced.
    <div role="status">
      <Asked />
    </div>
  )
}

function Asked() {
  const { selectAllAsked, selectWhenComplete, shown, answerSelectAll } = useLibrary(
    (state) => state
  )
  const { selectNow } = useOwnWords().library

  if (selectWhenComplete) {
    return (
      <div className="question">
        {isFiltered(selectWhenComplete) ? words.willSelectFiltered : words.willSelect}
        <Button look="quiet" onClick={() => answerSelectAll('never')}>
          {words.never}
        </Button>
      </div>
    )
  }

  if (!selectAllAsked) return null
  return (
    <div className="question">
      {words.stillListing}
      <Button onClick={() => answerSelectAll('later')}>{words.selectLater}</Button>
      <Button onClick={() => answerSelectAll('now')}>{selectNow(shown.order.length)}</Button>
      <Button look="quiet" onClick={() => answerSelectAll('never')}>
        {words.never}
      </Button>
    </div>
  )
}
