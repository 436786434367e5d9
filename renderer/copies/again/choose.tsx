import type { SavedCopy } from '@shared/copies/archive'
import { useMemo } from 'react'
import { hasEnded, isComplete } from '../../library/listing/listing-phase'
import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'
import { isLost } from '../archive/marks'
import { useAgain } from './use-again'
import { words } from './words'

/** Which copies are to be uploaded again. */
export function ChooseLine({ copies }: { copies: readonly SavedCopy[] }) {
  const { chosen, progress, isBusy, choose, chooseNone, ask } = useAgain((state) => state)
  const catalog = useLibrary((state) => state.catalog)
  const isListed = useLibrary(({ phase }) => hasEnded(phase))
  const isWhole = useLibrary(({ phase }) => isComplete(phase))
  const gone = useMemo(
    () =>
      isWhole
        ? copies.filter(
            ({ id, state }) => !isLost(state) && catalog.listedIndexOf(id) === undefined
          )
        : [],
    [copies, catalog, isWhole]
  )
  const isRunning = progress !== null && progress.phase !== 'ended'

  return (
    <div className="card-actions">
      <Button
        disabled={chosen.size === 0 || !isListed || isRunning || isBusy}
        onClick={() => void ask()}
      >
        {words.upload(chosen.size)}
      </Button>
      {gone.length > 0 && (
        <Button
          look="quiet"
          onClick={() =>
            choose(
              gone.map(({ id }) => id),
              true
            )
          }
        >
          {words.chooseGone(gone.length)}
        </Button>
      )}
      {/* Nothing comes or goes with the first tick: the list below would move under the pointer. */}
      <Button look="quiet" disabled={chosen.size === 0} onClick={chooseNone}>
        {words.chooseNone}
      </Button>
      <span className="copies-hint">{isListed ? words.uploadHint : words.whileListing}</span>
    </div>
  )
}

/** In a line of the archive's list. */
export function ChooseBox({ copy }: { copy: SavedCopy }) {
  const isChosen = useAgain(({ chosen }) => chosen.has(copy.id))
  const choose = useAgain((state) => state.choose)

  return (
    <input
      type="checkbox"
      className="again-box"
      aria-label={words.choose(copy.name)}
      checked={isChosen}
      onChange={({ target }) => choose([copy.id], target.checked)}
    />
  )
}
