import { useOwnWords } from '../../libraries/description'
import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { isGrowing } from '../listing/listing-phase'
import { NO_FILTER } from './view'

/** Says what the filter of last time hides, until the user sets another (R4). */
export function LastFilterLine() {
  const isOn = useLibrary(({ lastFilter }) => lastFilter !== null)
  const hidden = useLibrary(({ tally, shown }) => tally.all - shown.order.length)
  const isListing = useLibrary(isGrowing)
  const changeView = useLibrary((state) => state.changeView)
  const own = useOwnWords().library

  return (
    // Always in the page: text that arrives together with its live region may not be announced.
    // Not page by page while they come in.
    <div role="status" aria-live={isListing ? 'off' : 'polite'}>
      {isOn && hidden > 0 && (
        <div className="question last-filter">
          {own.hiddenByLastFilter(hidden, isListing)}
          <Button look="quiet" onClick={() => changeView(NO_FILTER)}>
            {own.showAll}
          </Button>
        </div>
      )}
    </div>
  )
}
