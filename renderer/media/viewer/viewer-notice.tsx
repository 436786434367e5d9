import { useState } from 'react'
import { useOwnWords } from '../../libraries/description'
import { noticeText } from '../../library/words'
import { useLibrary } from '../../stores'

/** Why X or K did nothing here: the library's own notice is behind the viewer. */
export function ViewerNotice() {
  const notice = useLibrary((state) => state.notice)
  const [earlier] = useState(notice)
  const own = useOwnWords().library
  const text = notice?.kind === 'left-out' && notice !== earlier ? noticeText(notice, own) : null

  return (
    <div role="status" className="viewer-notice">
      {text && (
        <p className="viewer-word">
          {text.what} {text.remedy}
        </p>
      )}
    </div>
  )
}
