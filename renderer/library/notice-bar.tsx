import { useDescription, useOwnWords } from '../libraries/description'
import { Trouble } from '../problems/trouble'
import { useLibrary } from '../stores'
import { Button } from '../ui/button'
import { LockIcon } from '../ui/icons'
import { NO_FILTER } from './filter/view'
import { noticeText } from './notice-words'
import { words } from './words'

/** The result of the user's last action, above the selection bar and announced. */
export function NoticeBar() {
  const { notice, changeView, closeNotice, undo, revertKeep } = useLibrary((state) => state)
  const future = useLibrary(({ selection }) => selection.future)
  const { kind, words: allWords } = useDescription()
  const own = allWords.library
  const close = (
    <Button look="quiet" onClick={closeNotice}>
      {words.dismiss}
    </Button>
  )

  if (notice?.kind === 'failed') {
    return (
      <div className="floating">
        <Trouble problem={notice.problem} meaning={words.failed[notice.action]}>
          {close}
        </Trouble>
      </div>
    )
  }

  const text = notice && noticeText(notice, own, kind)
  const locked = notice?.kind === 'left-out' || notice?.kind === 'imported' ? notice.locked : null
  const mayUnlock = locked !== null && locked.kept > 0
  const keepStep = notice?.kind === 'kept' || notice?.kind === 'unlocked' ? notice.step : null
  return (
    // Always in the page: text that arrives together with its live region may not be announced.
    <div role="status" className={notice ? 'floating notice' : 'visually-hidden'}>
      {text && (
        <>
          {(notice.kind === 'left-out' || notice.kind === 'kept') && <LockIcon />}
          <p>
            <b>{text.what}</b> {text.remedy}
          </p>
          {mayUnlock && (
            <Button
              look="quiet"
              onClick={() => {
                changeView({ ...NO_FILTER, values: ['kept'] })
                closeNotice()
              }}
            >
              {words.openKept}
            </Button>
          )}
          {keepStep && (
            <UndoButton isRedo={future.includes(keepStep)} act={() => revertKeep(keepStep)} />
          )}
          {(notice.kind === 'replaced' || notice.kind === 'cleared') && <UndoButton act={undo} />}
          {close}
        </>
      )}
    </div>
  )
}

function UndoButton({ isRedo = false, act }: { isRedo?: boolean; act: () => Promise<void> }) {
  return (
    <Button look="quiet" onClick={() => void act()}>
      {isRedo ? words.redo : words.undo}
    </Button>
  )
}

/** The keep list cannot be read: nothing is deleted until the user has accepted that (R23). */
export function KeepListTrouble() {
  const { isKeepListLost, acceptLoss } = useLibrary((state) => state)
  const { lostMeaning } = useOwnWords().library
  if (!isKeepListLost) return null

  return (
    <Trouble problem={{ kind: 'keep-list-lost' }} meaning={lostMeaning}>
      <Button onClick={() => void acceptLoss()}>{words.acceptLoss}</Button>
    </Trouble>
  )
}
