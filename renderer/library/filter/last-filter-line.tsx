import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { hiddenByLastFilter, words } from '../words'
import { NO_FILTER } from './view'

/** Says what the filter of last time hides, until the user sets another (R4). */
export function LastFilterLine() {
  const isOn = useLibrary(({ lastFilter }) => lastFilter !== null)
  const hidden = useLibrary(({ tally, shown }) => tally.all - shown.order.length)
  const changeView = useLibrary((state) => state.changeView)

  return (
    // Always in the page: text that arrives together with its live region may not be announced.
    <div role="status">
      {isOn && hidden > 0 && (
        <div className="question last-filter">
          {hiddenByLastFilter(hidden)}
          <Button look="quiet" onClick={() => changeView(NO_FILTER)}>
            {words.showAll}
          </Button>
        </div>
      )}
    </div>
  )
}
