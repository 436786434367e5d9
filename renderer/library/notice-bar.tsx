import { Trouble } from '../problems/trouble'
import { useLibrary } from '../stores'
import { Button } from '../ui/button'
import { LockIcon } from '../ui/icons'
import { noticeText, words } from './words'

/** What the last deed has to say: above the selection, said aloud, gone with the next deed. */
export function NoticeBar() {
  const { notice, closeNotice, takeBackKeep } = useLibrary((state) => state)
  const close = (
    <Button look="quiet" onClick={closeNotice}>
      {words.dismiss}
    </Button>
  )
  if (notice?.kind === 'failed') {
    return (
      <div className="floating">
        <Trouble problem={notice.problem} meaning={words.failed[notice.deed]}>
          {close}
        </Trouble>
      </div>
    )
  }
  const text = notice && noticeText(notice)
  return (
    // Always there: what is put into a live region is said, what comes with it may not be.
    <div role="status" className={notice ? 'floating notice' : 'visually-hidden'}>
      {text && (
        <>
          {(notice.kind === 'left-out' || notice.kind === 'kept') && <LockIcon />}
          <p>
            <b>{text.what}</b> {text.remedy}
          </p>
          <span className="spacer" />
          {notice.kind === 'kept' && notice.ids.length > 0 && (
            <Button look="quiet" onClick={() => void takeBackKeep(notice)}>
              {words.undo}
            </Button>
          )}
          {close}
        </>
      )}
    </div>
  )
}

/**
 * The list of what is kept cannot be read: nothing may be deleted until the user has heard of it
 * (R23).
 */
export function KeepListTrouble() {
  const { isKeepListLost, acceptLoss } = useLibrary((state) => state)
  if (!isKeepListLost) return null
  return (
    <Trouble problem={{ kind: 'keep-list-lost' }} meaning={words.lostMeaning}>
      <Button onClick={() => void acceptLoss()}>{words.acceptLoss}</Button>
    </Trouble>
  )
}
