import { useState } from 'react'
import { useDescription } from '../../libraries/description'
import { noticeText } from '../../library/notice-words'
import { words } from '../../library/words'
import { Trouble } from '../../problems/trouble'
import { useLibrary } from '../../stores'
import { Button } from '../../ui/button'

/** Why X or K did nothing here, or not for good: the library's own notice is behind the viewer. */
export function ViewerNotice({ why }: { why: string | null }) {
  const { notice, closeNotice } = useLibrary((state) => state)
  const [earlier] = useState(notice)
  const { kind, words: allWords } = useDescription()
  const own = allWords.library
  const latest = notice === earlier ? null : notice
  const text = latest?.kind === 'left-out' ? noticeText(latest, own, kind) : null

  return (
    <div className="viewer-notice">
      <div role="status">
        {why !== null && !text && <p className="viewer-word">{why}</p>}
        {text && (
          <p className="viewer-word">
            {text.what} {text.remedy}
          </p>
        )}
      </div>
      {latest?.kind === 'failed' && (
        <Trouble problem={latest.problem} meaning={words.failed[latest.action]}>
          <Button look="quiet" onClick={closeNotice}>
            {words.dismiss}
          </Button>
        </Trouble>
      )}
    </div>
  )
}
